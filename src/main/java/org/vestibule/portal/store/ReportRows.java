package org.vestibule.portal.store;

import static org.vestibule.portal.store.db.Tables.DEVICE;
import static org.vestibule.portal.store.db.Tables.KIOSK_REPORT;
import static org.vestibule.portal.store.db.Tables.PARKED_RETRY;

import org.jooq.DSLContext;
import org.vestibule.frontdesk.DeskJson;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.frontdesk.KioskState;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What kiosks said of themselves last, and what staff wants of them. */
public final class ReportRows {
    private final DSLContext sql;

    ReportRows(DSLContext sql) {
        this.sql = sql;
    }

    public void put(String clientId, KioskReport report, Instant now) {
        var json = new String(DeskJson.write(report), StandardCharsets.UTF_8);
        var known =
                sql.update(KIOSK_REPORT)
                        .set(KIOSK_REPORT.HEARD_AT, Times.of(now))
                        .set(KIOSK_REPORT.REPORT, json)
                        .where(KIOSK_REPORT.CLIENT_ID.eq(clientId))
                        .execute();
        if (known > 0) return;
        sql.insertInto(KIOSK_REPORT).values(clientId, Times.of(now), json).execute();
    }

    /** Every kiosk that is let in, by name; one that never spoke counts as heard when paired. */
    public List<KioskState> kiosks() {
        return sql.select(
                        DEVICE.CLIENT_ID,
                        DEVICE.DEVICE_NAME,
                        DEVICE.PAIRED_AT,
                        KIOSK_REPORT.HEARD_AT,
                        KIOSK_REPORT.REPORT)
                .from(DEVICE)
                .leftJoin(KIOSK_REPORT)
                .on(KIOSK_REPORT.CLIENT_ID.eq(DEVICE.CLIENT_ID))
                .where(DEVICE.KIND.eq("kiosk"))
                .and(DEVICE.REVOKED.isFalse())
                .orderBy(DEVICE.DEVICE_NAME, DEVICE.PAIRED_AT)
                .fetch(
                        r ->
                                new KioskState(
                                        r.value1(),
                                        r.value2(),
                                        Optional.ofNullable(r.value4())
                                                .orElse(r.value3())
                                                .toInstant(),
                                        Optional.ofNullable(r.value5())
                                                .map(ReportRows::read)
                                                .orElseGet(KioskReport::unknown)));
    }

    private static KioskReport read(String json) {
        return DeskJson.read(json.getBytes(StandardCharsets.UTF_8), KioskReport.class)
                .orElseGet(KioskReport::unknown);
    }

    /** Staff wants a kiosk to send something again. */
    public void want(String clientId, String enrollmentId) {
        if (wanted(clientId).contains(enrollmentId)) return;
        sql.insertInto(PARKED_RETRY).values(clientId, enrollmentId).execute();
    }

    public List<String> wanted(String clientId) {
        return sql.select(PARKED_RETRY.ENROLLMENT_ID)
                .from(PARKED_RETRY)
                .where(PARKED_RETRY.CLIENT_ID.eq(clientId))
                .orderBy(PARKED_RETRY.ENROLLMENT_ID)
                .fetch(PARKED_RETRY.ENROLLMENT_ID);
    }

    /** What the kiosk has not parked any more, nobody has to want. */
    public void wantOnly(String clientId, Collection<String> parked) {
        sql.deleteFrom(PARKED_RETRY)
                .where(PARKED_RETRY.CLIENT_ID.eq(clientId))
                .and(PARKED_RETRY.ENROLLMENT_ID.notIn(parked))
                .execute();
    }
}
