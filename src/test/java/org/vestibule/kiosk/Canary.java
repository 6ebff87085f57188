package org.vestibule.kiosk;

import javafx.scene.control.TextField;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a person who does not exist types. Written here with every letter moved on by one, so that
 * the program that types them has them nowhere but where it typed them.
 */
enum Canary {
    GIVEN("Rvfybmpuj"),
    FAMILY("[bncspwjl"),
    MONTH("9"),
    DAY("34"),
    YEAR("2:58"),
    MOBILE("7286669453"),
    EMAIL("rvfyb8{bnAfybnqmf/dpn"),
    LETTER("I5SU9OXD"),
    ASK("xpccmfgspu{"),
    PIN("84:275");

    private final String moved;

    Canary(String moved) {
        this.moved = moved;
    }

    /** Letter by letter, as a hand does. */
    void into(TextField field) {
        for (var at = 0; at < moved.length(); at++) {
            field.replaceSelection(Character.toString(moved.charAt(at) - 1));
        }
    }

    private String word() {
        var word = new StringBuilder();
        moved.chars().forEach(letter -> word.append((char) (letter - 1)));
        return word.toString();
    }

    /**
     * Everything to look for, named, in every form and encoding: of words their first five letters,
     * since they were typed one by one. Not for the program that types them.
     */
    static Map<String, byte[]> needles() {
        var needles = new LinkedHashMap<String, byte[]>();
        for (var form : forms()) {
            for (var charset : charsets()) {
                needles.put(form + " in " + charset, form.getBytes(charset));
            }
        }
        // A LocalDate's fields, as they lie in a dump.
        needles.put(
                "the birth date itself",
                ByteBuffer.allocate(8)
                        .putInt(Integer.parseInt(YEAR.word()))
                        .putShort(Short.parseShort(MONTH.word()))
                        .putShort(Short.parseShort(DAY.word()))
                        .array());
        return needles;
    }

    private static List<Charset> charsets() {
        return List.of(
                StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    private static List<String> forms() {
        var forms = new ArrayList<String>();
        for (var name : List.of(GIVEN, FAMILY, ASK)) {
            var stem = name.word().substring(0, 5);
            forms.addAll(
                    List.of(stem, stem.toLowerCase(Locale.ROOT), stem.toUpperCase(Locale.ROOT)));
        }
        var year = YEAR.word();
        var month = MONTH.word();
        var day = DAY.word();
        forms.add(year + "-0" + month + "-" + day);
        forms.add(month + "/" + day + "/" + year);
        forms.add("August " + day + ", " + year);
        var mobile = MOBILE.word();
        forms.add(mobile.substring(3));
        forms.add(mobile.substring(3, 6) + "-" + mobile.substring(6));
        forms.add(EMAIL.word().substring(0, 9));
        var letter = LETTER.word();
        forms.add(letter.substring(0, 6));
        forms.add(letter.substring(0, 4) + "-" + letter.substring(4, 6));
        forms.add(PIN.word());
        return forms;
    }
}
