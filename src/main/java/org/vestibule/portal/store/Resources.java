package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.RESOURCE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.vestibule.portal.store.db.tables.records.ResourceRecord;

import java.util.List;
import java.util.Optional;

/** FHIR resources; a type and an identifier occur once. */
public final class Resources {
    private final DSLContext sql;

    Resources(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<StoredResource> find(StoredResource.Key key) {
        return one(RESOURCE.RESOURCE_TYPE.eq(key.type()).and(RESOURCE.ID.eq(key.id())));
    }

    /**
     * @param identifier {@code system|value}
     */
    public Optional<StoredResource> ofIdentifier(String type, String identifier) {
        return one(RESOURCE.RESOURCE_TYPE.eq(type).and(RESOURCE.IDENTIFIER.eq(identifier)));
    }

    /**
     * How a resource is called.
     *
     * @param identifier {@code system|value}
     */
    public record Name(String id, String identifier) {}

    /** The names of everything of a type. */
    public List<Name> names(String type) {
        return sql.select(RESOURCE.ID, RESOURCE.IDENTIFIER)
                .from(RESOURCE)
                .where(RESOURCE.RESOURCE_TYPE.eq(type))
                .fetch(row -> new Name(row.value1(), row.value2()));
    }

    public void add(StoredResource resource) {
        var row = sql.newRecord(RESOURCE);
        row.setResourceType(resource.key().type());
        row.setId(resource.key().id());
        row.setVersion(resource.version());
        row.setIdentifier(resource.identifier());
        row.setClientId(resource.clientId());
        row.setUpdated(Times.of(resource.updated()));
        row.setContent(resource.json());
        row.insert();
    }

    /**
     * Replaces the version before this one.
     *
     * @throws IllegalStateException when somebody else was faster
     */
    public void replace(StoredResource next) {
        var changed =
                sql.update(RESOURCE)
                        .set(RESOURCE.VERSION, next.version())
                        .set(RESOURCE.UPDATED, Times.of(next.updated()))
                        .set(RESOURCE.CONTENT, next.json())
                        .where(RESOURCE.RESOURCE_TYPE.eq(next.key().type()))
                        .and(RESOURCE.ID.eq(next.key().id()))
                        .and(RESOURCE.VERSION.eq(next.version() - 1))
                        .execute();
        if (changed != 1) throw new IllegalStateException("another version came in between");
    }

    private Optional<StoredResource> one(Condition condition) {
        return sql.selectFrom(RESOURCE).where(condition).fetchOptional(Resources::read);
    }

    private static StoredResource read(ResourceRecord row) {
        return new StoredResource(
                new StoredResource.Key(row.getResourceType(), row.getId()),
                row.getVersion(),
                row.getIdentifier(),
                row.getClientId(),
                row.getUpdated().toInstant(),
                row.getContent());
    }
}
