package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Continuous integration may not be green because a test did not run. */
class SkippedTestsTest {
    private static final Path BASH = Path.of("/bin/bash");

    @TempDir private Path folder;

    @BeforeEach
    void needsBash() {
        assumeTrue(Files.isExecutable(BASH), "bash is missing");
    }

    @Test
    void aSkippedTestFailsContinuousIntegration() throws IOException {
        report("<skipped message=\"chromium is missing\"/>");
        assertThat(run("true"))
                .isEqualTo(new Run(1, "skipped: org.vestibule.FooTest opens\n1 skipped\n"));
    }

    @Test
    void aSkippedTestIsToldToADeveloper() throws IOException {
        report("<skipped message=\"chromium is missing\"/>");
        assertThat(run(""))
                .isEqualTo(new Run(0, "skipped: org.vestibule.FooTest opens\n1 skipped\n"));
    }

    @Test
    void aRightThatNoInstallationGivesIsToldAndFailsNothing() throws IOException {
        report("<skipped message=\"Assumption failed: this user may not mount a disk\"/>");
        assertThat(run("true"))
                .isEqualTo(new Run(0, "skipped: org.vestibule.FooTest opens\n1 skipped\n"));
    }

    @Test
    void noSkippedTest() throws IOException {
        report("");
        assertThat(run("true")).isEqualTo(new Run(0, "0 skipped\n"));
    }

    @Test
    void noTestAtAll() {
        assertThat(run("")).isEqualTo(new Run(1, "no test reports in " + folder + "\n"));
    }

    private void report(String inside) throws IOException {
        Files.writeString(
                folder.resolve("TEST-org.vestibule.FooTest.xml"),
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="org.vestibule.FooTest" tests="2" skipped="1">
                  <testcase name="closes" classname="org.vestibule.FooTest" time="0.1"/>
                  <testcase name="opens" classname="org.vestibule.FooTest" time="0.1">
                    %s
                  </testcase>
                </testsuite>
                """
                        .formatted(inside));
    }

    private Run run(String ci) {
        var environment = Map.of("CI", ci, "PATH", "/usr/bin:/bin");
        return Run.of(environment, List.of(BASH.toString(), ".ci/skipped", folder.toString()));
    }
}
