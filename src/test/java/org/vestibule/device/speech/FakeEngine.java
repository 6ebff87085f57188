package org.vestibule.device.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A program that looks like one of the three, has an English, a Spanish and a Vietnamese voice, and
 * writes down what it was told. Words with LONG in them it says until it is interrupted, at CRASH
 * it ends, at DEAF it neither ends nor listens.
 */
final class FakeEngine {
    private static final Pattern BLANK = Pattern.compile(" ");

    private static final String ESPEAK =
            """
            if [ "$1" = --voices ]; then
              echo 'Pty Language Age/Gender VoiceName'
              echo ' 5 en-us'
              echo ' 5 es'
              echo ' 5 vi'
              exit
            fi
            """;

    private static final String SAY =
            """
            if [ "$2" = '?' ]; then
              echo 'Bad News   en_US    # Hello!'
              echo 'Samantha   en_US    # Hello!'
              echo 'Eddy (Spanish (Mexico)) es_MX    # Hola'
              echo 'Linh       vi_VN    # Xin'
              exit
            fi
            """;

    private static final String ONE_UTTERANCE =
            """
            echo $$ >> started
            words=$(cat)
            echo "$words" >> heard
            case $words in
              *LONG*|*DEAF*) exec sleep 60;;
              *CRASH*) exit 3;;
            esac
            """;

    private static final String SAPI =
            """
            echo $$ >> started
            pack() { printf '%s' "$1" | base64 -w 0; }
            echo "VOICE en-US $(pack 'Microsoft Zira Desktop')"
            echo "VOICE es-MX $(pack 'Microsoft Sabina, "Desktop"')"
            echo "VOICE vi-VN $(pack 'Microsoft Ấn')"
            echo READY
            while read -r order number voice rate volume text; do
              echo "$order $(printf '%s' "$voice" | base64 -d) $rate $volume" >> orders
              [ "$order" = SPEAK ] || continue
              words=$(printf '%s' "$text" | base64 -d)
              echo "$words" >> heard
              case $words in
                *LONG*) ;;
                *DEAF*) exec sleep 60;;
                *CRASH*) exit 3;;
                *) echo "DONE $number";;
              esac
            done
            """;

    private final SpeechEngine engine;
    private final Path folder;

    FakeEngine(SpeechEngine engine, Path folder) {
        this.engine = engine;
        this.folder = folder;
    }

    private String script() {
        return switch (engine) {
            case ESPEAK_NG -> ESPEAK + ONE_UTTERANCE;
            case SAY -> SAY + ONE_UTTERANCE;
            case SAPI -> SAPI;
        };
    }

    private String beginning() {
        return "#!/bin/sh\ncd '" + folder + "'\necho \"$@\" >> arguments\n";
    }

    Speech start(Patience patience) throws IOException {
        return find(script(), patience).orElseThrow();
    }

    Optional<Speech> find(String script, Patience patience) throws IOException {
        var file = folder.resolve("engine");
        Files.writeString(file, beginning() + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return engine.find(file.toString(), patience);
    }

    /** Texts as they arrived, without the commands before them. */
    List<String> heard() throws IOException {
        return lines("heard").stream()
                .map(words -> words.replaceFirst("^\\[\\[volm [0-9.]+]] ", ""))
                .toList();
    }

    /** Everything that every user of the computer could read. */
    List<String> arguments() throws IOException {
        return lines("arguments");
    }

    List<String> lines(String name) throws IOException {
        var file = folder.resolve(name);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** Nothing more comes out of the loudspeaker. */
    boolean isSilent() throws IOException {
        var orders = lines("orders");
        if (!orders.isEmpty() && BLANK.split(orders.getLast(), -1)[0].equals("STOP")) return true;
        return !isRunning();
    }

    boolean isRunning() throws IOException {
        return lines("started").stream()
                .anyMatch(
                        id ->
                                ProcessHandle.of(Long.parseLong(id))
                                        .filter(ProcessHandle::isAlive)
                                        .isPresent());
    }
}
