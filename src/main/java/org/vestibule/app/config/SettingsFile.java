package org.vestibule.app.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;

import org.vestibule.app.place.Folders;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Reads the settings file (TOML 1.0). */
public final class SettingsFile {
    private SettingsFile() {}

    /**
     * @param folders used where the file names none
     */
    public static Reading read(Path file, Folders folders) {
        try {
            return parse(file, Files.readString(file), folders);
        } catch (NoSuchFileException _) {
            return wrong(file, "there is no such file; allowed: a settings file that exists");
        } catch (CharacterCodingException _) {
            return wrong(file, "the file is not text in UTF-8; allowed: TOML in UTF-8");
        } catch (IOException e) {
            return wrong(
                    file,
                    "the file cannot be read (%s); allowed: a file that this user may read"
                            .formatted(e.getClass().getSimpleName()));
        }
    }

    private static Reading parse(Path file, String text, Folders folders) {
        JsonNode settings;
        try {
            settings = new TomlMapper().readTree(text);
        } catch (JsonProcessingException e) {
            return wrong(
                    file,
                    "line %d is not TOML; allowed: lines such as key = \"value\""
                            .formatted(e.getLocation().getLineNr()));
        }
        return Checks.firstTrouble(settings)
                .<Reading>map(trouble -> wrong(file, trouble))
                .orElseGet(() -> new Reading.Read(settings(file, settings, folders)));
    }

    private static Settings settings(Path file, JsonNode settings, Folders folders) {
        var base = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
        return Settings.from(settings, base, folders);
    }

    private static Reading wrong(Path file, String trouble) {
        return new Reading.Wrong(file.getFileName() + ": " + trouble);
    }

    /** What came of reading. */
    public sealed interface Reading {
        record Read(Settings settings) implements Reading {}

        /**
         * @param sentence file, key, what was found, what is allowed
         */
        record Wrong(String sentence) implements Reading {}
    }
}
