package org.vestibule.app.command;

import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Languages by their tags, separated by commas, or all that the kiosk speaks; none of nothing. */
final class LanguagesConverter implements ITypeConverter<List<Language>>, Iterable<String> {
    private static final String ALL = "all";

    @Override
    public List<Language> convert(String text) {
        if (text.isEmpty()) return List.of();
        if (text.equals(ALL)) return Languages.shipped().all();
        return Stream.of(text.split(",")).map(LanguagesConverter::one).toList();
    }

    private static Language one(String tag) {
        return Languages.shipped()
                .of(tag)
                .orElseThrow(() -> new TypeConversionException(wrong(tag)));
    }

    @Override
    public Iterator<String> iterator() {
        return choices().iterator();
    }

    private static Stream<String> choices() {
        return Stream.concat(Stream.of(ALL), Languages.shipped().all().stream().map(Language::tag));
    }

    private static String wrong(String tag) {
        return choices().collect(Collectors.joining(", ", "'" + tag + "' is not one of ", ""));
    }
}
