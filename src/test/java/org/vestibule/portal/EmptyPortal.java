package org.vestibule.portal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;

/**
 * What lies on the disk of a portal that was started for the first time and ended. It is made once:
 * to run the migrations for every test would take most of its time.
 */
final class EmptyPortal {
    private static final Map<String, byte[]> FILES = make();

    private EmptyPortal() {}

    /** Does nothing where a portal lies already. */
    static void layIn(Path folder) {
        if (Files.exists(folder.resolve("data"))) return;
        try {
            for (var file : FILES.entrySet()) {
                var to = folder.resolve(file.getKey());
                Files.createDirectories(to.getParent());
                Files.write(to, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> make() {
        try {
            var folder = Files.createTempDirectory("portal");
            var settings = TestPortal.settings(folder, new MovingClock(TestPortal.START));
            PortalProgram.start(settings, new MovingTicker(), TestPortal.CHEAP).close();
            var files = new HashMap<String, byte[]>();
            Files.walkFileTree(folder, new Taking(folder, files));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads every file and leaves nothing behind. */
    private static final class Taking extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Map<String, byte[]> files;

        Taking(Path root, Map<String, byte[]> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
