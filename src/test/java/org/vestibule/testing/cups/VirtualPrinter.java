package org.vestibule.testing.cups;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A printer that speaks IPP ({@code ippeveprinter}), with troubles at will. What it was sent is
 * out, and counts, once the trouble is over and nobody canceled it meanwhile.
 */
public final class VirtualPrinter implements AutoCloseable {
    private static final String BUS =
            """
            <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
             "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig>
              <type>session</type>
              <listen>unix:path=FOLDER/bus</listen>
              <policy context="default">
                <allow send_destination="*" eavesdrop="true"/>
                <allow eavesdrop="true"/>
                <allow own="*"/>
              </policy>
            </busconfig>
            """;

    /** What the printer does with each document. */
    private static final String COMMAND =
            """
            #!/bin/sh
            # $1: the document; IPP_JOB_NAME, IPP_JOB_ID: of ippeveprinter
            touch "FOLDER/in/$IPP_JOB_NAME.$$"
            if [ -f FOLDER/trouble ]; then
                reason=$(cat FOLDER/trouble)
                [ -z "$reason" ] || echo "STATE: +$reason" >&2
                while [ -f FOLDER/trouble ]; do sleep 0.1; done
                [ -z "$reason" ] || echo "STATE: -$reason" >&2
                if ipptool -c -d "job=$IPP_JOB_ID" ADDRESS FOLDER/job.test \\
                        | grep -q 'processing-to-stop-point'; then
                    touch "FOLDER/canceled/$IPP_JOB_NAME.$$"
                    exit 0
                fi
            fi
            [ -d FOLDER/out ] || exit 1
            cp "$1" "FOLDER/.$$"
            mv "FOLDER/.$$" "FOLDER/out/$IPP_JOB_NAME.$$"
            """;

    private static final String LOOK_AT_JOB =
            """
            {
            OPERATION Get-Job-Attributes
            GROUP operation-attributes-tag
            ATTR charset attributes-charset utf-8
            ATTR naturalLanguage attributes-natural-language en
            ATTR uri printer-uri $uri
            ATTR integer job-id $job
            DISPLAY job-state-reasons
            }
            """;

    private final Path folder;
    private final int port;
    private final Process bus;
    private Process printer;

    private VirtualPrinter(Path folder, int port, Process bus) throws IOException {
        this.folder = folder;
        this.port = port;
        this.bus = bus;
        printer = start();
    }

    /**
     * @param folder empty; its path is short enough for a socket
     */
    static VirtualPrinter start(Path folder) throws IOException {
        for (var name : List.of("in", "out", "canceled", "spool")) {
            Files.createDirectories(folder.resolve(name));
        }
        var port = Tools.freePort();
        var command =
                COMMAND.replace("FOLDER", folder.toString()).replace("ADDRESS", address(port));
        Files.writeString(folder.resolve("command"), command);
        var executable = PosixFilePermissions.fromString("rwxr-xr-x");
        Files.setPosixFilePermissions(folder.resolve("command"), executable);
        Files.writeString(folder.resolve("job.test"), LOOK_AT_JOB);
        // ippeveprinter does not start without a system bus, even when it announces nothing.
        var config = folder.resolve("bus.conf");
        Files.writeString(config, BUS.replace("FOLDER", folder.toString()));
        var bus =
                Tools.start(
                        folder.resolve("bus.log"),
                        Map.of(),
                        List.of(
                                "dbus-daemon",
                                "--nofork",
                                "--nopidfile",
                                "--config-file=" + config));
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Files.exists(folder.resolve("bus")));
        return new VirtualPrinter(folder, port, bus);
    }

    private Process start() throws IOException {
        var process =
                Tools.start(
                        folder.resolve("printer.log"),
                        Map.of(
                                "DBUS_SYSTEM_BUS_ADDRESS",
                                "unix:path=" + folder.resolve("bus"),
                                "TMPDIR",
                                folder.toString()),
                        List.of(
                                "ippeveprinter",
                                "-n",
                                "localhost",
                                "-p",
                                Integer.toString(port),
                                "-r",
                                "off",
                                "-f",
                                "application/pdf",
                                "-d",
                                folder.resolve("spool").toString(),
                                "-c",
                                folder.resolve("command").toString(),
                                "Lobby"));
        Tools.awaitListening(port);
        return process;
    }

    private static String address(int port) {
        return "ipp://localhost:" + port + "/ipp/print";
    }

    String address() {
        return address(port);
    }

    /**
     * From now on, each document waits for {@link #fixed}.
     *
     * @param reason such as {@code media-empty-error}
     */
    public void trouble(String reason) {
        write(folder.resolve("trouble"), reason);
    }

    /** From now on, each document waits, and the printer does not say why. */
    public void slow() {
        trouble("");
    }

    public void fixed() {
        try {
            Files.deleteIfExists(folder.resolve("trouble"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void switchOff() {
        Tools.end(printer);
    }

    public void switchOn() {
        try {
            printer = start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents that came out under a job's name. */
    public List<byte[]> papers(String job) {
        return files("out", job).stream().map(VirtualPrinter::read).toList();
    }

    /** How many documents came out at all. */
    public int papers() {
        return files("out", "").size();
    }

    /** How many documents of a job the printer began to work on. */
    public int begun(String job) {
        return files("in", job).size();
    }

    /** How many documents the printer threw away because somebody canceled them. */
    public int canceled() {
        return files("canceled", "").size();
    }

    private List<Path> files(String where, String job) {
        try (var files = Files.list(folder.resolve(where))) {
            return files.filter(file -> file.getFileName().toString().startsWith(job)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        var working = printer.descendants().toList();
        Tools.end(printer);
        working.forEach(ProcessHandle::destroy);
        Tools.end(bus);
    }
}
