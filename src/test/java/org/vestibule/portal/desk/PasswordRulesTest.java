package org.vestibule.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.portal.pages.Activation.PasswordRule;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

@DisplayName("R-28 passwords")
class PasswordRulesTest {
    private static final List<String> NAMES =
            List.of("Benedikt", "Li", "ben.stone", "Maple Street Clinic");

    private static Optional<PasswordRule> broken(String password) {
        return PasswordRules.broken(password, NAMES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plum cake and rain",
                "aaaa bbbb cccc d",
                "жёлтый дом у реки",
                "🌲🌲🌊🌊🔥🔥🌙🌙⭐⭐🐢🐢🐬🐬🦉",
                "my password is a plum tree in june"
            })
    void anythingLongAndOnesOwnIsTaken(String password) {
        assertThat(broken(password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fourteen chars        | TOO_SHORT
                    🌲🌲🌊🌊🔥🔥🌙🌙⭐⭐🐢🐢🐬🐬       | TOO_SHORT
                    password1234567       | COMMON
                    Correct-Horse-Battery-Staple | COMMON
                    aaaaaaaaaaaaaaa       | COMMON
                    abcabcabcabcabcabc    | COMMON
                    1234567890123456      | COMMON
                    i am benedikt today   | CONTAINS_NAME
                    ben-stone likes plums | CONTAINS_NAME
                    Maple-Street-Clinic 9 | CONTAINS_NAME
                    """)
    void whatAGuesserTriesFirstIsNot(String password, PasswordRule rule) {
        assertThat(broken(password)).hasValue(rule);
    }

    @Test
    void lengthEndsAtTwoHundred() {
        var long200 = "plum ".repeat(30) + "x".repeat(50);

        assertThat(broken(long200)).isEmpty();
        assertThat(broken(long200 + "x")).hasValue(PasswordRule.TOO_LONG);
    }

    @Test
    void accentsMatchFromEveryKeyboard() {
        var passwords = new Passwords(new RandomCodes(new SecureRandom()));
        var kept = passwords.hash("caf\u00e9 by the river");

        assertThat(passwords.matches("cafe\u0301 by the river", kept)).isTrue();
        assertThat(passwords.matches("cafe by the river", kept)).isFalse();
        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void theSamePasswordIsNeverKeptTheSame() {
        var passwords = new Passwords(new RandomCodes(new SecureRandom()));

        assertThat(passwords.hash("plum cake and rain"))
                .isNotEqualTo(passwords.hash("plum cake and rain"));
    }
}
