package org.vestibule.portal.desk;

import org.vestibule.portal.roster.Contacts;
import org.vestibule.portal.store.PortalDatabase;
import org.vestibule.practice.Practice;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

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

    public Contacts contacts() {
        return new Contacts(practice.policy().country());
    }
}
