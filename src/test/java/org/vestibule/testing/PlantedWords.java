package org.vestibule.testing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words of a person who does not exist, looked for in bytes as they could have been written. */
public final class PlantedWords {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final List<String> DATES =
            List.of("uuuu-MM-dd", "uuuuMMdd", "MM/dd/uuuu", "M/d/uuuu", "d.M.uuuu");

    private final Map<String, byte[]> needles = new LinkedHashMap<>();

    private PlantedWords(List<String> words) {
        for (var word : words) {
            for (var charset : CHARSETS) {
                needles.put(word + " in " + charset, word.getBytes(charset));
            }
        }
    }

    /**
     * @param words name, mobile number, address: each by itself
     * @param born looked for in the usual ways to write a date
     */
    public static PlantedWords of(List<String> words, LocalDate born) {
        var all = new ArrayList<String>();
        for (var word : words) {
            all.add(word);
            all.add(word.toLowerCase(Locale.ROOT));
            all.add(word.toUpperCase(Locale.ROOT));
        }
        for (var pattern : DATES) all.add(born.format(DateTimeFormatter.ofPattern(pattern)));
        return new PlantedWords(all);
    }

    /** Which of them stand in a value of a database. */
    public List<String> in(Object value) {
        return value instanceof byte[] bytes
                ? in(bytes)
                : in(value.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Which of them stand in these bytes, and how they are encoded. */
    public List<String> in(byte[] bytes) {
        return needles.entrySet().stream()
                .filter(needle -> contains(bytes, needle.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Which of them stand where in the files of a folder, and in their names. */
    public List<String> below(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                for (var word : in(file.getFileName())) found.add("a name has " + word);
                if (!Files.isRegularFile(file)) continue;
                for (var word : in(Files.readAllBytes(file))) found.add(file + " has " + word);
            }
        }
        return found;
    }

    private static boolean contains(byte[] bytes, byte[] needle) {
        for (var at = 0; at <= bytes.length - needle.length; at++) {
            var length = 0;
            while (length < needle.length && bytes[at + length] == needle[length]) length++;
            if (length == needle.length) return true;
        }
        return false;
    }
}
