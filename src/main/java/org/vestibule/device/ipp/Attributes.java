package org.vestibule.device.ipp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One group of attributes: of a job, of a printer. */
final class Attributes {
    private final Map<String, List<Value>> values = new LinkedHashMap<>();

    /** What an attribute may be, as far as it is of use here. */
    sealed interface Value {}

    /** An integer or an enumeration. */
    record Count(int number) implements Value {}

    record Flag(boolean set) implements Value {}

    /** Text, a name, a keyword, an address. */
    record Words(String words) implements Value {}

    /** A date, a range, a collection. */
    record Other() implements Value {}

    void add(String name, Value value) {
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    Optional<Integer> number(String name) {
        return of(name).stream()
                .flatMap(
                        value ->
                                value instanceof Count(var n)
                                        ? Stream.of(n)
                                        : Stream.<Integer>empty())
                .findFirst();
    }

    Optional<Boolean> flag(String name) {
        return of(name).stream()
                .flatMap(
                        value ->
                                value instanceof Flag(var set)
                                        ? Stream.of(set)
                                        : Stream.<Boolean>empty())
                .findFirst();
    }

    /** All words of a set; empty when there are none. */
    List<String> words(String name) {
        return of(name).stream()
                .flatMap(
                        value ->
                                value instanceof Words(var words)
                                        ? Stream.of(words)
                                        : Stream.<String>empty())
                .toList();
    }

    private List<Value> of(String name) {
        return values.getOrDefault(name, List.of());
    }
}
