package org.vestibule.house;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Source files as text, and the rules that can only be seen there. */
final class Sources {
    static final Path MAIN = Path.of("src", "main", "java");
    static final Path TESTS = Path.of("src", "test", "java");
    static final Path RESOURCES = Path.of("src", "main", "resources");

    private Sources() {}

    static List<Path> java(List<Path> folders) {
        return folders.stream().flatMap(folder -> files(folder, ".java").stream()).toList();
    }

    /** Files below the folder with this ending, sorted. */
    static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packages without a {@code package-info.java} that marks them and tells what they are for. */
    static List<Path> withoutPackageInfo(Path folder) {
        var packages = files(folder, ".java").stream().collect(groupingBy(Path::getParent));
        return packages.keySet().stream()
                .filter(Predicate.not(Sources::isIntroduced))
                .sorted()
                .toList();
    }

    private static boolean isIntroduced(Path folder) {
        var info = folder.resolve("package-info.java");
        if (!Files.exists(info)) return false;
        var text = read(info);
        return text.startsWith("/**") && text.contains("@NullMarked\npackage ");
    }

    /** Where a word stands that must not, as {@code File.java:7}. */
    static List<String> places(Path folder, String ending, String word) {
        return files(folder, ending).stream().flatMap(file -> places(file, word)).toList();
    }

    private static Stream<String> places(Path file, String word) {
        var lines = read(file, StandardCharsets.ISO_8859_1).lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> lines.get(i).contains(word))
                .map(i -> file.getFileName() + ":" + (i + 1));
    }

    /** Keys that stand twice in one bundle; the second silently wins. */
    static List<String> doubledKeys(Path folder) {
        return files(folder, ".properties").stream().flatMap(Sources::doubled).toList();
    }

    private static Stream<String> doubled(Path file) {
        return read(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("#") && line.matches("[\\w.-]+\\s*[=:].*"))
                .map(line -> line.replaceAll("\\s*[=:].*", ""))
                .collect(groupingBy(key -> key))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> file.getFileName() + ": " + entry.getKey());
    }

    static long lines(Path folder) {
        return java(List.of(folder)).stream().mapToLong(file -> read(file).lines().count()).sum();
    }

    static String read(Path file) {
        return read(file, StandardCharsets.UTF_8);
    }

    /** Latin 1 reads everything, pictures too. */
    private static String read(Path file, Charset charset) {
        try {
            return Files.readString(file, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
