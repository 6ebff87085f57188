package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.fhir.BaseR4;
import org.vestibule.portal.store.PortalAct;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

/** FHIR's {@code Patient/$match}, asked for by an independent client. */
class MatchOverHttpsTest {
    private static final String PATH = "/fhir/Patient/$match";

    /** Twins in all that can be typed. */
    private static final String TWICE =
            """
            mrn,given_name,family_name,birth_date,mobile_phone,email
            T1,Tess,Marsh,1970-03-03,(617) 555-0177,tess@example.com
            T2,Tess,Marsh,1970-03-03,(617) 555-0177,tess@example.com
            """;

    private static TestPortal portal;
    private static TestConsole console;

    @BeforeAll
    static void start(@TempDir Path folder) {
        portal = new TestPortal(folder);
        portal.importRoster(TestPortal.ROSTER);
        portal.importRoster(TWICE);
        console = TestConsole.staffed(portal);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static String patient(String given, String family, String birthDate, String phone) {
        return """
        {"name":"resource","resource":{"resourceType":"Patient",
         "name":[{"given":["%s"],"family":"%s"}],"birthDate":"%s",
         "telecom":[{"system":"phone","value":"%s"}]}}\
        """
                .formatted(given, family, birthDate, phone);
    }

    private static final String CY = patient("Cy", "Reed", "1990-12-31", "(617) 555-0103");
    private static final String BEN = patient("Ben", "Stone", "1975-07-04", "617-555-0102");
    private static final String TESS =
            patient("Tess", "Marsh", "1970-03-03", "617-555-0177")
                    .replace("]}}", ",{\"system\":\"email\",\"value\":\"Tess@Example.com\"}]}}");

    private static HttpResponse<String> match(String... parameters) {
        var body =
                "{\"resourceType\":\"Parameters\",\"parameter\":["
                        + String.join(",", parameters)
                        + "]}";
        return console.call("POST", PATH, body);
    }

    private static JsonNode found(String... parameters) {
        var answer = match(parameters);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(BaseR4.errors(answer.body())).isEmpty();
        return TestKiosk.json(answer);
    }

    private static String grade(JsonNode entry) {
        var extension = entry.path("search").path("extension").path(0);
        assertThat(extension.path("url").asText())
                .isEqualTo("http://hl7.org/fhir/StructureDefinition/match-grade");
        return extension.path("valueCode").asText();
    }

    @Test
    @DisplayName("R-31 name, birth date and one contact are probable; the score says how much")
    void oneContactIsProbable() {
        var bundle = found(CY);

        assertThat(bundle.path("type").asText()).isEqualTo("searchset");
        assertThat(bundle.path("total").asInt()).isEqualTo(1);
        var entry = bundle.path("entry").path(0);
        assertThat(entry.path("search").path("mode").asText()).isEqualTo("match");
        assertThat(entry.path("search").path("score").asDouble()).isEqualTo(0.6);
        assertThat(grade(entry)).isEqualTo("probable");
        var resource = entry.path("resource");
        assertThat(entry.path("fullUrl").asText())
                .isEqualTo(
                        portal.program().baseAddress()
                                + "/fhir/Patient/"
                                + resource.path("id").asText());
        assertThat(resource.path("identifier").path(0).path("value").asText()).isEqualTo("C3");
        assertThat(resource.path("birthDate").asText()).isEqualTo("1990-12-31");
        assertThat(resource.path("telecom").path(0).path("value").asText())
                .isEqualTo("+16175550103");
    }

    @Test
    void anIdThatTheDeskSawTodayMakesItCertainAndTheLikeliestStandsFirst() {
        var entries = found(BEN).path("entry");

        assertThat(grade(entries.path(0))).isEqualTo("certain");
        assertThat(entries.path(0).path("resource").path("name").path(0).path("given").toString())
                .isEqualTo("[\"Ben\"]");
        var scores =
                StreamSupport.stream(entries.spliterator(), false)
                        .map(e -> e.path("search").path("score").asDouble())
                        .toList();
        assertThat(scores).hasSizeGreaterThan(1).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void whoWantsToBeCertainGetsOneOrNobody() {
        var certain = "{\"name\":\"onlyCertainMatches\",\"valueBoolean\":true}";

        assertThat(found(BEN, certain).path("entry")).hasSize(1);
        assertThat(found(CY, certain).path("total").asInt()).isZero();
        var twins = found(TESS).path("entry");
        assertThat(grade(twins.path(0)) + " " + grade(twins.path(1)))
                .as("of two who are both certain neither is")
                .isEqualTo("probable probable");
        assertThat(found(TESS, certain).path("total").asInt()).isZero();
    }

    @Test
    void noMoreThanWereAskedFor() {
        assertThat(found(BEN, "{\"name\":\"count\",\"valueInteger\":1}").path("entry")).hasSize(1);
    }

    @Test
    void nobodyIsAnEmptyBundle() {
        var bundle = found(patient("Zoe", "Zimmer", "1955-05-05", "212-555-0100"));

        assertThat(bundle.path("type").asText()).isEqualTo("searchset");
        assertThat(bundle.has("entry")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"resourceType":"Patient"}                                             | 400
                    nothing of the kind                                                    | 400
                    {"resourceType":"Parameters"}                                          | 422
                    {"resourceType":"Parameters","parameter":[{"name":"resource","resource":{"resourceType":"Patient","name":[{"family":"Reed"}]}}]} | 422
                    {"resourceType":"Parameters","parameter":[{"name":"resource","resource":{"resourceType":"Basic"}}]} | 422
                    """)
    void whatCannotBeLookedForIsRefusedInFhirsForm(String body, int status) {
        var answer = console.call("POST", PATH, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(TestKiosk.json(answer).path("resourceType").asText())
                .isEqualTo("OperationOutcome");
        assertThat(BaseR4.errors(answer.body())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "count,valueInteger,0",
        "count,valueBoolean,true",
        "onlyCertainMatches,valueInteger,1"
    })
    void aParameterThatMakesNoSenseIsRefused(String name, String type, String value) {
        var odd = "{\"name\":\"%s\",\"%s\":%s}".formatted(name, type, value);

        assertThat(match(CY, odd).statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("R-32 a kiosk never, and a console only with somebody signed in")
    void whoMay() {
        var kiosk = TestKiosk.ready(portal);
        var body = "{\"resourceType\":\"Parameters\",\"parameter\":[" + CY + "]}";
        kiosk.use(
                kiosk.freshToken(TestKiosk.ALL_SCOPES + " system/Patient.rs system/Patient.crus"));
        var nobody = TestConsole.ready(portal);

        for (var answer :
                new HttpResponse<?>[] {
                    kiosk.call("POST", PATH, body), nobody.call("POST", PATH, body)
                }) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body().toString()).doesNotContain("Reed", "1990", "searchset");
        }
        kiosk.use("");
        assertThat(kiosk.call("POST", PATH, body).statusCode()).isEqualTo(401);
    }

    @Test
    void whatWasShownIsOnRecordAndIsKeptNowhere() {
        var before = shown();

        assertThat(match(CY).headers().firstValue("Cache-Control")).hasValue("no-store");

        assertThat(shown()).isEqualTo(before + 1);
    }

    private static int shown() {
        return portal.look(rows -> rows.audit().count(PortalAct.PEOPLE_MATCHED));
    }

    @Test
    void theServerSaysThatItCan() {
        var metadata = new TestKiosk(portal).get("/fhir/metadata").body();

        assertThat(metadata).contains("http://hl7.org/fhir/OperationDefinition/Patient-match");
        assertThat(BaseR4.errors(metadata)).isEmpty();
    }
}
