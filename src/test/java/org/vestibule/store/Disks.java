package org.vestibule.store;

import org.vestibule.enrollment.Availability.State;
import org.vestibule.testing.TestStore;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Opens stores on disks that a test spoils, and listens to how they say they are. */
final class Disks {
    private Disks() {}

    static StoreSettings settings(Path folder) {
        return TestStore.settings(folder, InstantSource.fixed(TestStore.NOW));
    }

    static KioskStore open(StoreSettings settings, CutDisk disk) {
        return opened(KioskStore.open(settings, disk.scheme()));
    }

    static KioskStore opened(Opening opening) {
        return switch (opening) {
            case Opening.Opened(var store) -> store;
            case Opening.Refused(var trouble) -> throw new AssertionError(trouble);
        };
    }

    /** Everything that whoever watches was told from now on, the present state first. */
    static List<State> states(KioskStore store) {
        var states = new CopyOnWriteArrayList<State>();
        var _ = store.availability().watch(states::add);
        return states;
    }
}
