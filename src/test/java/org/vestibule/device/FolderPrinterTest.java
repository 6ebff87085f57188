package org.vestibule.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.device.PrintOutcome.Failed;
import org.vestibule.device.PrintOutcome.Printed;
import org.vestibule.device.PrintOutcome.Trouble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class FolderPrinterTest extends PrinterContract {
    @TempDir Path home;

    private Path folder() {
        return home.resolve("out").resolve("print");
    }

    @Override
    Printer printer() {
        return new FolderPrinter(folder());
    }

    @Override
    byte[] paper(String jobName) {
        try {
            return Files.readAllBytes(folder().resolve(jobName + ".pdf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void onlyTheOwnerCanLookIn() throws IOException {
        printer().print(PDF, "guide-7");
        assertThat(permissions(folder())).isEqualTo("rwx------");
        assertThat(permissions(folder().resolve("guide-7.pdf"))).isEqualTo("rw-------");
    }

    @Test
    void nothingButThePageIsLeftBehind() throws IOException {
        printer().print(PDF, "guide-7");
        try (var files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactly("guide-7.pdf");
        }
    }

    @Test
    void printingAJobAgainReplacesIt() {
        printer().print(new byte[] {1}, "guide-7");
        printer().print(PDF, "guide-7");
        assertThat(paper("guide-7")).isEqualTo(PDF);
    }

    @Test
    void aHalfWrittenFileOfAnEarlierRunIsNoHindrance() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve(".guide-7.part"), "%PDF half");
        assertThat(printer().print(PDF, "guide-7")).isEqualTo(new Printed());
        assertThat(paper("guide-7")).isEqualTo(PDF);
        assertThat(folder().resolve(".guide-7.part")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeIsDiskTrouble() throws IOException {
        Files.writeString(home.resolve("out"), "a file where the folder should be");
        assertThat(printer().print(PDF, "guide-7")).isEqualTo(new Failed(Trouble.DISK));
    }

    @Test
    void aPlaceThatIsTakenIsDiskTroubleAndLeavesNoPart() throws IOException {
        Files.createDirectories(folder().resolve("guide-7.pdf").resolve("taken"));
        assertThat(printer().print(PDF, "guide-7")).isEqualTo(new Failed(Trouble.DISK));
        assertThat(folder().resolve(".guide-7.part")).doesNotExist();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
