package org.vestibule.device.ipp;

import java.util.function.Function;

/** What a question to the print service brought. */
sealed interface Reply<T> {
    record Got<T>(T value) implements Reply<T> {}

    /**
     * The service does not do it.
     *
     * @param status of IPP (RFC 8011, appendix B)
     */
    record Refused<T>(int status) implements Reply<T> {}

    /**
     * No answer, or none that makes sense.
     *
     * @param maybeArrived the question may have reached the service, and it may have acted on it
     */
    record Unreached<T>(boolean maybeArrived) implements Reply<T> {}

    default <R> Reply<R> map(Function<T, R> change) {
        return switch (this) {
            case Got<T>(var value) -> new Got<>(change.apply(value));
            case Refused<T>(var status) -> new Refused<>(status);
            case Unreached<T>(var maybe) -> new Unreached<>(maybe);
        };
    }
}
