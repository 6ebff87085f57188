package org.vestibule.portal.roster;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A practice's export: RFC 4180 with comma, semicolon or tab, UTF-8 with or without a byte order
 * mark, else Windows-1252, which is what spreadsheets write.
 *
 * @param rows those that could be read, in the order of the file
 * @param count of rows below the headings
 */
public record RosterFile(List<RosterRow> rows, int count, List<Problem> problems) {
    public RosterFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * @param today in the practice's zone; nobody is born later
     */
    public static RosterFile read(byte[] file, Contacts contacts, LocalDate today) {
        var text = decode(file);
        var reader = new RowReader(contacts, today);
        var rows = new ArrayList<RosterRow>();
        var count = 0;
        var lines = new Lines(text);
        try (var parser = parser(text)) {
            var records = parser.iterator();
            var headings = Headings.of(records.hasNext() ? cells(records.next()) : List.of());
            var missing = headings.missing();
            if (!missing.isEmpty()) return new RosterFile(List.of(), 0, missing);
            while (records.hasNext()) {
                var csv = records.next();
                count++;
                var line = lines.at(csv.getCharacterPosition());
                reader.read(new Cells(line, headings, cells(csv))).ifPresent(rows::add);
            }
        } catch (UncheckedIOException | IllegalStateException _) {
            reader.note(new Problem(lines.last() + 1, "", Wrong.NOT_CSV));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var kept = withoutRepetitions(rows, reader);
        var problems = new ArrayList<>(reader.problems());
        problems.sort((a, b) -> Long.compare(a.line(), b.line()));
        return new RosterFile(kept, count, problems);
    }

    private static List<RosterRow> withoutRepetitions(List<RosterRow> rows, RowReader reader) {
        Map<String, Person> first = new HashMap<>();
        Set<String> visits = new HashSet<>();
        var kept = new ArrayList<RosterRow>();
        for (var row : rows) {
            var person = row.person();
            var before = first.putIfAbsent(person.mrn(), person);
            var visit = row.appointment().map(a -> a.day() + " " + a.time()).orElse("");
            if (before != null && !samePerson(before, person)) {
                reader.note(new Problem(row.line(), "", Wrong.MRN_OF_ANOTHER));
            } else if (!visits.add(person.mrn() + "\n" + visit)) {
                reader.note(new Problem(row.line(), "", Wrong.REPEATED));
            } else {
                kept.add(row);
            }
        }
        return kept;
    }

    private static boolean samePerson(Person a, Person b) {
        return a.birthDate().equals(b.birthDate())
                && NameKey.of(a.names()).equals(NameKey.of(b.names()));
    }

    private static CSVParser parser(String text) throws IOException {
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setIgnoreEmptyLines(true)
                        .get();
        return CSVParser.builder().setCharSequence(text).setFormat(format).get();
    }

    private static char delimiter(String text) {
        var first = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        var best = ',';
        for (var candidate : new char[] {',', ';', '\t'}) {
            if (count(first, candidate) > count(first, best)) best = candidate;
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    private static List<String> cells(CSVRecord csv) {
        return csv.toList();
    }

    private static String decode(byte[] file) {
        String text;
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            text = decoder.decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException _) {
            text = new String(file, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** From a character's place to its line, going forward only. */
    private static final class Lines {
        private final String text;
        private int place;
        private long line = 1;

        Lines(String text) {
            this.text = text;
        }

        long at(long position) {
            var end = Math.min(position, text.length());
            while (place < end || (place < text.length() && isBreak(text.charAt(place)))) {
                var c = text.charAt(place++);
                var next = place < text.length() ? text.charAt(place) : ' ';
                if (c == '\n' || (c == '\r' && next != '\n')) line++;
            }
            return line;
        }

        /** Where the last good row starts. */
        long last() {
            return line;
        }

        private static boolean isBreak(char c) {
            return c == '\r' || c == '\n';
        }
    }
}
