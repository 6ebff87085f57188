package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class BillTest {
    private static final String COMPONENTS =
            """
            {"components": [
              {"name": "free", "version": "1", "licenses": [{"license": {"id": "MIT"}}]},
              {"name": "either", "version": "1", "purl": "pkg:maven/x/either@1?classifier=linux&type=jar",
               "licenses": [{"license": {"name": "Own words"}}, {"license": {"id": "EPL-2.0"}}]},
              {"name": "bound", "version": "1", "licenses": [{"license": {"id": "AGPL-3.0"}}]},
              {"name": "silent", "version": "1"}
            ]}
            """;

    @TempDir private Path folder;

    @Test
    void aLicenseThatIsNotAllowedIsSeenAndSoIsNone() throws JsonProcessingException {
        assertThat(bill().refused()).containsExactly("bound", "silent");
    }

    @Test
    void aJarThatTheBillDoesNotNameIsSeen() throws IOException {
        Files.createFile(folder.resolve("free-1.jar"));
        Files.createFile(folder.resolve("either-1-linux.jar"));
        Files.createFile(folder.resolve("free-2.jar"));
        assertThat(bill().unnamed(folder)).containsExactly("free-2.jar");
    }

    private static Bill bill() throws JsonProcessingException {
        return new Bill(new ObjectMapper().readTree(COMPONENTS));
    }
}
