package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rules that can only be seen in the sources, each with a violation planted. */
class SourcesTest {
    /** Spelled so that this file does not hold the words it bans. */
    private static final String OPENS_A_PORT = "AUTO_" + "SERVER";

    private static final String LEFT_OVER = "TO" + "DO";
    private static final String SWITCHED_OFF = "@" + "Disabled";

    @TempDir private Path folder;

    @Test
    void everyPackageIntroducesItself() {
        assertThat(Sources.withoutPackageInfo(Sources.MAIN)).isEmpty();
    }

    @Test
    void aSilentPackageIsSeen() throws IOException {
        Files.writeString(folder.resolve("Lonely.java"), "class Lonely {}");
        assertThat(Sources.withoutPackageInfo(folder)).containsExactly(folder);
    }

    @Test
    void aPackageThatAllowsNullIsSeen() throws IOException {
        Files.writeString(folder.resolve("package-info.java"), "/** Words. */\npackage lonely;");
        assertThat(Sources.withoutPackageInfo(folder)).containsExactly(folder);
    }

    @Test
    void noDatabaseOpensAPort() {
        assertThat(Sources.places(Path.of("src", "main"), "", OPENS_A_PORT)).isEmpty();
    }

    @Test
    void aDatabaseThatOpensAPortIsSeen() throws IOException {
        Files.writeString(
                folder.resolve("Store.java"), "\n\"jdbc:h2:x;" + OPENS_A_PORT + "=TRUE\"");
        assertThat(Sources.places(folder, "", OPENS_A_PORT)).containsExactly("Store.java:2");
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(Sources.places(Sources.MAIN, ".java", LEFT_OVER)).isEmpty();
        assertThat(Sources.places(Sources.TESTS, ".java", LEFT_OVER)).isEmpty();
    }

    @Test
    void noTestIsSwitchedOff() {
        assertThat(Sources.places(Sources.TESTS, ".java", SWITCHED_OFF)).isEmpty();
    }

    @Test
    void noTextStandsTwice() {
        assertThat(Sources.doubledKeys(Sources.RESOURCES)).isEmpty();
    }

    @Test
    void aTextThatStandsTwiceIsSeen() throws IOException {
        Files.writeString(folder.resolve("kiosk_en.properties"), "#a=1\na.b=1\nc = 2\na.b: 3\n");
        assertThat(Sources.doubledKeys(folder)).containsExactly("kiosk_en.properties: a.b");
    }
}
