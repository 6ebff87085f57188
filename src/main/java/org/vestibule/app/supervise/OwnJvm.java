package org.vestibule.app.supervise;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command line that starts another of our programs the way this one was started. */
public final class OwnJvm {
    /**
     * What each program may have; the launcher in {@code installer/bin} says the same. The last two
     * of the kiosk's are room that it does not fill: with less, collections of the whole heap stop
     * its screens for a tenth of a second each while it starts and while it warms up.
     */
    private static final List<String> KIOSK =
            List.of(
                    "-Xmx256m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:MetaspaceSize=128m",
                    "-XX:ReservedCodeCacheSize=192m");

    private static final List<String> OTHER = List.of("-Xmx512m");

    /**
     * Linux heeds the priority of a thread only so: what nobody waits for comes after the screens.
     * The warning would say that nobody may be put before others, which nobody wants.
     */
    private static final List<String> LAST_COMES_LAST =
            List.of(
                    "-XX:-PrintWarnings",
                    "-XX:ThreadPriorityPolicy=1",
                    "-XX:JavaPriority1_To_OSPriority=10");

    /** A JVM without memory is started anew; no dump of what people typed is left anywhere. */
    private static final List<String> WHEN_IT_BREAKS =
            List.of(
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:-HeapDumpOnOutOfMemoryError",
                    "-XX:-CreateCoredumpOnCrash");

    private OwnJvm() {}

    /**
     * Like {@link #child(String, List)}, and watched by its pulse.
     *
     * @param folder where its heartbeat lies
     */
    public static Child watched(String program, List<String> arguments, Path folder) {
        var child = child(program, arguments);
        var file = folder.resolve(program + ".heartbeat");
        var command = new ArrayList<>(child.command());
        command.add(1, "-D" + Heartbeat.PROPERTY + "=" + file);
        return new Child(program, command, Optional.of(Pulse.standard(file)));
    }

    /**
     * The same JVM, flags and class path, with the heap that the program gets.
     *
     * @param arguments such as {@code kiosk --config FILE}
     */
    public static Child child(String program, List<String> arguments) {
        return child(program, arguments, ManagementFactory.getRuntimeMXBean().getInputArguments());
    }

    static Child child(String program, List<String> arguments, List<String> ownFlags) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ownFlags.stream().filter(OwnJvm::isInherited).forEach(command::add);
        command.addAll(program.equals("kiosk") ? KIOSK : OTHER);
        if (program.equals("kiosk") && isLinux()) command.addAll(LAST_COMES_LAST);
        command.addAll(WHEN_IT_BREAKS);
        command.add("-D" + Supervised.PROPERTY + "=true");
        command.add("-classpath");
        command.add(System.getProperty("java.class.path"));
        command.add("org.vestibule.app.Main");
        command.add(program);
        command.addAll(arguments);
        return new Child(program, command, Optional.empty());
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    /** Heap sizes are each program's own, and a debugger's port can be taken once only. */
    private static boolean isInherited(String flag) {
        return !flag.startsWith("-Xmx")
                && !flag.startsWith("-Xms")
                && !flag.startsWith("-agentlib:jdwp");
    }
}
