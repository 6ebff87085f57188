package org.vestibule.kiosk.film;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.kiosk.film.Captions.Cue;
import org.vestibule.kiosk.film.WebVtt.Flaw;
import org.vestibule.kiosk.film.WebVtt.Reading;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;

/** Captions as people and programs write them, and as nobody should. */
class WebVttTest {
    private static final String HEAD = "WEBVTT\n\n";
    private static final String TIME = "00:01.000 --> 00:02.000\n";
    private static final String CUE = HEAD + TIME;

    private static Captions read(String text) {
        return WebVtt.read(text.getBytes(UTF_8)) instanceof Reading.Read(var captions)
                ? captions
                : new Captions(java.util.List.of());
    }

    private static String only(String text) {
        assertThat(read(text).cues()).hasSize(1);
        return read(text).cues().getFirst().text();
    }

    @Test
    void aFileWithNamesNotesStylesAndPlaces() {
        var text =
                """
                WEBVTT - Find your results
                Kind: captions

                NOTE
                Written at the front desk.

                STYLE
                ::cue { color: red }

                REGION
                id:below

                first
                00:00.500 --> 00:02.000 align:start line:0 position:10%
                <v Ana>Touch <b>Test results</b>.

                01:00:00.000 --> 01:00:00.000
                """;
        assertThat(WebVtt.read(text.getBytes(UTF_8)))
                .isEqualTo(new Reading.Refused(Flaw.ENDS_BEFORE_IT_BEGINS, 17));
        assertThat(read(text.substring(0, text.indexOf("01:00:00"))).cues())
                .containsExactly(
                        new Cue(
                                Duration.ofMillis(500),
                                Duration.ofSeconds(2),
                                "Touch Test results."));
    }

    @ParameterizedTest
    @CsvSource({"0, Touch", "1.999, Touch", "2, ''", "3, Read", "4, 'Read|Thanks'", "6, ''"})
    void whatIsToBeReadAtATime(double seconds, String shown) {
        var captions =
                read(
                        """
                        WEBVTT

                        00:00.000 --> 00:02.000
                        Touch

                        00:03.000 --> 00:05.000
                        Read

                        00:04.000 --> 00:06.000
                        Thanks
                        """);
        assertThat(captions.at(Duration.ofMillis((long) (seconds * 1000))).replace('\n', '|'))
                .isEqualTo(shown);
        assertThat(captions.texts()).containsExactly("Touch", "Read", "Read\nThanks", "Thanks");
        assertThat(captions.end()).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void theEndsOfLinesOfEverySystemAndAByteOrderMark() {
        assertThat(only("\ufeff" + (CUE + "Hola\n").replace("\n", "\r\n"))).isEqualTo("Hola");
        assertThat(only((CUE + "Hola\n").replace("\n", "\r"))).isEqualTo("Hola");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    <i>Hi</i>|Hi
                    <c.yellow.bg_blue>Hi</c>|Hi
                    <00:01.500>Hi <00:01.700>there|Hi there
                    <v.loud Mary O'Neil>Hi|Hi
                    <ruby>漢<rt>kan</rt></ruby>|漢kan
                    a <b|a
                    <<<<>Hi|Hi
                    <script>alert(1)</script>|alert(1)
                    &lt;b&gt;Hi&lt;/b&gt;|<b>Hi</b>
                    Tom &amp; Ana|Tom & Ana
                    &amp;lt;|&lt;
                    a&nbsp;b|a b
                    &bogus; &#65; & ;|&bogus; &#65; & ;
                    &&&&&&|&&&&&&
                      Hi    there  |Hi there
                    {0} %s ${x} {name}|{0} %s ${x} {name}
                    """)
    void markupIsDroppedAndWordsStay(String written, String shown) {
        assertThat(only(CUE + written + "\n")).isEqualTo(shown);
    }

    @Test
    void whatNobodySeesIsDroppedAndWhatALanguageNeedsStays() {
        assertThat(only(CUE + "a\u202eb\u2066c\u0007d\ue000e\u0000f\n")).isEqualTo("abcdef");
        assertThat(only(CUE + "می\u200cخواهم &rlm;\n")).isEqualTo("می\u200cخواهم \u200f");
        assertThat(only(CUE + "检验结果 Kết quả 😀\n")).isEqualTo("检验结果 Kết quả 😀");
    }

    @Test
    void aCueWithoutWordsShowsNothing() {
        assertThat(read(CUE + "<b></b>\n\n00:03.000 --> 00:04.000\nHi\n").cues())
                .extracting(Cue::text)
                .containsExactly("Hi");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @DisplayName("captions with a flaw are refused, and the practice is told where it is")
    void isRefused(byte[] file, Flaw flaw, int line) {
        assertThat(WebVtt.read(file)).isEqualTo(new Reading.Refused(flaw, line));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(headers(), times(), orders(), sizes()).flatMap(each -> each);
    }

    private static Arguments bad(String text, Flaw flaw, int line) {
        return Arguments.of(text.getBytes(UTF_8), flaw, line);
    }

    private static Stream<Arguments> headers() {
        return Stream.of(
                bad("", Flaw.NO_HEADER, 1),
                bad("\n", Flaw.NO_HEADER, 1),
                bad("\n" + CUE, Flaw.NO_HEADER, 1),
                bad("webvtt\n\n" + TIME + "Hi\n", Flaw.NO_HEADER, 1),
                bad("WEBVTTX\n\n" + TIME + "Hi\n", Flaw.NO_HEADER, 1),
                bad(" WEBVTT\n\n" + TIME + "Hi\n", Flaw.NO_HEADER, 1),
                bad("WEBVTT\n" + TIME + "Hi\n", Flaw.NO_HEADER, 1),
                bad("1\n00:00:01,000 --> 00:00:02,000\nHi\n", Flaw.NO_HEADER, 1),
                bad("<?xml version='1.0'?><tt/>", Flaw.NO_HEADER, 1),
                bad("\ufeff\ufeffWEBVTT\n\n" + TIME + "Hi\n", Flaw.NO_HEADER, 1),
                bad("\u0000WEBVTT\n\n", Flaw.NO_HEADER, 1),
                bad("WEBVTT", Flaw.NO_CUES, 0),
                bad(HEAD, Flaw.NO_CUES, 0),
                bad(HEAD + "\n\n\n\n", Flaw.NO_CUES, 0),
                bad(HEAD + "NOTE nothing yet\n", Flaw.NO_CUES, 0),
                bad(CUE, Flaw.NO_CUES, 0),
                bad(CUE + "<b></b>\n", Flaw.NO_CUES, 0),
                bad(CUE + "<never ends", Flaw.NO_CUES, 0),
                bad(CUE + "\u202e\u0001\n", Flaw.NO_CUES, 0));
    }

    private static Stream<Arguments> times() {
        return Stream.of(
                        "00:01 --> 00:02",
                        "00:01,000 --> 00:02,000",
                        "0:01.000 --> 00:02.000",
                        "00:60.000 --> 01:01.000",
                        "60:00.000 --> 61:00.000",
                        "00:01.000-->00:02.000",
                        "00:01.000 -> 00:02.000",
                        "00:01.000 --> ",
                        "--> 00:02.000",
                        "-->",
                        "00:01.00 --> 00:02.00",
                        "00:01.0000 --> 00:02.0000",
                        "-00:01.000 --> 00:02.000",
                        "00:01.000 --> 00:02.000align:start",
                        "00000:00:01.000 --> 00000:00:02.000",
                        "٠٠:٠١.٠٠٠ --> ٠٠:٠٢.٠٠٠",
                        "00:01.000 --> 00:02.000 --> 00:03.000x\n-->",
                        "NaN --> Infinity",
                        "99999999999999999999:00:00.000 --> 1:00:00.000",
                        "just words")
                .map(line -> bad(HEAD + line + "\nHi\n", Flaw.WRONG_TIME, line(line)));
    }

    /** The one with two lines has its flaw on the second. */
    private static int line(String time) {
        return time.contains("\n") ? 4 : 3;
    }

    private static Stream<Arguments> orders() {
        return Stream.of(
                bad(HEAD + "00:02.000 --> 00:01.000\nHi\n", Flaw.ENDS_BEFORE_IT_BEGINS, 3),
                bad(HEAD + "00:02.000 --> 00:02.000\nHi\n", Flaw.ENDS_BEFORE_IT_BEGINS, 3),
                bad(HEAD + "00:01.000 --> 01:00:00.001\nHi\n", Flaw.TOO_LATE, 3),
                bad(HEAD + "9999:59:59.999 --> 9999:59:59.999\nHi\n", Flaw.TOO_LATE, 3),
                bad(CUE + "Hi\n\n00:00.500 --> 00:03.000\nHi\n", Flaw.OUT_OF_ORDER, 6),
                bad(CUE + "Hi\n" + TIME + "Hi\n", Flaw.WRONG_TIME, 5),
                bad(CUE + "Hi --> there\n", Flaw.WRONG_TIME, 4),
                bad(HEAD + "NOTE\n" + TIME + "Hi\n", Flaw.WRONG_TIME, 4),
                bad(HEAD + "STYLE\n" + TIME + "Hi\n", Flaw.WRONG_TIME, 4),
                bad(HEAD + "one\ntwo\n" + TIME + "Hi\n", Flaw.WRONG_TIME, 3),
                bad(CUE + "a\n\n" + TIME + "b\n\n" + TIME + "c\n", Flaw.CROWDED, 9));
    }

    private static Stream<Arguments> sizes() {
        var long1 = "a".repeat(WebVtt.LONGEST_TEXT + 1);
        var cues = new StringBuilder(HEAD);
        for (var at = 0; at <= WebVtt.MOST_CUES; at++) {
            cues.append("%02d:%02d.000 --> %02d:%02d.900\nHi\n\n".formatted(minutes(at)));
        }
        return Stream.of(
                bad(CUE + long1 + "\n", Flaw.LONG_TEXT, 4),
                bad(CUE + "a\n".repeat(101), Flaw.LONG_TEXT, 4),
                bad(CUE + "Hi " + "x".repeat(WebVtt.LONGEST_LINE), Flaw.LONG_LINE, 4),
                bad("WEBVTT " + "x".repeat(WebVtt.LONGEST_LINE), Flaw.LONG_LINE, 1),
                bad(cues.toString(), Flaw.TOO_MANY, 3 * WebVtt.MOST_CUES + 3),
                bad(HEAD + "\n".repeat(WebVtt.MOST_BYTES), Flaw.TOO_LARGE, 0),
                Arguments.of((CUE + "Hi").getBytes(UTF_16), Flaw.NOT_UTF_8, 0),
                Arguments.of((CUE + "¿Qué?").getBytes(ISO_8859_1), Flaw.NOT_UTF_8, 0),
                Arguments.of(new byte[] {(byte) 0xc0, (byte) 0x80}, Flaw.NOT_UTF_8, 0),
                Arguments.of(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, Flaw.NOT_UTF_8, 0),
                Arguments.of(Reels.sample("film.mp4"), Flaw.NOT_UTF_8, 0));
    }

    private static Object[] minutes(int at) {
        return new Object[] {at / 60, at % 60, at / 60, at % 60};
    }

    @Test
    void whateverTheBytesNothingIsThrown() {
        var random = new Random(17);
        var good = Reels.CAPTIONS.getBytes(UTF_8);
        for (var round = 0; round < 2_000; round++) {
            var file = good.clone();
            for (var flips = random.nextInt(8); flips >= 0; flips--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            assertThat(WebVtt.read(file)).isNotNull();
        }
    }
}
