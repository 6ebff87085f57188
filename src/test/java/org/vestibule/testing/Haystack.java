package org.vestibule.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks for many needles at once, in one pass over files of any size. */
public final class Haystack {
    private static final int PART = 1 << 20;

    private final Map<String, byte[]> needles;
    private final List<List<Map.Entry<String, byte[]>>> byFirst = new ArrayList<>();
    private final boolean[] begins = new boolean[256];
    private final int longest;

    /**
     * @param needles by name, each at least two bytes
     */
    public Haystack(Map<String, byte[]> needles) {
        this.needles = Map.copyOf(needles);
        for (var first = 0; first < 256; first++) byFirst.add(new ArrayList<>());
        var most = 0;
        for (var needle : this.needles.entrySet()) {
            byFirst.get(needle.getValue()[0] & 0xff).add(needle);
            begins[needle.getValue()[0] & 0xff] = true;
            most = Math.max(most, needle.getValue().length);
        }
        longest = most;
    }

    /** Names of those that lie in the file. */
    public Set<String> in(Path file) throws IOException {
        var found = new TreeSet<String>();
        var part = new byte[PART + longest];
        try (var in = Files.newInputStream(file)) {
            var kept = 0;
            for (var read = fill(in, part, kept); read > kept; read = fill(in, part, kept)) {
                look(part, read, found);
                kept = Math.min(longest - 1, read);
                System.arraycopy(part, read - kept, part, 0, kept);
            }
        }
        return found;
    }

    /** Names of those that lie in any file below the folder, or in a file's name. */
    public Set<String> below(Path folder) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString().getBytes(StandardCharsets.UTF_8);
                look(name, name.length, found);
                if (Files.isRegularFile(file)) found.addAll(in(file));
            }
        }
        return found;
    }

    private static int fill(InputStream in, byte[] part, int from) throws IOException {
        var end = from;
        while (end < part.length) {
            var read = in.read(part, end, part.length - end);
            if (read < 0) break;
            end += read;
        }
        return end;
    }

    private void look(byte[] part, int end, Set<String> found) {
        for (var at = 0; at < end; at++) {
            if (!begins[part[at] & 0xff]) continue;
            for (var candidate : byFirst.get(part[at] & 0xff)) {
                if (starts(part, at, end, candidate.getValue())) found.add(candidate.getKey());
            }
        }
    }

    private static boolean starts(byte[] part, int at, int end, byte[] needle) {
        if (end - at < needle.length) return false;
        for (var next = 1; next < needle.length; next++) {
            if (part[at + next] != needle[next]) return false;
        }
        return true;
    }
}
