package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

/** What is in the distribution and under which licenses. */
class LicensesIT {
    private static final Bill BILL = Bill.read(Path.of("target", "bom.json"));
    private static final Path LIB = Path.of(System.getProperty("vestibule.distribution"), "lib");

    @Test
    void everyLicenseIsAllowed() {
        assertThat(BILL.refused()).isEmpty();
    }

    @Test
    void nothingIsShippedThatTheBillDoesNotName() {
        assertThat(BILL.unnamed(LIB)).allMatch(jar -> jar.startsWith("vestibule-"));
    }
}
