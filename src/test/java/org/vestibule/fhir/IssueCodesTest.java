package org.vestibule.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.enrollment.ActivationCode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

class IssueCodesTest {
    private static final String ANSWER =
            """
            {"resourceType":"Parameters","parameter":[{"name":"code","part":[
              {"name":"id","valueId":"c1"},
              {"name":"token","valueString":"23456789ABCDEFGHJKLMNPQRST"},
              {"name":"shortCode","valueString":"K7QM2X9P"},
              {"name":"expires","valueInstant":"2026-11-30T10:00:00-05:00"}]}]}""";

    @Test
    void asksForANumber() {
        assertThat(new String(IssueCodes.request(20), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"resourceType\":\"Parameters\","
                                + "\"parameter\":[{\"name\":\"count\",\"valueInteger\":20}]}");
        assertThat(BaseR4.errors(new String(IssueCodes.request(20), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void readsCodesAsIssued() {
        assertThat(IssueCodes.read(ANSWER.getBytes(StandardCharsets.UTF_8)))
                .contains(
                        List.of(
                                new ActivationCode(
                                        "c1",
                                        "23456789ABCDEFGHJKLMNPQRST",
                                        "K7QM2X9P",
                                        Instant.parse("2026-11-30T15:00:00Z"))));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    K7QM2X9P,             K7QM2X90
                    K7QM2X9P,             K7QM
                    23456789ABCDEFGHJKLM, 2345
                    '"valueId":"c1"',     '"valueId":""'
                    2026-11-30T,          soon
                    Parameters,           Bundle
                    """)
    void aCodeThatCouldNotBeHandedOutSpoilsTheAnswer(String right, String wrong) {
        var spoiled = ANSWER.replace(right, wrong);

        assertThat(IssueCodes.read(spoiled.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
