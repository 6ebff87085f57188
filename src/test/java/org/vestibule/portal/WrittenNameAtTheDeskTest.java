package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.fhir.BaseR4;
import org.vestibule.portal.pages.Accounts.Home;
import org.vestibule.portal.pages.Activation.Check;
import org.vestibule.portal.pages.Activation.Making;
import org.vestibule.portal.roster.HanName;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** What a person wrote in Chinese characters on their phone, as others get to know it. */
class WrittenNameAtTheDeskTest {
    private static final HanName NAME = new HanName("欧阳石本");
    private static final String BEN =
            """
            {"resourceType":"Parameters","parameter":[{"name":"resource","resource":{
             "resourceType":"Patient","name":[{"given":["Ben"],"family":"Stone"}],
             "birthDate":"1975-07-04","telecom":[{"system":"phone","value":"617-555-0102"}]}}]}
            """;

    private static TestPortal portal;
    private static TestConsole console;
    private static String session;

    @BeforeAll
    static void start(@TempDir Path folder) {
        portal = new TestPortal(folder);
        portal.importRoster(TestPortal.ROSTER);
        var kiosk = TestKiosk.ready(portal);
        var code = kiosk.poolCode();
        kiosk.deliver(
                new StepOneBundle(kiosk.clientId())
                        .code(code)
                        .typed("Ben", "Stone", "1975-07-04")
                        .mobile("(617) 555-0102"));
        var born = LocalDate.of(1975, 7, 4);
        var pass = ((Check.Open) portal.activation().check(code.token(), born, "ip")).pass();
        var made = (Making.Live) portal.activation().make(pass, "", "plum cake and rain");
        session = made.session();
        console = TestConsole.staffed(portal);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static Optional<HanName> kept() {
        return portal.accounts().home(session).flatMap(Home::written);
    }

    @Test
    void itOutlivesARestartAndLiesEncrypted() throws IOException {
        portal.accounts().write(session, Optional.of(NAME));
        portal.restart();

        assertThat(kept()).contains(NAME);
        try (var files = Files.walk(portal.folder())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (var charset :
                        new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16BE}) {
                    var plain =
                            new String(NAME.text().getBytes(charset), StandardCharsets.ISO_8859_1);
                    assertThat(bytes.contains(plain)).as("plain in a file").isFalse();
                }
            }
        }
    }

    @Test
    void itIsASecondNameInFhirAndTheFirstStaysTheOneOnTheRecord() {
        portal.accounts().write(session, Optional.of(NAME));

        var answer = console.call("POST", "/fhir/Patient/$match", BEN);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(BaseR4.errors(answer.body())).isEmpty();
        var names = TestKiosk.json(answer).findPath("resource").path("name");
        assertThat(names).hasSize(2);
        assertThat(names.path(0).path("family").asText()).isEqualTo("Stone");
        assertThat(names.path(1).path("use").asText()).isEqualTo("usual");
        assertThat(names.path(1).path("text").asText()).isEqualTo(NAME.text());
        assertThat(names.path(1).path("extension").path(0).path("valueCode").asText())
                .isEqualTo("IDE");
    }

    @Test
    void whoTakesItBackHasNone() {
        portal.accounts().write(session, Optional.of(NAME));
        portal.accounts().write(session, Optional.empty());

        assertThat(kept()).isEmpty();
        var answer = console.call("POST", "/fhir/Patient/$match", BEN);
        assertThat(TestKiosk.json(answer).findPath("resource").path("name")).hasSize(1);
    }

    @Test
    void anUnknownSessionWritesNothing() {
        portal.accounts().write(session, Optional.empty());
        portal.accounts().write("0".repeat(32), Optional.of(NAME));

        assertThat(kept()).isEmpty();
    }
}
