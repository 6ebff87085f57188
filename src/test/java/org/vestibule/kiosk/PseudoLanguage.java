package org.vestibule.kiosk;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.i18n.ReviewGate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language made from English as the how-to says, by a row and a set of bundles and by nothing
 * else: accented, and each text two fifths longer.
 */
final class PseudoLanguage {
    private static final Pattern LINE = Pattern.compile("(?m)^([^#\\s=][^=\\n]*?)(\\h*=\\h*)(.*)$");
    private static final Pattern PART = Pattern.compile("\\{[a-zA-Z]+}|[^{]+");
    private static final String FROM = "aeiouncAEIOU";
    private static final String TO = "áéíóüñçÁÉÍÓÚ";
    private static final String FILLER = " ñãé õçí üßá";
    private static final double LONGER = 0.4;

    private PseudoLanguage() {}

    /** Writes its bundles to where the tests' classes lie, once a direction is enough. */
    static Language of(Language.Direction direction) {
        try {
            return written(direction);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Language written(Language.Direction direction)
            throws IOException, URISyntaxException {
        var way = direction.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var tag = "en-x-" + way.substring(0, 4);
        var row = tag + " | Éñglísh | " + way + " | en-US | Atkinson Hyperlegible Next, Noto Sans";
        for (var audience : ReviewGate.PATIENTS) write(audience, tag);
        return Languages.read(new StringReader(row)).all().getFirst();
    }

    private static void write(Audience audience, String tag)
            throws IOException, URISyntaxException {
        var name = audience.name().toLowerCase(Locale.ROOT);
        var home = Path.of(System.getProperty("vestibule.home", "."));
        var english = home.resolve("src/main/resources/i18n/" + name + "_en.properties");
        var classes =
                PseudoLanguage.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        var folder = Files.createDirectories(Path.of(classes).resolve("i18n"));
        // Another machine of the build may be reading it.
        var draft = Files.createTempFile(folder, name, ".draft");
        Files.writeString(draft, texts(Files.readString(english)));
        Files.move(
                draft,
                folder.resolve(name + "_" + tag + ".properties"),
                StandardCopyOption.ATOMIC_MOVE);
    }

    /** A whole bundle. */
    static String texts(String bundle) {
        return LINE.matcher(bundle)
                .replaceAll(
                        line ->
                                Matcher.quoteReplacement(
                                        line.group(1) + line.group(2) + text(line.group(3))));
    }

    /** One text: accented outside of its placeholders, and longer. */
    static String text(String english) {
        var accented =
                PART.matcher(english)
                        .replaceAll(
                                part ->
                                        Matcher.quoteReplacement(
                                                part.group().startsWith("{")
                                                        ? part.group()
                                                        : accents(part.group())));
        var more = (int) Math.ceil(english.length() * LONGER);
        return accented
                + FILLER.repeat(more / FILLER.length() + 1).substring(0, more).stripTrailing();
    }

    private static String accents(String text) {
        return text.codePoints()
                .map(letter -> FROM.indexOf(letter) < 0 ? letter : TO.charAt(FROM.indexOf(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
