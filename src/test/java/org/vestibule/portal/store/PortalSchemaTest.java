package org.vestibule.portal.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class PortalSchemaTest {
    /** Otherwise a new script would never reach a portal that is already in use. */
    @Test
    void theVersionIsThatOfTheLastScript() throws IOException {
        try (var scripts = Files.list(Path.of("src/main/resources/db/portal"))) {
            assertThat(scripts.map(script -> script.getFileName().toString().substring(1, 4)))
                    .map(Integer::parseInt)
                    .contains(PortalSchema.VERSION)
                    .allSatisfy(each -> assertThat(each).isLessThanOrEqualTo(PortalSchema.VERSION));
        }
    }
}
