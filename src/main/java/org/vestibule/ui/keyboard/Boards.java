package org.vestibule.ui.keyboard;

import org.vestibule.i18n.Language;

import java.util.Map;

/** The keys of every layout. */
final class Boards {
    /** Behind {@code é}: the common ones ready, the rest by a mark on the letter before. */
    static final Board ACCENTS =
            Board.of(
                    10,
                    "á é í ó ú ñ ü ç ö ä",
                    "à è ê ô â ë ï ã õ å",
                    "{shift} ø ł đ ß æ ơ ư ă {backspace}",
                    "{letters:1.5} {acute} {grave} {circumflex} {tilde} {diaeresis} {caron} {hook}"
                            + " {dot:1.5}");

    /** Behind {@code 123}. */
    static final Board DIGITS_IN_NAMES =
            Board.of(
                    10,
                    "1 2 3 4 5 6 7 8 9 0",
                    ". , - ' / {backspace:2}",
                    "{letters:1.5} {accents:1.5} {space:3} {clear:2} {next:2}");

    private Boards() {}

    /** Letters of names where no language has a board of its own. */
    private static final Board NAMES =
            Board.of(
                    10,
                    "q w e r t y u i o p",
                    "a s d f g h j k l '",
                    "{shift} z x c v b n m - {backspace}",
                    "{accents:1.5} {digits:1.5} {space:3} {clear:2} {next:2}");

    /** As on a Spanish keyboard, ñ beside l; the accents are keys and not a second thought. */
    private static final Board SPANISH_NAMES =
            Board.of(
                    10,
                    "á é í ó ú ü ' -",
                    "q w e r t y u i o p",
                    "a s d f g h j k l ñ",
                    "{shift:1.5} z x c v b n m {backspace:1.5}",
                    "{accents:1.5} {digits:1.5} {space:3} {clear:2} {next:2}");

    /** Five tones to put on the vowel before, and the letters that Latin has not. */
    private static final Board VIETNAMESE_NAMES =
            Board.of(
                    10,
                    "{acute} {grave} {hook} {tilde} {dot} ă â đ ê ô",
                    "q w e r t y u i o p",
                    "a s d f g h j k l ơ",
                    "{shift} z x c v b n m ư {backspace}",
                    "{digits:1.5} ' - {space:2.5} {clear:2} {next:2}");

    /** Latin letters, as on the ID; Arabic ones behind a key. */
    private static final Board NAMES_IN_ARABIC =
            Board.of(
                    10,
                    "q w e r t y u i o p",
                    "a s d f g h j k l '",
                    "{shift} z x c v b n m - {backspace}",
                    "{arabic:1.25} {accents:1.25} {digits:1.25} {space:2.25} {clear:2} {next:2}");

    /** In the order of an Arabic keyboard; what it has in rows of twelve goes into a fourth. */
    static final Board ARABIC_LETTERS =
            Board.of(
                    10,
                    "ض ص ث ق ف غ ع ه خ ح",
                    "ش س ي ب ل ا ت ن م ك",
                    "ئ ء ؤ ر ى ة و ز ظ ط",
                    "أ إ آ ذ د ج - {backspace:3}",
                    "{letters:1.5} {digits:1.5} {space:3} {clear:2} {next:2}");

    /** Names, by language; the others have {@link #NAMES}. */
    private static final Map<String, Board> NAMES_IN =
            Map.of("es", SPANISH_NAMES, "vi", VIETNAMESE_NAMES, "ar", NAMES_IN_ARABIC);

    static Board of(KeyboardLayout layout, Language language) {
        return switch (layout) {
            case NAME, WORDS -> NAMES_IN.getOrDefault(language.locale().getLanguage(), NAMES);
            case EMAIL ->
                    Board.of(
                            10,
                            "1 2 3 4 5 6 7 8 9 0",
                            "q w e r t y u i o p",
                            "a s d f g h j k l _",
                            "z x c v b n m - . {backspace}",
                            "@ + {.com:1.5} {@gmail.com:2.5} {clear:2} {next:2}");
            case DIGITS ->
                    Board.of(3, "1 2 3", "4 5 6", "7 8 9", "{clear} 0 {backspace}", "{next:3}");
            case CODE ->
                    Board.of(
                            9,
                            "2 3 4 5 6 7 8 9 {backspace}",
                            "Q W E R T Y U P",
                            "A S D F G H J K L",
                            "Z X C V B N M {clear:2}");
        };
    }
}
