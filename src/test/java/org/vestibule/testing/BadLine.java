package org.vestibule.testing;

import org.jspecify.annotations.Nullable;
import org.vestibule.sync.BackgroundThreads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A TCP line between two programs on this computer, which does to the bytes on it what a test says.
 * It sees TLS from outside only, as a network does. In the field it is on no computer of ours, so
 * it comes after all that the program under test does.
 */
public final class BadLine implements AutoCloseable {
    private static final int CHUNK = 8_192;

    private final Set<Wire> wires = ConcurrentHashMap.newKeySet();
    private final AtomicInteger opened = new AtomicInteger();
    private final int port;
    private volatile int target;
    private volatile Weather weather = Weather.CLEAR;
    private volatile @Nullable ServerSocket listening;

    private BadLine(int target) throws IOException {
        this.target = target;
        var socket = listen(0);
        port = socket.getLocalPort();
        serve(socket);
    }

    /**
     * @param target port of this computer that it leads to; may be told later
     */
    public static BadLine to(int target) {
        try {
            return new BadLine(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it begins. */
    public int port() {
        return port;
    }

    /** Where it begins, as an address. */
    public URI begin() {
        return URI.create("https://localhost:" + port);
    }

    /** New connections lead there. */
    public void leadTo(int other) {
        target = other;
    }

    /** From now on, on every connection. */
    public void weather(Weather next) {
        weather = next;
    }

    /** How many connections were ever opened. */
    public int opened() {
        return opened.get();
    }

    /** Resets every connection there is. */
    public void cutAll() {
        wires.forEach(Wire::cut);
    }

    /** Nobody listens any more, and what was open is cut. */
    public void refuse() {
        var socket = listening;
        listening = null;
        close(socket);
        cutAll();
    }

    /** Somebody listens again. */
    public void allow() {
        if (listening != null) return;
        try {
            serve(listen(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        var socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private void serve(ServerSocket socket) {
        listening = socket;
        BackgroundThreads.start("bad line", () -> accept(socket));
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                var wire = connect(socket.accept());
                if (socket.isClosed()) wire.cut(); // refused in the meantime
            } catch (IOException _) {
                // Refused now, or a server that is not there: as a network has it.
            }
        }
    }

    private Wire connect(Socket client) throws IOException {
        var number = opened.incrementAndGet();
        try {
            var server = new Socket(InetAddress.getLoopbackAddress(), target);
            var wire = new Wire(number, client, server);
            wires.add(wire);
            wire.start();
            return wire;
        } catch (IOException e) {
            reset(client);
            throw e;
        }
    }

    @Override
    public void close() {
        refuse();
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException _) {
            // It is gone already.
        }
    }

    private static void close(@Nullable ServerSocket socket) {
        try {
            if (socket != null) socket.close();
        } catch (IOException _) {
            // It is gone already.
        }
    }

    /** One connection from end to end. */
    private final class Wire {
        private final int number;
        private final Socket client;
        private final Socket server;

        Wire(int number, Socket client, Socket server) {
            this.number = number;
            this.client = client;
            this.server = server;
        }

        void start() {
            BackgroundThreads.start("bad line", () -> pump(client, server, Weather.Way.THERE));
            BackgroundThreads.start("bad line", () -> pump(server, client, Weather.Way.BACK));
        }

        private void pump(Socket from, Socket to, Weather.Way way) {
            try {
                var in = from.getInputStream();
                var out = to.getOutputStream();
                var bytes = new byte[CHUNK];
                var wish = weather.chunk();
                for (var n = in.read(bytes, 0, wish); n >= 0; n = in.read(bytes, 0, wish)) {
                    switch (weather.fate(number, way)) {
                        case Weather.Fate.Pass() -> out.write(bytes, 0, n);
                        case Weather.Fate.Late(var nanos) -> {
                            LockSupport.parkNanos(nanos);
                            out.write(bytes, 0, n);
                        }
                        case Weather.Fate.Lost() -> {}
                        case Weather.Fate.Cut() -> {
                            cut();
                            return;
                        }
                    }
                    wish = Math.min(weather.chunk(), CHUNK);
                }
                to.shutdownOutput();
            } catch (IOException _) {
                cut();
            }
        }

        void cut() {
            wires.remove(this);
            reset(client);
            reset(server);
        }
    }
}
