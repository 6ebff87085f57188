package org.vestibule.portal.desk;

import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.frontdesk.KioskAbout;
import org.vestibule.frontdesk.KioskAbout.Voices;
import org.vestibule.frontdesk.KioskOrders;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.portal.store.Rows;

import java.util.List;

/** What kiosks say of themselves, and what they are told to do. */
public final class Kiosks {
    /** More is not read by anybody, and has to fit into a row. */
    private static final int MOST_PARKED = 200;

    private static final int MOST_LANGUAGES = 50;

    private static final int LONGEST_WORDS = 500;

    private final Desk desk;

    Kiosks(Desk desk) {
        this.desk = desk;
    }

    /** Takes a report; the answer says what to try again until a report lists it no more. */
    public KioskOrders report(String clientId, KioskReport report) {
        return desk.database()
                .inTransaction(
                        rows -> {
                            var parked =
                                    report.parked().stream()
                                            .map(KioskReport.Parked::enrollmentId)
                                            .toList();
                            rows.reports().wantOnly(clientId, parked);
                            rows.reports().put(clientId, inBounds(report), desk.now());
                            return new KioskOrders(rows.reports().wanted(clientId));
                        });
    }

    private static KioskReport inBounds(KioskReport report) {
        var parked =
                report.parked().stream()
                        .limit(MOST_PARKED)
                        .map(p -> new KioskReport.Parked(cut(p.enrollmentId()), cut(p.words())))
                        .toList();
        return new KioskReport(
                report.use(),
                report.paper(),
                report.waiting(),
                report.oldest(),
                parked,
                report.about().map(Kiosks::inBounds));
    }

    private static KioskAbout inBounds(KioskAbout about) {
        return new KioskAbout(
                about.trouble().map(Kiosks::cut),
                about.screen().map(Kiosks::cut),
                about.voices().map(it -> new Voices(few(it.there()), few(it.missing()))),
                about.version().map(Kiosks::cut),
                about.display());
    }

    private static List<String> few(List<String> tags) {
        return tags.stream().limit(MOST_LANGUAGES).map(Kiosks::cut).toList();
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS);
    }

    /** In the transaction of the act. */
    Acted retry(Rows rows, DeskAct.RetryParked act) {
        var kiosk =
                rows.reports().kiosks().stream()
                        .filter(k -> k.clientId().equals(act.kioskId()))
                        .findFirst();
        if (kiosk.isEmpty()) return new Acted.Not(Refusal.UNKNOWN);
        var isParked =
                kiosk.get().report().parked().stream()
                        .anyMatch(p -> p.enrollmentId().equals(act.enrollmentId()));
        if (!isParked) return new Acted.Not(Refusal.MOVED_ON);
        rows.reports().want(act.kioskId(), act.enrollmentId());
        return Acted.done();
    }
}
