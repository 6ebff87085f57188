package org.vestibule.portal.fhir;

import org.hl7.fhir.r4.model.Resource;
import org.vestibule.portal.store.Rows;
import org.vestibule.portal.store.StoredResource;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/** Writes resources with their ids and versions inside. */
record Writer(FhirJson json) {
    /** A first version under a new id. */
    StoredResource create(Rows rows, Resource resource, String id, Owner owner, Instant at) {
        var stored = stored(resource, id, 1, owner, at);
        rows.resources().add(stored);
        return stored;
    }

    /** The next version. */
    StoredResource replace(Rows rows, StoredResource before, Resource resource, Instant at) {
        var owner = new Owner(before.identifier(), before.clientId());
        var stored = stored(resource, before.key().id(), before.version() + 1, owner, at);
        rows.resources().replace(stored);
        return stored;
    }

    /**
     * @param identifier {@code system|value}
     * @param clientId the device it belongs to
     */
    record Owner(String identifier, String clientId) {}

    private StoredResource stored(
            Resource resource, String id, int version, Owner owner, Instant at) {
        var when = at.truncatedTo(ChronoUnit.MILLIS);
        var type = resource.fhirType();
        resource.setId(id);
        resource.getMeta().setVersionId(Integer.toString(version)).setLastUpdated(Date.from(when));
        return new StoredResource(
                new StoredResource.Key(type, id),
                version,
                owner.identifier(),
                owner.clientId(),
                when,
                json.write(resource));
    }
}
