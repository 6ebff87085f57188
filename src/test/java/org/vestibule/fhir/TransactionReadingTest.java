package org.vestibule.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.enrollment.EnrollmentId;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

class TransactionReadingTest {
    private static final EnrollmentId ID = Journeys.id("a person");
    private static final String ANSWER =
            """
            {"resourceType":"Bundle","type":"transaction-response","entry":[
              {"response":{"status":"201 Created","location":"QuestionnaireResponse/q7/_history/1"},
               "resource":{"resourceType":"QuestionnaireResponse","id":"q7",
                 "identifier":{"system":"SYSTEM","value":"ID-answers"}}},
              {"response":{"status":"200 OK","location":"https://p.example/fhir/Task/t7/_history/1"},
               "resource":{"resourceType":"Task","id":"t7",
                 "identifier":[{"system":"urn:other","value":"9"},{"system":"SYSTEM","value":"ID"}]}}
            ]}"""
                    .replace("SYSTEM", Systems.ENROLLMENT)
                    .replace("ID", ID.toString());

    @Test
    void findsTheIdsThatThePortalGave() {
        assertThat(read(ANSWER)).contains(new TransactionReading("t7", "q7"));
    }

    @Test
    void aPortalNeedNotReturnTheResources() {
        var lean = ANSWER.replaceAll("(?s),\\s*\"resource\":\\{.*?}]?}}", "}");
        assertThat(lean).doesNotContain("identifier");

        assertThat(read(lean)).contains(new TransactionReading("t7", "q7"));
    }

    @Test
    void theIdIsTakenFromTheResourceWhenThereIsNoLocation() {
        var bare = ANSWER.replaceAll(",\"location\":\"[^\"]*\"", "");

        assertThat(read(bare)).contains(new TransactionReading("t7", "q7"));
    }

    @Test
    void anAnswerToSomebodyElsesEnrollmentIsNotOurs() {
        var other = Journeys.id("another person").toString();

        assertThat(read(ANSWER.replace(ID.toString(), other))).isEmpty();
    }

    @Test
    void anIdThatWouldLeaveItsPathIsRefused() {
        assertThat(read(ANSWER.replace("Task/t7", "Task/../Patient").replace("t7", "a/b")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>please sign in</html>",
                "[]",
                "{}",
                "{\"resourceType\":\"Bundle\",\"type\":\"transaction-response\"}",
                "{\"resourceType\":\"OperationOutcome\"}"
            })
    void anythingElseIsNoReceipt(String body) {
        assertThat(read(body)).isEmpty();
    }

    private static Optional<TransactionReading> read(String body) {
        return TransactionReading.read(body.getBytes(StandardCharsets.UTF_8), ID);
    }
}
