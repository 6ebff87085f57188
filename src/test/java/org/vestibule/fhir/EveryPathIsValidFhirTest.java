package org.vestibule.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.Identity;
import org.vestibule.enrollment.Pending.Lookup.Found;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** HAPI's validator (base R4) on what a kiosk sends, on every path of the journey. */
class EveryPathIsValidFhirTest {
    private static final Optional<String> CODE = Optional.of("code-17");

    @ParameterizedTest
    @MethodSource
    void passesTheValidator(Enrollment enrollment, Optional<String> codeId) {
        assertThat(BaseR4.errors(bundle(enrollment, codeId))).isEmpty();
    }

    static List<Arguments> passesTheValidator() {
        var paths = new ArrayList<Arguments>();
        var mobile = Journeys.typed(Contact.ofMobile("+16175550142"));
        paths.add(argumentSet("mobile", mobile, CODE));
        paths.add(argumentSet("pool ran dry", mobile, Optional.empty()));
        paths.add(argumentSet("email", Journeys.typed(Contact.ofEmail("s@example.org")), CODE));
        paths.add(argumentSet("no contact", Journeys.typed(Contact.NONE), CODE));
        paths.add(argumentSet("one-word name", Journeys.mononym(), CODE));
        paths.add(argumentSet("invited", Journeys.invited(), CODE));
        paths.add(argumentSet("recovery", Journeys.recovery(), Optional.empty()));
        for (var way : FinishBy.values()) {
            paths.add(argumentSet("finishing by " + way, Journeys.finishing(way), CODE));
        }
        for (var reason : DeclineReason.values()) {
            var declined = Journeys.declined(reason);
            paths.add(argumentSet("declined " + reason, declined, Optional.empty()));
        }
        for (var kind : EnrollmentKind.values()) {
            var asked = Journeys.ofKind(kind, new Identity.Unnamed(), ForWhom.ADULT_I_HELP);
            paths.add(argumentSet("asks for " + kind, asked, Optional.empty()));
        }
        for (var window : CallWindow.values()) {
            paths.add(argumentSet("call " + window, Journeys.calling(window), Optional.empty()));
        }
        return paths;
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "B7", "Z99"})
    void aTicketPassesTheValidatorToo(String ticket) {
        var found = new Found(Journeys.typed(Contact.NONE), CODE, Optional.of(ticket));

        assertThat(bundle(found)).contains("\"valueString\":\"" + ticket + "\"");
        assertThat(BaseR4.errors(bundle(found))).isEmpty();
    }

    @Test
    void theCallWindowIsACodeOnTheTask() {
        assertThat(bundle(Journeys.calling(CallWindow.ANY_TIME), CODE))
                .contains("\"code\":\"callWindow\"", "\"valueCode\":\"any-time\"");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '"intent":"order"',           '"intent":"hope"',               hope
                    '"status":"requested"',       '"status":"wished"',             wished
                    '"valueDate":"1958-02-28"',   '"valueDate":"02/28/1958"',      not a valid date
                    '"valueCode":"en"',           '"valueCode":" en "',            whitespace
                    '"resourceType":"Task"',      '"resourceType":"Errand"',       Errand
                    '"valueString":"refill"',     '"valueString":""',              empty
                    """)
    void aPlantedMistakeIsRefused(String right, String wrong, String complaint) {
        var bundle = bundle(Journeys.typed(Contact.NONE), CODE);
        assertThat(bundle).contains(right);

        assertThat(BaseR4.errors(bundle.replace(right, wrong)))
                .anySatisfy(error -> assertThat(error).containsIgnoringCase(complaint));
    }

    private static String bundle(Enrollment enrollment, Optional<String> codeId) {
        return bundle(new Found(enrollment, codeId));
    }

    private static String bundle(Found found) {
        return new String(EnrollmentBundle.of(found, "kiosk-3f9a"), StandardCharsets.UTF_8);
    }
}
