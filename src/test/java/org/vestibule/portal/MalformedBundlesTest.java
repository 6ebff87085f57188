package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a kiosk should never send: refused in words, and nothing is kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedBundlesTest {
    private TestPortal portal;
    private TestKiosk kiosk;

    @BeforeAll
    void start(@TempDir Path folder) {
        portal = new TestPortal(folder);
        portal.importRoster(TestPortal.ROSTER);
        kiosk = TestKiosk.ready(portal);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    private String good() {
        return new StepOneBundle(kiosk.clientId())
                .typed("Ana", "Stone", "1980-02-29")
                .ticket("B7")
                .callWindow("any-time")
                .json();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "type":"transaction"      | "type":"batch"        | 422 | Bundle.type is not transaction
                    "status":"completed"      | "status":"in-progress"| 422 | QuestionnaireResponse.status is not completed
                    "status":"requested"      | "status":"completed"  | 422 | Task.status is neither requested nor rejected
                    "status":"requested"      | "status":"rejected"   | 422 | Task.status does not fit the answers
                    "intent":"order"          | "intent":"plan"       | 422 | Task.intent is not order
                    "code":"portal-enrollment"| "code":"free-lunch"   | 422 | Task.code has a code that is not one of ours
                    "valueString":"refill"    | "valueString":"xray"  | 422 | firstTask has a code that is not one of ours
                    "valueCode":"en"          | "valueCode":"<en>"    | 422 | the language is not a language tag
                    "valueString":"B7"        | "valueString":"<b>"   | 422 | the ticket is not a letter and a number
                    "valueCode":"any-time"    | "valueCode":"never"   | 422 | callWindow has a code that is not one of ours
                    "method":"POST"           | "method":"PUT"        | 422 | the request of the QuestionnaireResponse is not a POST of its type
                    "ifNoneExist"             | "ifNoneExists"        | 400 | the body is not a FHIR R4 Bundle
                    "Bundle"                  | "Bundel"              | 400 | the body is not a FHIR R4 Bundle
                    """)
    void isRefusedInWords(String right, String wrong, int status, String words) {
        var answer = kiosk.send(good().replace(right, wrong));

        assertThat(answer.statusCode()).isEqualTo(status);
        var issue = TestKiosk.json(answer).path("issue").path(0);
        assertThat(issue.path("diagnostics").asText()).isEqualTo(words);
        assertThat(issue.path("severity").asText()).isEqualTo("error");
    }

    @Test
    void inAnotherDevicesNameIsForbidden() {
        var other = new StepOneBundle("kiosk-elsewhere").typed("Ana", "Stone", "1980-02-29");

        assertThat(kiosk.send(other.json()).statusCode()).isEqualTo(403);
    }

    @Test
    void anotherDevicesIdentifierIsNotAnswered() {
        var second = TestKiosk.ready(portal);
        var bundle = good();
        kiosk.send(bundle);

        var answer = second.send(bundle.replace(kiosk.clientId(), second.clientId()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("Task/");
    }

    @Test
    void whateverIsMissingTheServerDoesNotBreak() throws IOException {
        var random = new Random(23);
        for (var round = 0; round < 150; round++) {
            var bundle = TestKiosk.JSON.readTree(good());
            for (var cut = 0; cut <= round % 3; cut++) cut(bundle, random);
            var answer = kiosk.send(bundle.toString());
            assertThat(answer.statusCode())
                    .as("round %d: %s", round, answer.body())
                    .isIn(200, 400, 403, 422);
        }
    }

    /** Takes one node out, wherever it is. */
    private static void cut(JsonNode root, Random random) {
        var places = new ArrayList<Runnable>();
        collect(root, places, random);
        if (!places.isEmpty()) places.get(random.nextInt(places.size())).run();
    }

    private static void collect(JsonNode node, List<Runnable> places, Random random) {
        switch (node) {
            case ObjectNode object ->
                    object.fieldNames()
                            .forEachRemaining(
                                    name -> {
                                        places.add(() -> object.remove(name));
                                        places.add(() -> object.put(name, random.nextInt()));
                                        collect(object.path(name), places, random);
                                    });
            case ArrayNode array -> {
                for (var i = 0; i < array.size(); i++) {
                    var place = i;
                    places.add(() -> array.remove(place));
                    collect(array.path(i), places, random);
                }
            }
            default -> {}
        }
    }
}
