package org.vestibule.store;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;

/** The one file with a store's secrets, readable by its owner only. */
final class KeyFile {
    static final String NAME = "store.key";

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path folder;
    private final Path file;

    KeyFile(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(NAME);
    }

    boolean exists() {
        return Files.exists(file);
    }

    /**
     * @throws StoreUnavailable when the file is not there, open to others, or not ours
     */
    StoreKeys read() throws IOException {
        if (!exists()) throw new StoreUnavailable(StoreTrouble.KEY_MISSING);
        if (!isOwnerOnly()) throw new StoreUnavailable(StoreTrouble.KEY_OPEN_TO_OTHERS);
        var lines = new Properties();
        try {
            lines.load(new StringReader(Files.readString(file)));
            return StoreKeys.of(
                    lines.getProperty("root", ""),
                    Base64.getDecoder().decode(lines.getProperty("master", "")));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new StoreUnavailable(StoreTrouble.KEY_DAMAGED, e);
        }
    }

    /** Makes new secrets and keeps them, whole or not at all. */
    StoreKeys create(SecureRandom random) throws IOException, GeneralSecurityException {
        var keys = StoreKeys.random(random);
        var text =
                "root=%s%nmaster=%s%n"
                        .formatted(
                                keys.rootHex(), Base64.getEncoder().encodeToString(keys.keyset()));
        var fresh = folder.resolve(NAME + ".new");
        Files.deleteIfExists(fresh);
        try (var out = FileChannel.open(fresh, Set.of(CREATE_NEW, WRITE), attributes())) {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            out.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        Folders.sync(folder);
        return keys;
    }

    private FileAttribute<?>[] attributes() {
        return Folders.isPosix(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private boolean isOwnerOnly() throws IOException {
        return !Folders.isPosix(folder)
                || OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file));
    }
}
