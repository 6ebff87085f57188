package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.ACCESS_TOKEN;
import static org.vestibule.portal.store.db.Tables.DEVICE;
import static org.vestibule.portal.store.db.Tables.PAIRING_CODE;

import org.jooq.DSLContext;
import org.vestibule.portal.store.db.tables.records.DeviceRecord;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Paired devices, and the codes with which one is paired. */
public final class Devices {
    private final DSLContext sql;

    Devices(DSLContext sql) {
        this.sql = sql;
    }

    /** A pairing code that was issued before lives on, but is never free a second time. */
    public void addPairingCode(String hash, Instant expires) {
        var known =
                sql.update(PAIRING_CODE)
                        .set(PAIRING_CODE.EXPIRES, Times.of(expires))
                        .where(PAIRING_CODE.CODE_HASH.eq(hash))
                        .execute();
        if (known > 0) return;
        sql.insertInto(PAIRING_CODE)
                .set(PAIRING_CODE.CODE_HASH, hash)
                .set(PAIRING_CODE.EXPIRES, Times.of(expires))
                .execute();
    }

    /**
     * Takes a pairing code for a device: once.
     *
     * @return false when it is unknown, used or too old
     */
    public boolean takePairingCode(String hash, String clientId, Instant now) {
        return sql.update(PAIRING_CODE)
                        .set(PAIRING_CODE.USED_BY, clientId)
                        .where(PAIRING_CODE.CODE_HASH.eq(hash))
                        .and(PAIRING_CODE.USED_BY.isNull())
                        .and(PAIRING_CODE.EXPIRES.gt(Times.of(now)))
                        .execute()
                == 1;
    }

    public void add(Device device, Instant now) {
        var row = sql.newRecord(DEVICE);
        row.setClientId(device.clientId());
        row.setKind(device.kind());
        row.setDeviceName(device.name());
        row.setJwk(device.jwk());
        row.setPairedAt(Times.of(now));
        row.setRevoked(device.revoked());
        row.insert();
    }

    public Optional<Device> find(String clientId) {
        return sql.selectFrom(DEVICE)
                .where(DEVICE.CLIENT_ID.eq(clientId))
                .fetchOptional(Devices::device);
    }

    public List<Device> all() {
        return sql.selectFrom(DEVICE).orderBy(DEVICE.PAIRED_AT).fetch(Devices::device);
    }

    /** Takes effect with the device's next request. */
    public void revoke(String clientId) {
        sql.update(DEVICE).set(DEVICE.REVOKED, true).where(DEVICE.CLIENT_ID.eq(clientId)).execute();
        sql.deleteFrom(ACCESS_TOKEN).where(ACCESS_TOKEN.CLIENT_ID.eq(clientId)).execute();
    }

    private static Device device(DeviceRecord row) {
        return new Device(
                row.getClientId(),
                row.getKind(),
                row.getDeviceName(),
                row.getJwk(),
                row.getRevoked());
    }
}
