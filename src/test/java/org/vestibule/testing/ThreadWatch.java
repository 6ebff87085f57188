package org.vestibule.testing;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Watches whether a thread does what it must leave to others: files, sockets, processes, waiting
 * for another thread, the database, passwords, PDF, QR. What counts is that it happens at all, not
 * how long it takes on the computer of the day: the JVM writes it down itself, in a flight
 * recording without thresholds.
 */
public final class ThreadWatch implements AutoCloseable {
    /** The JVM's own events. */
    private static final Map<String, String> EVENTS = events();

    /** What is only work, however long, is found by its method (JEP 520). */
    private static final List<String> METHODS =
            List.of(
                    "com.google.zxing.qrcode.encoder.Encoder::encode",
                    "org.bouncycastle.crypto.generators.Argon2BytesGenerator::generateBytes",
                    "org.apache.pdfbox.pdmodel.PDDocument::addPage",
                    "org.apache.pdfbox.pdmodel.PDDocument::save",
                    "org.h2.jdbc.JdbcConnection::prepareStatement",
                    "org.h2.jdbc.JdbcConnection::commit",
                    "okhttp3.internal.connection.RealCall::execute");

    private static final String METHOD = "jdk.MethodTrace";

    /**
     * The first use of a class reads it; an installed kiosk has them in its archive. Random numbers
     * of the system are a file that is always ready. The way back to the screens is a queue, and
     * fonts have a lock that who draws takes for a moment.
     */
    private static final List<String> READY =
            List.of(
                    "jdk.internal.loader.",
                    "java.lang.invoke.",
                    "sun.security.provider.NativePRNG",
                    "javafx.application.Platform.runLater",
                    "com.sun.javafx.font.");

    private final String thread;
    private final Predicate<String> ours;
    private final Recording recording = new Recording();

    /**
     * One thing that the thread should not have done.
     *
     * @param by the method of ours that led to it
     * @param in the method that did it
     */
    public record Held(String what, String by, String in, Duration took) {}

    private ThreadWatch(String thread, Predicate<String> ours) {
        this.thread = thread;
        this.ours = ours;
        for (var event : EVENTS.keySet()) {
            recording
                    .enable(event)
                    .withThreshold(Duration.ZERO)
                    .withStackTrace()
                    .with("throttle", "off");
        }
        recording.enable(METHOD).withStackTrace().with("filter", String.join(";", METHODS));
        recording.start();
    }

    private static Map<String, String> events() {
        var all = new LinkedHashMap<String, String>();
        all.put("jdk.FileRead", "reads a file");
        all.put("jdk.FileWrite", "writes a file");
        all.put("jdk.FileForce", "waits for the disk");
        all.put("jdk.SocketRead", "reads from the network");
        all.put("jdk.SocketWrite", "writes to the network");
        all.put("jdk.ProcessStart", "starts a process");
        all.put("jdk.ThreadPark", "waits for another thread");
        all.put("jdk.ThreadSleep", "sleeps");
        all.put("jdk.JavaMonitorEnter", "waits for a lock");
        all.put("jdk.JavaMonitorWait", "waits to be told");
        return all;
    }

    /**
     * Watches from now on.
     *
     * @param thread by its name
     * @param ours which classes answer for it: what the toolkit does by itself is its own business
     */
    public static ThreadWatch of(String thread, Predicate<String> ours) {
        return new ThreadWatch(thread, ours);
    }

    /** What it did since; ends the watching. */
    public List<Held> end() throws IOException {
        var file = Files.createTempFile("watch", ".jfr");
        try {
            recording.stop();
            recording.dump(file);
            return held(file);
        } finally {
            Files.delete(file);
        }
    }

    private List<Held> held(Path file) throws IOException {
        var all = new ArrayList<Held>();
        try (var events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                var event = events.readEvent();
                if (isWatched(event)) culprit(event).ifPresent(by -> all.add(held(event, by)));
            }
        }
        return all;
    }

    private boolean isWatched(RecordedEvent event) {
        var isOne = EVENTS.containsKey(event.getEventType().getName()) || isMethod(event);
        return isOne && event.getThread() != null && thread.equals(event.getThread().getJavaName());
    }

    private static boolean isMethod(RecordedEvent event) {
        return event.getEventType().getName().equals(METHOD);
    }

    private Optional<String> culprit(RecordedEvent event) {
        var frames = frames(event.getStackTrace()).toList();
        if (frames.stream().anyMatch(frame -> READY.stream().anyMatch(frame::startsWith))) {
            return Optional.empty();
        }
        return frames.stream().filter(ours).findFirst();
    }

    /** From the innermost outwards, as class and method. */
    private static Stream<String> frames(RecordedStackTrace stack) {
        return stack == null
                ? Stream.of()
                : stack.getFrames().stream()
                        .filter(RecordedFrame::isJavaFrame)
                        .map(ThreadWatch::name);
    }

    private static String name(RecordedFrame frame) {
        var method = frame.getMethod();
        return method.getType().getName() + "." + method.getName();
    }

    private static Held held(RecordedEvent event, String by) {
        var what =
                isMethod(event)
                        ? "runs " + event.<RecordedMethod>getValue("method").getType().getName()
                        : EVENTS.getOrDefault(event.getEventType().getName(), "");
        var in = frames(event.getStackTrace()).findFirst().orElse("");
        return new Held(what, by, in, event.getDuration());
    }

    @Override
    public void close() {
        recording.close();
    }
}
