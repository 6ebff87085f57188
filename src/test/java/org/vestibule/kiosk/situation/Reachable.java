package org.vestibule.kiosk.situation;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every text that can be reached from some objects, through fields, lists and properties. */
final class Reachable {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> todo = new ArrayDeque<>();
    private final Set<String> strings = new TreeSet<>();

    private Reachable() {}

    static Set<String> strings(List<?> roots) {
        var walk = new Reachable();
        roots.forEach(walk::add);
        while (!walk.todo.isEmpty()) walk.visit(walk.todo.pop());
        return walk.strings;
    }

    private void add(Object value) {
        if (value != null && seen.add(value)) todo.push(value);
    }

    private void visit(Object value) {
        switch (value) {
            case String text -> strings.add(text);
            case LocalDate date -> strings.add(date.toString());
            case Optional<?> maybe -> maybe.ifPresent(this::add);
            case Collection<?> many -> many.forEach(this::add);
            case Map<?, ?> map -> {
                map.keySet().forEach(this::add);
                map.values().forEach(this::add);
            }
            case Object[] array -> List.of(array).forEach(this::add);
            case Enum<?> _ -> {}
            case Object object -> fields(object);
        }
    }

    private void fields(Object object) {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            if (!isOpen(type)) return;
            for (var field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
                    continue;
                }
                field.setAccessible(true);
                try {
                    add(field.get(object));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    /** Our own classes and JavaFX's properties; the fakes of the lobby are not the session. */
    private static boolean isOpen(Class<?> type) {
        var name = type.getName();
        var fake = name.startsWith("org.vestibule.kiosk.") && isTest(type);
        return (name.startsWith("org.vestibule.") && !fake) || name.startsWith("javafx.");
    }

    private static boolean isTest(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath().contains("test");
    }
}
