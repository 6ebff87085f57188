package org.vestibule.house;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What we ship, as the bill of materials (CycloneDX, by src/build/Bill.java) has it. */
record Bill(JsonNode json) {
    /** Licenses that let a practice use, and us ship, the whole under Apache-2.0. */
    private static final Set<String> ALLOWED =
            Set.of(
                    "Apache-2.0",
                    "MIT",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "Bouncy Castle Licence",
                    "CC0-1.0",
                    "EPL-2.0",
                    "MPL-2.0",
                    "LGPL-2.1-or-later",
                    "GPL-2.0-with-classpath-exception");

    static Bill read(Path file) {
        try {
            return new Bill(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Components of which no license is allowed; of several offered, one is enough. */
    List<String> refused() {
        return components()
                .filter(component -> licenses(component).noneMatch(ALLOWED::contains))
                .map(component -> component.path("name").asText())
                .sorted()
                .toList();
    }

    /** Jars in a folder that the bill does not name. */
    Set<String> unnamed(Path folder) {
        var jars = new TreeSet<String>();
        try (var files = Files.list(folder)) {
            files.map(file -> file.toFile().getName()).forEach(jars::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jars.removeAll(components().map(Bill::jar).collect(toCollection(TreeSet::new)));
        return jars;
    }

    private Stream<JsonNode> components() {
        return StreamSupport.stream(json.path("components").spliterator(), false);
    }

    private static Stream<String> licenses(JsonNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(Bill::license);
    }

    private static String license(JsonNode entry) {
        var license = entry.path("license");
        return license.path("id").asText(license.path("name").asText());
    }

    private static String jar(JsonNode component) {
        var classifier =
                component.path("purl").asText().replaceAll("^.*[?&]classifier=([^&]+).*$", "-$1");
        return component.path("name").asText()
                + "-"
                + component.path("version").asText()
                + (classifier.startsWith("-") ? classifier : "")
                + ".jar";
    }
}
