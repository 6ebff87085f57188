package org.vestibule.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
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
import java.util.List;

class FolderPrinterTest extends PrinterContract {
    @TempDir Path home;
    private Printer printer;

    @BeforeEach
    void setUp() {
        printer = new FolderPrinter(folder());
    }

    private Path folder() {
        return home.resolve("out").resolve("print");
    }

    @Override
    protected Printer printer() {
        return printer;
    }

    @Override
    protected List<byte[]> papers(JobName name) {
        var file = folder().resolve(name + ".pdf");
        try {
            return Files.exists(file) ? List.of(Files.readAllBytes(file)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void onlyTheOwnerCanLookIn() throws IOException {
        printer().print(PDF, job);
        assertThat(permissions(folder())).isEqualTo("rwx------");
        assertThat(permissions(folder().resolve(job + ".pdf"))).isEqualTo("rw-------");
    }

    @Test
    void nothingButThePageIsLeftBehind() throws IOException {
        printer().print(PDF, job);
        try (var files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactly(job + ".pdf");
        }
    }

    @Test
    void aHalfWrittenFileOfAnEarlierRunIsNoHindrance() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("." + job + ".part"), "%PDF half");
        assertThat(printer().print(PDF, job)).isEqualTo(new Printed());
        assertThat(papers(job)).containsExactly(PDF);
        assertThat(folder().resolve("." + job + ".part")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeIsDiskTrouble() throws IOException {
        Files.writeString(home.resolve("out"), "a file where the folder should be");
        assertThat(printer().print(PDF, job)).isEqualTo(new Failed(Trouble.DISK));
    }

    @Test
    void aPlaceThatIsTakenIsDiskTroubleAndLeavesNoPart() throws IOException {
        Files.createDirectories(folder().resolve(job + ".pdf").resolve("taken"));
        assertThat(printer().print(PDF, job)).isEqualTo(new Failed(Trouble.DISK));
        assertThat(folder().resolve("." + job + ".part")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeIsNoPrinter() throws IOException {
        Files.writeString(home.resolve("out"), "a file where the folder should be");
        assertThat(printer().state()).isEqualTo(PrinterState.OFFLINE);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
