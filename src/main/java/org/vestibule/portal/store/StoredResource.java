package org.vestibule.portal.store;

import java.time.Instant;

/**
 * One FHIR resource as written.
 *
 * @param identifier {@code system|value}, unique within the type
 * @param json with its id and version inside
 */
public record StoredResource(
        Key key, int version, String identifier, String clientId, Instant updated, String json) {
    /** {@code Task/…} */
    public record Key(String type, String id) {
        @Override
        public String toString() {
            return type + "/" + id;
        }
    }

    /** What {@code Location} says: {@code Task/…/_history/1}. */
    public String location() {
        return key + "/_history/" + version;
    }

    /** A weak entity tag (RFC 9110): {@code W/"1"}. */
    public String etag() {
        return "W/\"" + version + "\"";
    }

    @Override
    public String toString() {
        return "StoredResource[" + key + "]";
    }
}
