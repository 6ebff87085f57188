package org.vestibule.enrollment;

import java.util.UUID;

/** Names one enrollment everywhere: store, wire, portal. Random, says nothing of the person. */
public record EnrollmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
