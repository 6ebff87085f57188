package org.vestibule.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The practice's agreements: files named {@code <kind>_<version>_<language>.txt}, UTF-8. Of each
 * kind and language the newest version counts; older ones stay for who agreed to them.
 */
public final class AgreementTexts {
    /** Every practice must have these in English at least. */
    public static final List<String> KINDS = List.of("terms", "notice", "texts", "emails");

    private static final String FALLBACK = "en";
    private static final Pattern NAME =
            Pattern.compile("([a-z]+)_([0-9A-Za-z.-]+)_([A-Za-z-]+)\\.txt");

    private final List<AgreementText> texts;

    private AgreementTexts(List<AgreementText> texts) {
        this.texts = texts;
    }

    /**
     * @param folder such as {@code kiosk-assets/agreements}
     * @throws IOException when it cannot be read, or lacks a kind in English
     */
    public static AgreementTexts load(Path folder) throws IOException {
        var texts = new ArrayList<AgreementText>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    var text = Files.readString(file).replace("\r\n", "\n").strip();
                    texts.add(new AgreementText(name.group(1), name.group(2), name.group(3), text));
                }
            }
        }
        texts.sort(Comparator.comparing(AgreementText::version).reversed());
        for (var kind : KINDS) {
            if (texts.stream().noneMatch(text -> is(text, kind, FALLBACK))) {
                throw new IOException("no " + kind + "_<version>_en.txt in " + folder);
            }
        }
        return new AgreementTexts(List.copyOf(texts));
    }

    /**
     * The newest text of a kind in a language, or in English when it was not translated.
     *
     * @throws IllegalArgumentException for a kind that is none of {@link #KINDS}
     */
    public AgreementText text(String kind, String language) {
        return texts.stream()
                .filter(text -> is(text, kind, language))
                .findFirst()
                .or(() -> texts.stream().filter(text -> is(text, kind, FALLBACK)).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no agreement of that kind"));
    }

    private static boolean is(AgreementText text, String kind, String language) {
        return text.kind().equals(kind) && text.language().equals(language);
    }
}
