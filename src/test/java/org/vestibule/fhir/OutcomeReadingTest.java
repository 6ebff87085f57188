package org.vestibule.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.enrollment.Contact;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

class OutcomeReadingTest {
    @Test
    void saysWhatIsWrongAndWhere() {
        var outcome =
                """
                {"severity":"error","code":"required","expression":["Task.requester"],
                 "details":{"text":"A requester is needed"}},
                {"severity":"warning","code":"invalid","diagnostics":"not worth a word"}""";

        assertThat(words(outcome, List.of()))
                .contains(
                        "something the portal needs is missing (Task.requester):"
                                + " A requester is needed");
    }

    @Test
    void whatAPersonTypedIsNotRepeated() {
        var person = PersonalWords.of(Journeys.typed(Contact.ofEmail("siobhan@example.org")));
        var outcome =
                """
                {"severity":"error","code":"invalid","diagnostics":
                 "SIOBHÁN O'Nguyễn-José <siobhan@example.org> born 02/28/1958 (1958-02-28), José"}""";

        assertThat(words(outcome, person))
                .contains("something is not as the portal wants it: … <…> born … (…), …");
    }

    @Test
    void aShortNameLeavesOtherWordsWhole() {
        assertThat(
                        words(
                                "{\"severity\":\"fatal\",\"code\":\"x\",\"diagnostics\":\"An angry can of An\"}",
                                List.of("An")))
                .contains("x: … angry can of …");
    }

    @Test
    void aFloodOfWordsIsCut() {
        var flood =
                "{\"severity\":\"error\",\"code\":\"x\",\"diagnostics\":\"%s\"}"
                        .formatted("ab ".repeat(5_000));

        assertThat(words(flood, List.of()).orElseThrow()).hasSize(300).endsWith("…");
    }

    @Test
    void aWebPageIsNoOutcome() {
        var page = "<html>".getBytes(StandardCharsets.UTF_8);

        assertThat(OutcomeReading.words(page, List.of())).isEmpty();
    }

    private static Optional<String> words(String issues, List<String> personal) {
        var json = "{\"resourceType\":\"OperationOutcome\",\"issue\":[" + issues + "]}";
        return OutcomeReading.words(json.getBytes(StandardCharsets.UTF_8), personal);
    }
}
