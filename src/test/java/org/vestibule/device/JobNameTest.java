package org.vestibule.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class JobNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "Maria", "María", "guide 7", "../guide", "a/b", "guide.7", "guide_7"})
    void namesThatCouldTellAPersonAreRefusedAndNotRepeated(String name) {
        assertThatThrownBy(() -> new JobName(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a job name is 1 to 64 of a-z, 0-9 and hyphen");
    }

    @Test
    void aGuideHasARandomName() {
        var random = new Random(7);
        var names = Stream.generate(() -> JobName.guide(random)).limit(10_000).toList();
        assertThat(names).allSatisfy(name -> assertThat(name.value()).matches("guide-[a-z2-9]{8}"));
        assertThat(names.stream().collect(Collectors.toSet())).hasSize(10_000);
    }
}
