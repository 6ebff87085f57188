package org.vestibule.app.command;

import java.util.List;

/** Programs that only remember what was asked of them. */
final class Recording {
    private Recording() {}

    static Programs into(List<Object> started) {
        return new Programs(
                remember(started),
                remember(started),
                new Programs.Lasting(remember(started), remember(started), remember(started)),
                new Programs.Tools(remember(started), remember(started), remember(started)));
    }

    private static <R extends Record> Program<R> remember(List<Object> started) {
        return request -> {
            started.add(request);
            return ExitCodes.DONE;
        };
    }
}
