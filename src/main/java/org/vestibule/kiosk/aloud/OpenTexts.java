package org.vestibule.kiosk.aloud;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;

import java.text.BreakIterator;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may be said in a full waiting room: the texts of the bundles, with values of the practice in
 * them, and what the practice itself has written. Everything else on a screen may be about the
 * person, so that a new screen can keep its secrets without doing anything for it.
 */
public final class OpenTexts {
    private static final Pattern UNSEEN = Pattern.compile("[\\u061c\\u200e\\u200f\\u2066-\\u2069]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}{1,2}");
    private static final Pattern MARK = Pattern.compile("\u0001([a-z]+)\u0001");
    private static final List<String> JOINTS = List.of(". ", ": ");

    /** Values that say nothing about a person, and what each looks like. */
    private static final Map<String, String> VALUES =
            Map.of(
                    "number", "\\p{Nd}{1,2}",
                    "of", "\\p{Nd}{1,2}",
                    "seconds", "\\p{Nd}{1,3}",
                    "ticket", "\\p{Alnum}{1,4}",
                    "phone", "[\\p{Nd}() +.-]{5,25}",
                    "address", "\\S{1,80}",
                    "date", ".{4,40}",
                    "character", "\\S{1,2}",
                    "language", ".{1,40}",
                    // On the pretend phone, where nobody is real.
                    "button", ".{1,60}");

    private final Map<String, Known> languages = new LinkedHashMap<>();
    private final Map<String, String> endonyms = new HashMap<>();
    private final Set<String> everywhere = new HashSet<>();

    /** The texts of one language. */
    private record Known(Set<String> whole, Set<Pattern> withValues) {
        boolean has(String text) {
            return whole.contains(text)
                    || withValues.stream().anyMatch(pattern -> pattern.matcher(text).matches());
        }
    }

    /** What is written in this bundle, in its language. */
    public OpenTexts with(Messages messages) {
        var known = known(messages.language().tag());
        for (var key : messages.keys()) add(known, messages, key);
        return this;
    }

    /** What the practice wrote in a language. */
    public OpenTexts with(String tag, Collection<String> texts) {
        texts.stream().map(OpenTexts::plain).forEach(known(tag).whole::add);
        return this;
    }

    /** Languages by their own names, each to be said as those say it who speak it. */
    public OpenTexts with(Collection<Language> named) {
        for (var language : named) endonyms.put(plain(language.endonym()), language.tag());
        return this;
    }

    /** Something that is the same in every language: the practice's name. */
    public OpenTexts with(String text) {
        everywhere.add(plain(text));
        return this;
    }

    private Known known(String tag) {
        return languages.computeIfAbsent(tag, _ -> new Known(new HashSet<>(), new HashSet<>()));
    }

    /** The text and each of its sentences, since a screen may show them one by one. */
    private static void add(Known known, Messages messages, String key) {
        var text = marked(messages, key);
        if (text.isEmpty()) return;
        add(known, plain(text.get()));
        var ends = BreakIterator.getSentenceInstance(messages.language().locale());
        ends.setText(text.get());
        var begin = ends.first();
        for (var end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            add(known, plain(text.get().substring(begin, end)));
            begin = end;
        }
    }

    private static void add(Known known, String text) {
        if (MARK.matcher(text).find()) pattern(text).ifPresent(known.withValues::add);
        else known.whole.add(text);
    }

    /** The text with marks for its values; empty when one of them may be about a person. */
    private static Optional<String> marked(Messages messages, String key) {
        var marks = new HashMap<String, String>();
        for (var name : VALUES.keySet()) marks.put(name, "\u0001" + name + "\u0001");
        try {
            return Optional.of(messages.text(new Message(key, marks)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** None for what is nothing but a value. */
    private static Optional<Pattern> pattern(String marked) {
        var regex = new StringBuilder();
        var at = 0;
        var mark = MARK.matcher(marked);
        while (mark.find()) {
            regex.append(Pattern.quote(marked.substring(at, mark.start())));
            regex.append(VALUES.getOrDefault(mark.group(1), ""));
            at = mark.end();
        }
        regex.append(Pattern.quote(marked.substring(at)));
        var words = MARK.matcher(marked).replaceAll("").codePoints().anyMatch(Character::isLetter);
        return words ? Optional.of(Pattern.compile(regex.toString())) : Optional.empty();
    }

    /** Without what is neither seen nor heard, in one line. */
    static String plain(String text) {
        return SPACE.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }

    /**
     * The tag of the language to say it in; empty when it may be about the person.
     *
     * @param screen tag of the language around it
     */
    Optional<String> languageOf(String shown, String screen) {
        var text = plain(shown);
        if (everywhere.contains(text) || FIGURE.matcher(text).matches()) return Optional.of(screen);
        if (known(screen).has(text)) return Optional.of(screen);
        if (endonyms.containsKey(text)) return Optional.ofNullable(endonyms.get(text));
        return elsewhere(text).or(() -> joined(text, screen));
    }

    private Optional<String> elsewhere(String text) {
        return languages.entrySet().stream()
                .filter(language -> language.getValue().has(text))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A name made of several texts: a title and its line. */
    private Optional<String> joined(String text, String screen) {
        for (var joint : JOINTS) {
            for (var at = text.indexOf(joint); at > 0; at = text.indexOf(joint, at + 1)) {
                var before = text.substring(0, at);
                var whole = languageOf(before, screen).or(() -> languageOf(before + ".", screen));
                var after = text.substring(at + joint.length());
                if (whole.isPresent() && languageOf(after, screen).isPresent()) {
                    return Optional.of(screen);
                }
            }
        }
        return Optional.empty();
    }
}
