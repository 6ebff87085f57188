package org.vestibule.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.app.config.PrinterConfig;
import org.vestibule.app.place.Surroundings.Family;

import java.net.URI;
import java.util.Optional;

class PrintersTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    SYSTEM, UNIX,    ipp://localhost:631,    false
                    SYSTEM, MAC,     ipp://localhost:631,    false
                    SYSTEM, WINDOWS, ipp://localhost:631,    true
                    SYSTEM, WINDOWS, ipp://frontdesk.lan,    false
                    FOLDER, WINDOWS, ipp://localhost:631,    false
                    NONE,   WINDOWS, ipp://localhost:631,    false
                    """)
    void windowsHasNoQueuesOfItsOwnForUs(
            PrinterConfig.Way way, Family family, URI server, boolean trouble) {
        var config = new PrinterConfig(way, Optional.empty(), Optional.empty(), server);
        assertThat(Printers.trouble(config, family).isPresent()).isEqualTo(trouble);
    }

    @Test
    void theSentenceSaysWhatToDo() {
        var server = URI.create("ipp://localhost:631");
        var config =
                new PrinterConfig(
                        PrinterConfig.Way.SYSTEM, Optional.empty(), Optional.empty(), server);
        assertThat(Printers.trouble(config, Family.WINDOWS))
                .contains(
                        "printer.way = \"system\" prints on queues of CUPS, which Windows does not"
                                + " have; name one on another computer in printer.server, or use"
                                + " \"folder\".");
    }
}
