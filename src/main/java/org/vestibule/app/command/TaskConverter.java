package org.vestibule.app.command;

import org.vestibule.practice.PortalTask;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tasks by their codes. */
final class TaskConverter implements ITypeConverter<PortalTask>, Iterable<String> {
    @Override
    public PortalTask convert(String text) {
        return Stream.of(PortalTask.values())
                .filter(task -> task.code().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(wrong(text)));
    }

    @Override
    public Iterator<String> iterator() {
        return Stream.of(PortalTask.values()).map(PortalTask::code).iterator();
    }

    private static String wrong(String text) {
        return Stream.of(PortalTask.values())
                .map(PortalTask::code)
                .collect(Collectors.joining(", ", "'" + text + "' is not one of ", ""));
    }
}
