package org.vestibule.store;

import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * The files of a store that did not open: renamed where they lie and kept for the help desk, who
 * may still get out of them what was not delivered.
 */
public final class SetAside {
    private static final String PREFIX = "aside-";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final String disk;

    /**
     * @param disk scheme of H2's file layer
     */
    SetAside(String disk) {
        this.disk = disk;
    }

    /** The names of what was set aside in a data or keys folder, oldest first. */
    public static List<String> in(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(PREFIX))
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of(); // the folder itself is in trouble, which others report
        }
    }

    /** How names begin that were given at that moment. */
    static String stamp(Instant now) {
        return PREFIX + STAMP.format(now) + "-";
    }

    /** Renames a file if it is there; overwrites none that was set aside before. */
    void put(Path file, String stamp) throws IOException {
        var from = path(file);
        if (!from.exists()) return;
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) throw new IOException("a store has a folder");
        var to = path(folder.resolve(stamp + file.getFileName()));
        for (var more = 2; to.exists(); more++) {
            to = path(folder.resolve(stamp + more + "-" + file.getFileName()));
        }
        from.moveTo(to, false);
        Folders.sync(folder);
    }

    private FilePath path(Path file) {
        return FilePath.get(disk + file.toAbsolutePath());
    }
}
