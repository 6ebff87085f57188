package org.vestibule.frontdesk;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.UUID;

/** Names one act, so that a try whose answer was lost can be repeated. */
public record ActId(@JsonValue UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
