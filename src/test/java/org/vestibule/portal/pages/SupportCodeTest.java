package org.vestibule.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

class SupportCodeTest {
    @Test
    void the_same_fault_has_the_same_code_whoever_it_happens_to() {
        var codes = Stream.of("María", "Seth").map(name -> SupportCode.of(fault(name))).toList();
        assertThat(codes.getFirst()).isEqualTo(codes.getLast());
        assertThat(codes.getFirst().value()).matches("[2-9A-HJ-NP-Z]{6}");
        assertThat(codes.getFirst().toString()).doesNotContain("María");
    }

    @Test
    void another_fault_has_another_code() {
        assertThat(SupportCode.of(new IllegalStateException("x")).value())
                .isNotEqualTo(SupportCode.of(fault("x")).value());
    }

    private static RuntimeException fault(String about) {
        return new IllegalArgumentException(new IllegalStateException("about " + about));
    }
}
