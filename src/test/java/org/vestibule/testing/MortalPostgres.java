package org.vestibule.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.vestibule.portal.store.PostgresLogin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server of a test's own, which is killed and started again on what is left. */
public final class MortalPostgres implements AutoCloseable {
    private static final String DATABASE = "portal";

    private final Path folder;
    private EmbeddedPostgres server;

    /**
     * @param folder for its data, empty
     */
    public MortalPostgres(Path folder) throws IOException {
        this.folder = folder;
        server = start(0);
        TestPostgres.create(server, DATABASE, "template0");
    }

    private EmbeddedPostgres start(int port) throws IOException {
        var builder = TestPostgres.server().setDataDirectory(folder).setCleanDataDirectory(false);
        return port == 0 ? builder.start() : builder.setPort(port).start();
    }

    public PostgresLogin login() {
        return TestPostgres.login(server.getPort(), DATABASE);
    }

    /** {@code kill -9} of the server and of everything that works for it. */
    public void kill() throws IOException {
        var postmaster = postmaster();
        var all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** {@code pg_ctl stop -m immediate}: everything ends at once, and nothing is tidied up. */
    public void stopImmediately() throws IOException, InterruptedException {
        var postmaster = postmaster();
        var quit = new ProcessBuilder("kill", "-QUIT", Long.toString(postmaster.pid())).start();
        if (!quit.waitFor(10, TimeUnit.SECONDS)) throw new IOException("kill hangs");
        postmaster.onExit().join();
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(folder.resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** Starts it again at the same port. */
    public void revive() throws IOException {
        var port = server.getPort();
        server.close();
        server = start(port);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
