package org.vestibule.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells from an exception, and from the disk itself, what is the matter with a store. */
final class Diagnosis {
    /** With less than this H2 cannot write a chunk. */
    static final long FULL_BELOW_BYTES = 256 * 1024;

    /** The C library's words, which are where Java has its own from. */
    static final String NO_SPACE = "No space left on device";

    /** H2 chains some exceptions in a circle. */
    private static final int DEEPEST = 20;

    // org.h2.api.ErrorCode
    private static final int WRONG_USER_OR_PASSWORD = 28000;
    private static final int DATABASE_ALREADY_OPEN = 90020;
    private static final int FILE_CORRUPTED = 90030;
    private static final int FILE_VERSION_ERROR = 90048;
    private static final int FILE_ENCRYPTION_ERROR = 90049;
    private static final int OBJECT_CLOSED = 90007;
    private static final int DATABASE_IS_READ_ONLY = 90097;
    static final int DATABASE_IS_CLOSED = 90098;
    private static final int DATABASE_CALLED_AT_SHUTDOWN = 90121;

    private final Path data;

    Diagnosis(Path data) {
        this.data = data;
    }

    StoreTrouble of(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(this::ofDisk);
    }

    /** Whether the database had closed itself before, as it does after a full disk. */
    static boolean wasClosed(Throwable failure) {
        return causes(failure)
                .anyMatch(
                        cause ->
                                cause instanceof SQLException sql
                                        && (sql.getErrorCode() == DATABASE_IS_CLOSED
                                                || sql.getErrorCode() == OBJECT_CLOSED
                                                || sql.getErrorCode()
                                                        == DATABASE_CALLED_AT_SHUTDOWN));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
    }

    private static Optional<StoreTrouble> known(Throwable cause) {
        return switch (cause) {
            case StoreUnavailable unavailable -> Optional.of(unavailable.trouble());
            case SQLException sql -> known(sql.getErrorCode());
            case AccessDeniedException _ -> Optional.of(StoreTrouble.READ_ONLY);
            case ReadOnlyFileSystemException _ -> Optional.of(StoreTrouble.READ_ONLY);
            case IOException io -> known(String.valueOf(io.getMessage()));
            default -> Optional.empty();
        };
    }

    private static Optional<StoreTrouble> known(int code) {
        return switch (code) {
            case WRONG_USER_OR_PASSWORD, FILE_ENCRYPTION_ERROR ->
                    Optional.of(StoreTrouble.KEY_WRONG);
            case FILE_VERSION_ERROR -> Optional.of(StoreTrouble.NEWER_SCHEMA);
            case DATABASE_ALREADY_OPEN -> Optional.of(StoreTrouble.IN_USE);
            case DATABASE_IS_READ_ONLY -> Optional.of(StoreTrouble.READ_ONLY);
            case FILE_CORRUPTED -> Optional.of(StoreTrouble.DAMAGED);
            default -> Optional.empty();
        };
    }

    private static Optional<StoreTrouble> known(String message) {
        if (message.contains(NO_SPACE)) return Optional.of(StoreTrouble.DISK_FULL);
        return message.contains("Read-only file system")
                ? Optional.of(StoreTrouble.READ_ONLY)
                : Optional.empty();
    }

    private StoreTrouble ofDisk() {
        return foreseen().orElse(StoreTrouble.BROKEN);
    }

    /** What the disk itself says would go wrong with the next write; empty when nothing would. */
    Optional<StoreTrouble> foreseen() {
        try {
            var disk = Files.getFileStore(data);
            if (disk.isReadOnly()) return Optional.of(StoreTrouble.READ_ONLY);
            return disk.getUsableSpace() < FULL_BELOW_BYTES
                    ? Optional.of(StoreTrouble.DISK_FULL)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.of(StoreTrouble.BROKEN); // the disk does not even say how it is
        }
    }

    /** Whether it was the database that complained, and not our own code. */
    static boolean isOfDatabase(Throwable failure) {
        return causes(failure).anyMatch(SQLException.class::isInstance);
    }
}
