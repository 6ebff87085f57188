package org.vestibule.sync;

import okio.ByteString;

import java.util.Locale;
import java.util.Optional;

/** One request and what came back. */
sealed interface Exchange {
    /** An answer came, from the portal or from something in its place. */
    record Answered(
            int status,
            String contentType,
            Optional<String> retryAfter,
            Optional<String> etag,
            ByteString body)
            implements Exchange {
        boolean isSuccess() {
            return status / 100 == 2;
        }

        boolean isJson() {
            var type = contentType.toLowerCase(Locale.ROOT);
            return type.startsWith("application/fhir+json") || type.startsWith("application/json");
        }
    }

    /** No answer. */
    record Failed(Trouble trouble) implements Exchange {}
}
