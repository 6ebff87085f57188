package org.vestibule.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.portal.pages.ScriptedActivation.NEVER_WAS;
import static org.vestibule.portal.pages.ScriptedActivation.OPEN;
import static org.vestibule.portal.pages.ScriptedActivation.TOO_FAST;

import okhttp3.Request;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Messages;
import org.vestibule.practice.PortalTask;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose language a phone's page speaks. */
class PhoneInSpanishTest {
    private static final Map<String, String> BIRTH_DATE =
            Map.of("month", "marzo", "day", "8", "year", "1962");

    private final PagesServer server = new PagesServer();
    private final Phone phone = server.phone();

    @BeforeEach
    void enrolledInSpanish() {
        server.activation.language = Optional.of("es");
        server.accounts.language = "es";
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Phone.Page accepting(String path, String languages) {
        var request = new Request.Builder().url(server.address(path));
        return phone.send(request.header("Accept-Language", languages).build());
    }

    @Test
    void theLanguageOfTheKioskGoesOnToTheLivingAccount() {
        var birth = phone.open("/a/" + OPEN);
        assertThat(birth.body()).contains("<html lang=\"es\" dir=\"ltr\">");
        assertThat(birth.words()).startsWith("Paso 1 de 3 ¿Cuándo nació usted?");
        assertThat(phone.fill("/a/" + OPEN, BIRTH_DATE).words())
                .contains("Elija una contraseña", "Hola, María");
        var home = phone.fill("/password", Map.of("password", ScriptedAccounts.PASSWORD));
        assertThat(home.words())
                .contains("Su cuenta está lista", "No tiene resultados nuevos.")
                .contains("De lunes a viernes, de 8 a 5");
    }

    @Test
    void theKiosksLanguageCountsAndNotTheBrowsers() {
        assertThat(accepting("/a/" + OPEN, "en-US").words()).contains("¿Cuándo nació usted?");
    }

    @Test
    void beforeTheCodeIsKnownTheBrowserIsAsked() {
        assertThat(accepting("/", "es-MX,es;q=0.9,en;q=0.8").words()).contains("Abra su cuenta");
        assertThat(accepting("/", "fr-FR").words()).contains("Set up your account");
        assertThat(accepting("/a/" + NEVER_WAS, "es").words()).contains("¿Cuándo nació usted?");
    }

    @Test
    void theFirstPageOffersTheOtherLanguagesByTheirOwnNames() {
        var start = phone.open("/");
        assertThat(start.body())
                .contains("<a href=\"?language=es\" lang=\"es\" hreflang=\"es\"")
                .contains(">Español</a>")
                .doesNotContain("?language=en", "?language=xx");
        assertThat(phone.open("/?language=es").words()).startsWith("Abra su cuenta");
        assertThat(phone.open("/").body()).contains("?language=en").contains(">English</a>");
    }

    @Test
    void whatThePersonChoosesHereCountsFromThereOn() {
        var birth = phone.open("/a/" + OPEN + "?language=en");
        assertThat(birth.words()).contains("When were you born?");
        phone.fill("/a/" + OPEN, Map.of("month", "March", "day", "8", "year", "1962"));
        var home = phone.fill("/password", Map.of("password", ScriptedAccounts.PASSWORD));
        assertThat(home.words()).contains("Your account is ready", "Hello, María");
    }

    @Test
    void choosingUsesNoTryAndKeepsTheCodeOutOfNewAddresses() {
        var chosen = phone.get("/a/" + OPEN + "?language=es");
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.header("Location")).isEqualTo("/a/" + OPEN);
        assertThat(server.activation.tried).isEmpty();
        assertThat(server.activation.opened).isEmpty();
    }

    @Test
    void aLanguageThatIsNotOfferedIsNotKept() {
        phone.open("/?language=xx");
        phone.open("/?language=%22%3E%3Cscript%3E");
        assertThat(phone.cookies).doesNotContainKey("__Host-language");
    }

    @Test
    void oncePastTheFirstPageNothingIsOffered() {
        phone.open("/a/" + OPEN);
        assertThat(phone.fill("/a/" + OPEN, BIRTH_DATE).body()).doesNotContain("?language=");
    }

    @ParameterizedTest
    @CsvSource({"marzo", "mar", "MARZO", "3", "March"})
    void aMonthIsKnownByItsSpanishNameToo(String month) {
        phone.open("/a/" + OPEN);
        phone.post("/a/" + OPEN, Map.of("month", month, "day", "8", "year", "1962"));
        assertThat(server.activation.tried).containsExactly(ScriptedActivation.BORN);
    }

    @Test
    void daysAndTimesAreWrittenAsSpanishWritesThem() {
        server.accounts.firstTask = PortalTask.VISIT;
        phone.open("/sign-in?language=es");
        var typed = Map.of("name", "m@example.com", "password", ScriptedAccounts.PASSWORD);
        assertThat(phone.fill("/sign-in", typed).words().replaceAll("[\\u00a0\\u202f]", " "))
                .contains("martes, 1 de diciembre de 2026 2:15 p.m., Dr. Reyes");
    }

    @Test
    void whoTriesTooOftenReadsWhenToComeBack() {
        phone.open("/a/" + TOO_FAST);
        var page = phone.post("/a/" + TOO_FAST, BIRTH_DATE);
        assertThat(page.words().replaceAll("[\\u00a0\\u202f]", " "))
                .contains("Puede intentar otra vez a esta hora: 10:02 a.m.");
    }

    @Test
    void everyPageHasEveryTextInSpanish() {
        var texts = new PhoneTexts(List.of("en", "es"));
        var spanish = Languages.shipped().of("es").orElseThrow();
        assertThat(texts.languages()).contains(spanish);
        assertThat(texts.in("es").keys())
                .isEqualTo(Messages.load(Messages.Audience.PHONE, spanish).keys());
    }
}
