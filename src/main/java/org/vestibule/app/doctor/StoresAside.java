package org.vestibule.app.doctor;

import org.vestibule.store.SetAside;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Earlier databases of the kiosk that did not open: what was not delivered may still be in them.
 *
 * @param data folder of the kiosk's data
 * @param keys folder of its keys
 */
record StoresAside(Path data, Path keys) implements Check {
    @Override
    public Finding look() {
        var names = Stream.of(data, keys).flatMap(StoresAside::in).toList();
        return names.isEmpty()
                ? new Finding.Fine("earlier databases", "none set aside")
                : new Finding.Trouble(
                        "earlier databases",
                        "set aside because they did not open: " + String.join(", ", names),
                        "keep them and the key file, and call for support: enrollments that were"
                                + " not delivered may be in them");
    }

    private static Stream<String> in(Path folder) {
        List<String> names = SetAside.in(folder);
        return names.stream().map(name -> folder.resolve(name).toString());
    }
}
