package org.vestibule.portal.desk;

import org.vestibule.enrollment.Identity;
import org.vestibule.portal.roster.Contacts;
import org.vestibule.portal.store.PortalDatabase;
import org.vestibule.practice.Practice;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What everything at the desk stands on. */
public record Desk(
        PortalDatabase database,
        Hashes hashes,
        RandomCodes random,
        Practice practice,
        InstantSource clock,
        Lifetimes lifetimes) {
    public Instant now() {
        return clock.instant();
    }

    /** Where the practice lies. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), practice.profile().zone());
    }

    /**
     * On which an ID that the desk saw counts: the day of the visit, when the kiosk was offline
     * that day, and today.
     */
    Set<LocalDate> days(Instant authoredOn) {
        var visit = LocalDate.ofInstant(authoredOn, practice.profile().zone());
        return visit.isAfter(today()) ? Set.of(today()) : Set.copyOf(List.of(visit, today()));
    }

    /** With its contact in the form in which contacts are compared. */
    public Identity.Typed comparable(Identity.Typed typed) {
        var contact = contacts().comparable(typed.contact());
        return new Identity.Typed(typed.name(), typed.birthDate(), contact);
    }

    public Contacts contacts() {
        return new Contacts(practice.policy().country());
    }
}
