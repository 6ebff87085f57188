package org.vestibule.testing.cups;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/**
 * A CUPS scheduler of a test's own, with one queue named lobby in front of a {@link
 * VirtualPrinter}: own port, own folders, no root needed. The system's CUPS is not touched.
 */
public final class PrivateCups implements AutoCloseable {
    public static final String QUEUE = "lobby";

    private static final String RULES =
            """
            Listen 127.0.0.1:PORT
            Browsing Off
            WebInterface No
            LogLevel info
            PreserveJobFiles No
            PreserveJobHistory Yes
            DefaultAuthType None
            <Location />
              Order allow,deny
              Allow localhost
            </Location>
            <Location /admin>
              Order allow,deny
              Allow localhost
            </Location>
            <Policy default>
              <Limit All>
                Order deny,allow
              </Limit>
            </Policy>
            """;

    private static final String PLACES =
            """
            ServerRoot FOLDER/conf
            RequestRoot FOLDER/spool
            CacheDir FOLDER/cache
            StateDir FOLDER/state
            TempDir FOLDER/tmp
            AccessLog FOLDER/log/access
            ErrorLog FOLDER/log/error
            PageLog FOLDER/log/page
            Printcap
            Sandboxing relaxed
            """;

    private final Path folder;
    private final int port;
    private final VirtualPrinter printer;
    private Process scheduler;

    private PrivateCups(Path folder, int port, VirtualPrinter printer) throws IOException {
        this.folder = folder;
        this.port = port;
        this.printer = printer;
        scheduler = start();
    }

    /**
     * Skips the test where CUPS is not installed.
     *
     * @param folder empty; its path is short enough for a socket
     */
    public static PrivateCups start(Path folder) throws IOException {
        Tools.assumeInstalled();
        // CUPS works for the user lp when it is root.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (var name : List.of("conf", "spool", "cache", "state", "tmp", "log", "printer")) {
            Files.createDirectories(folder.resolve(name));
        }
        var port = Tools.freePort();
        Files.writeString(
                folder.resolve("cupsd.conf"), RULES.replace("PORT", Integer.toString(port)));
        Files.writeString(folder.resolve("cups-files.conf"), places(folder));
        var printer = VirtualPrinter.start(folder.resolve("printer"));
        var cups = new PrivateCups(folder, port, printer);
        // A raw queue: what comes out is what went in, and no filters are needed.
        cups.ask("lpadmin", "-p", QUEUE, "-E", "-v", printer.address());
        return cups;
    }

    private static String places(Path folder) throws IOException {
        var places = PLACES.replace("FOLDER", folder.toString());
        var user = Tools.run("id", "-un");
        return user.equals("root")
                ? places
                : places + "User " + user + "\nGroup " + Tools.run("id", "-gn") + "\n";
    }

    private Process start() throws IOException {
        var process =
                Tools.start(
                        folder.resolve("scheduler.log"),
                        Map.of(),
                        List.of(
                                "cupsd",
                                "-f",
                                "-c",
                                folder.resolve("cupsd.conf").toString(),
                                "-s",
                                folder.resolve("cups-files.conf").toString()));
        Tools.awaitListening(port);
        return process;
    }

    public URI address() {
        return URI.create("ipp://localhost:" + port);
    }

    public VirtualPrinter printer() {
        return printer;
    }

    /** The print service goes down; jobs stay on its disk. */
    public void stop() {
        Tools.end(scheduler);
    }

    public void startAgain() {
        try {
            scheduler = start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void pauseQueue() {
        ask("cupsdisable", QUEUE);
    }

    public void resumeQueue() {
        ask("cupsenable", QUEUE);
    }

    /** Who names no queue gets this one. */
    public void makeDefault() {
        ask("lpadmin", "-d", QUEUE);
    }

    /** Somebody else prints. */
    public void printAsSomebody(String title, Path document) {
        ask("lp", "-d", QUEUE, "-t", title, document.toString());
    }

    /** How many jobs are neither out nor canceled. */
    public long openJobs() {
        var t = ask("lpstat", "-W", "not-completed", "-o");
        System.err.println(t);
        return t.lines().count();
    }

    /** How many documents lie in the spool folder. */
    public long spooled() {
        try (var files = Files.list(folder.resolve("spool"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("d")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String ask(String tool, String... rest) {
        var command = new String[rest.length + 3];
        command[0] = tool;
        command[1] = "-h";
        command[2] = "127.0.0.1:" + port;
        System.arraycopy(rest, 0, command, 3, rest.length);
        try {
            return Tools.run(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        printer.fixed();
        Tools.end(scheduler);
        printer.close();
    }
}
