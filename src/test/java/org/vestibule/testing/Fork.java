package org.vestibule.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Another JVM with a window in memory, flags like the kiosk's, and nothing of the test in it. */
public final class Fork {
    private Fork() {}

    /** To be called first by the program: its end is that of its first thread, also by a throw. */
    public static void endsWithMain() {
        Thread.setDefaultUncaughtExceptionHandler(
                (_, thrown) -> {
                    // To what run() reads when the program has failed.
                    thrown.printStackTrace(System.err);
                    Runtime.getRuntime().halt(1);
                });
    }

    /**
     * Runs a program to its end.
     *
     * @param folder for its temporary files, its log, and what it said
     * @param atMost until it is ended
     * @return what it said when it went wrong; empty when it went well
     */
    public static String run(Path folder, Class<?> program, List<String> arguments, Duration atMost)
            throws IOException, InterruptedException {
        var said = Files.createTempFile(folder.getParent(), "said", ".txt");
        var process =
                new ProcessBuilder(command(folder, program, arguments))
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        try {
            if (process.waitFor(atMost) && process.exitValue() == 0) return "";
        } finally {
            process.destroyForcibly().waitFor();
        }
        return "it ended with " + process.exitValue() + "\n" + Files.readString(said);
    }

    private static List<String> command(Path folder, Class<?> program, List<String> arguments) {
        var path =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:MarkSweepAlwaysCompactCount=1",
                        "-XX:-UsePerfData",
                        "-Dglass.platform=Monocle",
                        "-Dmonocle.platform=Headless",
                        "-Dheadless.geometry=1280x1920-32",
                        "-Dprism.order=sw",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + folder,
                        "-Dvestibule.home=" + System.getProperty("vestibule.home", "."),
                        "-Dvestibule.log=FILE",
                        "-Dvestibule.logs=" + folder,
                        "-Dvestibule.program=kiosk",
                        "-Dlogback.configurationFile=logback.xml",
                        "-cp",
                        path,
                        program.getName()));
        command.addAll(arguments);
        return command;
    }
}
