package org.vestibule.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.house.Run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distribution's {@code bin/vestibule}, on a computer with all sorts of Java. */
class LauncherIT {
    private static final Path DISTRIBUTION = Path.of(System.getProperty("vestibule.distribution"));
    private static final Path LAUNCHER = DISTRIBUTION.resolve("bin").resolve("vestibule");
    private static final Path JDK = Path.of(System.getProperty("java.home"));
    private static final String NONE =
            "vestibule: no JDK 25 or newer found; install one (https://adoptium.net) or set"
                    + " VESTIBULE_JAVA to it.\n";

    @TempDir private Path folder;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void anEmptyComputer() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "/bin/sh is missing");
        environment.put("PATH", folder.resolve("nothing").toString());
        environment.put("HOME", folder.toString());
        environment.put("VESTIBULE_JVM_DIRS", folder.resolve("jvm").toString());
    }

    @Test
    void noJavaAtAll() {
        assertThat(launch("--version")).isEqualTo(new Run(1, NONE));
    }

    @Test
    void onlyAnOldJavaOnThePath() throws IOException {
        environment.put("PATH", oldJava(folder.resolve("old")).resolve("bin").toString());
        assertThat(launch("--version")).isEqualTo(new Run(1, NONE));
    }

    @Test
    void anOldJavaOnThePathAndANewOneInstalled() throws IOException {
        environment.put("PATH", oldJava(folder.resolve("old")).resolve("bin").toString());
        install("jvm/jdk-25");
        assertThat(launch("--version").output()).startsWith("vestibule ");
    }

    @Test
    void anOldJavaHomeAndANewOneInstalled() throws IOException {
        environment.put("JAVA_HOME", oldJava(folder.resolve("old")).toString());
        install("jvm/jdk-25");
        assertThat(launch("--version").exitCode()).isZero();
    }

    @Test
    void javaHome() {
        environment.put("JAVA_HOME", JDK.toString());
        assertThat(launch("--version").exitCode()).isZero();
    }

    @Test
    void aNewJavaOnThePath() {
        environment.put("PATH", JDK.resolve("bin").toString());
        assertThat(launch("--version").exitCode()).isZero();
    }

    @Test
    void aJdkOfAMac() throws IOException {
        Files.createDirectories(folder.resolve("jvm/temurin-25.jdk/Contents"));
        Files.createSymbolicLink(folder.resolve("jvm/temurin-25.jdk/Contents/Home"), JDK);
        assertThat(launch("--version").exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/bin/java"})
    void whatVestibuleJavaSays(String below) {
        environment.put("VESTIBULE_JAVA", JDK + below);
        assertThat(launch("--version").exitCode()).isZero();
    }

    @Test
    void aWrongVestibuleJavaIsNotMadeUpFor() {
        environment.put("VESTIBULE_JAVA", "/nowhere");
        environment.put("JAVA_HOME", JDK.toString());
        assertThat(launch("--version"))
                .isEqualTo(
                        new Run(
                                1,
                                "vestibule: VESTIBULE_JAVA is /nowhere, which is no JDK 25 or"
                                        + " newer.\n"));
    }

    @Test
    void throughALinkFromElsewhere() throws IOException {
        environment.put("JAVA_HOME", JDK.toString());
        var link = Files.createSymbolicLink(folder.resolve("vestibule"), LAUNCHER);
        var command = List.of("/bin/sh", link.toString(), "portal", "--config", "none.toml");
        assertThat(Run.of(environment, command))
                .isEqualTo(
                        new Run(
                                2,
                                "none.toml: there is no such file; allowed: a settings file that"
                                        + " exists\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demo",
                "tour",
                "kiosk",
                "console",
                "portal",
                "guide",
                "roster import",
                "doctor"
            })
    void everyCommandExplainsItself(String command) {
        environment.put("JAVA_HOME", JDK.toString());
        var run = launch((command + " --help").strip().split(" ", -1));
        assertThat(run.output()).startsWith(("Usage: vestibule " + command).strip());
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void theVersionIsThatOfTheManifest() {
        environment.put("JAVA_HOME", JDK.toString());
        assertThat(launch("--version").output()).matches("vestibule \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void inAKioskOnLinuxTheLowestPriorityCounts() throws IOException {
        environment.put("JAVA_HOME", newJava(folder.resolve("new")).toString());
        assertThat(launch("kiosk").output())
                .contains("-XX:ThreadPriorityPolicy=1 -XX:JavaPriority1_To_OSPriority=10 ")
                .contains(" -XX:-PrintWarnings ");
        assertThat(launch("portal").output()).doesNotContain("Priority", "PrintWarnings");
    }

    @Test
    void whatIsShippedIsWhole() {
        assertThat(DISTRIBUTION.resolve("vestibule.toml")).isRegularFile();
        assertThat(DISTRIBUTION.resolve("LICENSE")).isRegularFile();
        assertThat(DISTRIBUTION.resolve("kiosk-assets")).isDirectory();
        assertThat(DISTRIBUTION.resolve("print-templates")).isDirectory();
    }

    private Run launch(String... args) {
        var command = new ArrayList<>(List.of("/bin/sh", LAUNCHER.toString()));
        command.addAll(List.of(args));
        return Run.of(environment, command);
    }

    private void install(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.createSymbolicLink(folder.resolve(name), JDK);
    }

    /** A Java 25 that says what it was given. */
    private static Path newJava(Path home) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        var java = home.resolve("bin").resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$*\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home;
    }

    /** A Java 17 that fails the test when anybody starts a program with it. */
    private static Path oldJava(Path home) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"17.0.15\"\n");
        var java = home.resolve("bin").resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"17.0.15\"'; exit 99\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home;
    }
}
