package org.vestibule.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.Pending;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

class EnrollmentBundleTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Optional<String> CODE = Optional.of("code-17");

    @ParameterizedTest
    @ValueSource(strings = {"typed", "invited", "declined"})
    void isExactlyWhatWasAgreed(String path) throws IOException {
        var bundle =
                switch (path) {
                    case "typed" -> tree(Journeys.typed(Contact.ofMobile("+16175550142")), CODE);
                    case "invited" -> tree(Journeys.invited(), CODE);
                    default -> tree(Journeys.declined(DeclineReason.PRIVACY), Optional.empty());
                };

        assertThat(bundle.toPrettyString()).isEqualTo(golden(path).toPrettyString());
    }

    @Test
    void theSameEnrollmentGivesTheSameBytes() {
        var first = bytes(Journeys.typed(Contact.ofEmail("s@example.org")));
        var again = bytes(Journeys.typed(Contact.ofEmail("s@example.org")));

        assertThat(first).isEqualTo(again);
    }

    @Test
    void differentEnrollmentsShareNoUrl() throws IOException {
        var one = tree(Journeys.numbered(1), CODE).findValuesAsText("fullUrl");
        var other = tree(Journeys.numbered(2), CODE).findValuesAsText("fullUrl");

        assertThat(one).hasSize(2).doesNotHaveDuplicates().doesNotContainAnyElementsOf(other);
    }

    @Test
    void aOneWordNameHasNoFamilyItem() {
        assertThat(text(bytes(Journeys.mononym())))
                .contains("name.given")
                .doesNotContain("name.family");
    }

    @Test
    void lettersBeyondAsciiArriveAsTyped() {
        assertThat(text(bytes(Journeys.typed(Contact.NONE))))
                .contains("\"Siobhán\"", "\"O'Nguyễn-José\"");
    }

    private static byte[] bytes(Enrollment enrollment) {
        return EnrollmentBundle.of(new Pending.Lookup.Found(enrollment, CODE), "kiosk-3f9a");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static JsonNode tree(Enrollment enrollment, Optional<String> codeId)
            throws IOException {
        return JSON.readTree(
                EnrollmentBundle.of(new Pending.Lookup.Found(enrollment, codeId), "kiosk-3f9a"));
    }

    private static JsonNode golden(String path) throws IOException {
        try (InputStream in =
                EnrollmentBundleTest.class.getResourceAsStream("/fhir/" + path + ".json")) {
            return JSON.readTree(Objects.requireNonNull(in, path));
        }
    }
}
