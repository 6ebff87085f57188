package org.vestibule.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReportTest {
    private static final Finding FINE = new Finding.Fine("disk space", "9.1 GB free");
    private static final Finding TROUBLE = new Finding.Trouble("keys", "1 open", "chmod -R go= k");
    private static final Finding NOT_HERE = new Finding.NotHere("display", "none");

    @Test
    void oneLineForEachFinding() {
        assertThat(new Report(List.of(FINE, TROUBLE, NOT_HERE)).text())
                .isEqualTo(
                        """
                        ok    disk space: 9.1 GB free
                        FIX   keys: 1 open; chmod -R go= k
                        -     display: none""");
    }

    @Test
    void theSameForMachines() {
        assertThat(new Report(List.of(FINE, TROUBLE, NOT_HERE)).json())
                .isEqualTo(
                        """
                        [{"subject":"disk space","state":"ok","seen":"9.1 GB free"},\
                        {"subject":"keys","state":"fix","seen":"1 open","fix":"chmod -R go= k"},\
                        {"subject":"display","state":"none","seen":"none"}]""");
    }

    @Test
    void whatIsNotHereIsFine() {
        assertThat(new Report(List.of(FINE, NOT_HERE)).isFine()).isTrue();
        assertThat(new Report(List.of(FINE, TROUBLE)).isFine()).isFalse();
    }
}
