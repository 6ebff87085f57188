package org.vestibule.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.i18n.ReviewGate;
import org.vestibule.qr.QrReader;
import org.vestibule.ui.Fx;

import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language made up on the fly from English, accented and a third longer, comes in by a row and
 * its bundles and by nothing else.
 */
@DisplayName("A new language is one row and one set of bundles")
class NewLanguageTest {
    private static final Pattern LINE = Pattern.compile("(?m)^([^#\\s=][^=\\n]*?)(\\h*=\\h*)(.*)$");
    private static final Pattern PART = Pattern.compile("\\{[a-zA-Z]+}|[^{]+");

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private static Language made(String direction) throws IOException, URISyntaxException {
        var tag = "en-x-" + direction.substring(0, 4);
        var row = tag + " | Éñglísh | " + direction + " | en-US | Atkinson Hyperlegible Next";
        for (var audience : ReviewGate.PATIENTS) write(audience, tag);
        return Languages.read(new StringReader(row)).all().getFirst();
    }

    private static void write(Audience audience, String tag)
            throws IOException, URISyntaxException {
        var name = audience.name().toLowerCase(Locale.ROOT);
        var home = Path.of(System.getProperty("vestibule.home", "."));
        var english = home.resolve("src/main/resources/i18n/" + name + "_en.properties");
        var classes =
                NewLanguageTest.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        var folder = Files.createDirectories(Path.of(classes).resolve("i18n"));
        var texts =
                LINE.matcher(Files.readString(english))
                        .replaceAll(
                                line ->
                                        Matcher.quoteReplacement(
                                                line.group(1)
                                                        + line.group(2)
                                                        + pseudo(line.group(3))));
        Files.writeString(folder.resolve(name + "_" + tag + ".properties"), texts);
    }

    private static String pseudo(String text) {
        var accented =
                PART.matcher(text)
                        .replaceAll(
                                part ->
                                        Matcher.quoteReplacement(
                                                part.group().startsWith("{")
                                                        ? part.group()
                                                        : accents(part.group())));
        return accented + " ñãé".repeat(text.length() / 12);
    }

    private static String accents(String text) {
        var from = "aeiouncAEIOU";
        var to = "áéíóüñçÁÉÍÓÚ";
        return text.codePoints()
                .map(letter -> from.indexOf(letter) < 0 ? letter : to.charAt(from.indexOf(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"left-to-right", "right-to-left"})
    void everyScreenSpeaksIt(String direction) throws IOException, URISyntaxException {
        var made = made(direction);
        assertThat(new ReviewGate(true).open(List.of(made))).containsExactly(made);
        Set<String> seen = new HashSet<>();
        Fx.run(
                () ->
                        new GlassWalk(
                                        () -> kiosk(made),
                                        made,
                                        (name, glass) -> {
                                            seen.add(name);
                                            check(made, name, glass);
                                        })
                                .everywhere());
        assertThat(seen).hasSizeGreaterThan(30);
    }

    private static Glass kiosk(Language made) {
        var glass = new Glass(List.of(Language.ENGLISH, made));
        glass.on(1080, 1920);
        return glass;
    }

    private static void check(Language made, String name, Glass glass) {
        assertThat(glass.kiosk().language()).isEqualTo(made);
        assertThat(glass.seen()).as(name).doesNotContain("Back", "Continue", "I need help");
        var right = made.direction() == Language.Direction.RIGHT_TO_LEFT;
        assertThat(glass.scene().getRoot().getEffectiveNodeOrientation())
                .isEqualTo(right ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        if (!name.equals("hand-off, WAITING")) return;
        // Mirrored like the rest, a square could not be read.
        assertThat(new QrReader().read(Fx.pixels(glass.scene()))).isPresent();
        assertThat(Messages.load(Audience.GUIDE, made).keys()).contains("lead");
    }
}
