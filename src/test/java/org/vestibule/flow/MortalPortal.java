package org.vestibule.flow;

import org.vestibule.portal.PortalProgram;
import org.vestibule.portal.PortalSettings;
import org.vestibule.portal.TestPortal;
import org.vestibule.portal.store.PostgresLogin;
import org.vestibule.testing.TestPostgres;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The real portal as a process of its own, which says its port and works until it is killed. */
final class MortalPortal implements AutoCloseable {
    private final Path folder;
    private final Optional<PostgresLogin> postgres;
    private final URI begin;
    private final List<String> how;
    private Process process;
    private int port;

    /**
     * @param folder for its data and keys, kept from life to life
     * @param postgres the database that it uses, if it is not a file there
     * @param begin the address that kiosks know
     */
    MortalPortal(Path folder, Optional<PostgresLogin> postgres, URI begin) throws IOException {
        this(folder, postgres, begin, List.of());
    }

    private MortalPortal(Path folder, Optional<PostgresLogin> postgres, URI begin, List<String> how)
            throws IOException {
        this.folder = folder;
        this.postgres = postgres;
        this.begin = begin;
        this.how = how;
        process = start();
        port = saidPort();
    }

    /**
     * One that takes only what nobody else on this computer wants, as if it were on another; with
     * {@code -Dvestibule.portal.core=1} it has that core, and whoever leaves it alone is truly
     * apart.
     *
     * @param folder for its data and keys, kept from life to life
     * @param begin the address that kiosks know
     */
    static MortalPortal elsewhere(Path folder, URI begin) throws IOException {
        var how = new ArrayList<>(List.of("nice", "-n", "19"));
        var core = System.getProperty("vestibule.portal.core", "");
        if (!core.isEmpty()) how.addAll(List.of("taskset", "--cpu-list", core));
        return new MortalPortal(folder, Optional.empty(), begin, how);
    }

    Path data() {
        return folder.resolve("data");
    }

    PortalSettings.Folders folders() {
        return folders(folder, postgres);
    }

    private static PortalSettings.Folders folders(Path folder, Optional<PostgresLogin> postgres) {
        return new PortalSettings.Folders(folder.resolve("data"), folder.resolve("keys"), postgres);
    }

    /** What its lives said on standard error, one after another. */
    Path said() {
        return folder.resolveSibling("portal-said.txt");
    }

    int port() {
        return port;
    }

    /** As pulling the plug of the program: {@code kill -9}. */
    void kill() {
        // Not onExit().join(): that ends on the common pool, which the test may be using up.
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts it again on the same folders, at another port. */
    void revive() throws IOException {
        process = start();
        port = saidPort();
    }

    private Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(how);
        command.addAll(
                List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        path,
                        MortalPortal.class.getName(),
                        folder.toString(),
                        begin.toString()));
        postgres.map(TestPostgres::words).ifPresent(command::addAll);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(said().toFile()))
                .start();
    }

    private int saidPort() throws IOException {
        var line = process.inputReader().readLine();
        if (line == null)
            throw new IOException("the portal did not start: " + Files.readString(said()));
        return Integer.parseInt(line);
    }

    @Override
    public void close() {
        kill();
    }

    /**
     * @param args folder, address, and how to get into PostgreSQL
     */
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var settings =
                new PortalSettings(
                        folders(folder, TestPostgres.login(List.of(args).subList(2, args.length))),
                        new PortalSettings.Address(
                                "127.0.0.1",
                                0,
                                Optional.of(URI.create(args[1])),
                                new PortalSettings.Certificate.OwnAuthority()),
                        TestPortal.practice(),
                        InstantSource.system(),
                        Optional.of(TestPortal.PAIRING_CODE),
                        Optional.empty());
        try (var portal = PortalProgram.start(settings)) {
            System.out.println(portal.port());
            // Ends with the one who started it, if that one forgets to kill it.
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
