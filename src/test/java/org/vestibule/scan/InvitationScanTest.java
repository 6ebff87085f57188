package org.vestibule.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.scan.Scanned.Invitation;
import org.vestibule.scan.Scanned.Noise;
import org.vestibule.scan.Scanned.Reason;

import java.net.URI;
import java.util.Random;

class InvitationScanTest {
    private static final String SHORT = "K7QM2X9P";
    private static final String TOKEN = "7K3QH9XW2MPD5RTVB8NFGJ4CAE";
    private static final String ADDRESS = "https://portal.elmstreet.example/a/" + TOKEN;

    private final InvitationScan scan =
            new InvitationScan(URI.create("https://portal.elmstreet.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {"K7QM2X9P", "K7QM-2X9P", "k7qm-2x9p", " K7QM 2X9P \r\n", "k 7-q m2-x9p"})
    void aTypedCodeIsAnInvitationHoweverItIsWritten(String typed) {
        assertThat(scan.classify(typed)).isEqualTo(new Invitation(SHORT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ADDRESS,
                ADDRESS + "\r",
                "HTTPS://PORTAL.ELMSTREET.EXAMPLE/A/" + TOKEN,
                "https://Portal.ElmStreet.example/a/7k3qh9xw2mpd5rtvb8nfgj4cae",
                TOKEN
            })
    void aLettersCodeIsAnInvitation(String scanned) {
        assertThat(scan.classify(scanned)).isEqualTo(new Invitation(TOKEN));
    }

    @Test
    void thePortalsPortCounts() {
        var onPort = new InvitationScan(URI.create("https://localhost:8443"));
        assertThat(onPort.classify("https://localhost:8443/a/" + TOKEN))
                .isEqualTo(new Invitation(TOKEN));
        assertThat(onPort.classify("https://localhost/a/" + TOKEN))
                .isEqualTo(new Noise(Reason.OTHER_ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://portal.elmstreet.example/a/" + TOKEN,
                "https://portal.elmstreet.example.evil.example/a/" + TOKEN,
                "https://evil.example/a/" + TOKEN,
                "https://portal.elmstreet.example@evil.example/a/" + TOKEN,
                "https://portal.elmstreet.example:444/a/" + TOKEN,
                "https://portal.elmstreet.example/b/" + TOKEN,
                "https://portal.elmstreet.example/a/",
                "https://portal.elmstreet.example/a/../admin",
                ADDRESS + "?next=//evil.example",
                ADDRESS + "#x",
                ADDRESS + "/",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "data:text/html,x",
                "WIFI:T:WPA;S:clinic;P:secret;;"
            })
    void aLinkToAnywhereElseIsNoise(String scanned) {
        assertThat(scan.classify(scanned)).isEqualTo(new Noise(Reason.OTHER_ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K7QM2X9",
                "K7QM2X9PP",
                "K7QM-2X90",
                "K7QM-2X9O",
                "K7QM-2X91",
                "K7QM-2X9I",
                "K7QM-2X9P" + "K7QM-2X9P",
                "K7QMK7-2X9QMP2X9P",
                "5901234123457",
                "' OR 1=1 --",
                "<script>",
                "@ANSI 636000"
            })
    void plainTextOfAnotherShapeIsNoise(String scanned) {
        assertThat(scan.classify(scanned)).isEqualTo(new Noise(Reason.NOT_A_CODE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "К7QM-2X9P",
                "K7QM-2X9Р",
                "\u212A7QM-2X9P",
                "\u017F7QM-2X9P",
                "K7QM\u202E2X9P",
                "K7QM\u200B2X9P",
                "K7QM\u00002X9P",
                "K7QM\t2X9P",
                "K7QM–2X9P",
                "https://pоrtal.elmstreet.example/a/" + TOKEN
            })
    void lookAlikesAndHiddenCharactersAreNoise(String scanned) {
        assertThat(scan.classify(scanned)).isEqualTo(new Noise(Reason.STRANGE_CHARACTERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n", "\u2003"})
    void nothingIsNoise(String scanned) {
        assertThat(scan.classify(scanned)).isEqualTo(new Noise(Reason.EMPTY));
    }

    @Test
    void fourKilobytesAreNoise() {
        assertThat(scan.classify("K7QM-2X9P".repeat(455))).isEqualTo(new Noise(Reason.TOO_LONG));
    }

    @Test
    void whatWasScannedIsInNoLog() {
        assertThat(scan.classify(ADDRESS).toString()).isEqualTo("Invitation[…]");
        assertThat(scan.classify("Maria Lopez 1961").toString())
                .isEqualTo("Noise[reason=NOT_A_CODE]");
    }

    @ParameterizedTest
    @EnumSource(Mischief.class)
    void noMischiefThrowsOrPassesForAnInvitation(Mischief mischief) {
        var random = new Random(mischief.name().hashCode());
        for (int i = 0; i < 2_000; i++) {
            assertThat(scan.classify(mischief.make(random))).isInstanceOf(Noise.class);
        }
    }

    /** Kinds of scans that are not ours, made from a seed. */
    enum Mischief {
        ANY_CHARACTERS {
            @Override
            String make(Random random) {
                var text = new StringBuilder("\u0001");
                random.ints(random.nextInt(60), 0, 0x2FFFF)
                        .filter(Character::isDefined)
                        .forEach(text::appendCodePoint);
                return text.append('\u0001').toString();
            }
        },
        TWO_SCANS_INTERLEAVED {
            @Override
            String make(Random random) {
                var text = new StringBuilder();
                int first = 0;
                int second = 0;
                while (first < ADDRESS.length() || second < ADDRESS.length()) {
                    var takeFirst = first < ADDRESS.length() && random.nextBoolean();
                    if (takeFirst || second == ADDRESS.length()) {
                        text.append(ADDRESS.charAt(first++));
                    } else {
                        text.append(ADDRESS.charAt(second++));
                    }
                }
                return text.toString();
            }
        },
        ONE_CHARACTER_LOST {
            @Override
            String make(Random random) {
                return new StringBuilder(ADDRESS)
                        .deleteCharAt(random.nextInt(ADDRESS.length()))
                        .toString();
            }
        };

        abstract String make(Random random);
    }
}
