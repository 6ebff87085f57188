package org.vestibule.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.portal.pages.WaitingNotes.Waiting;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;

class WaitingNotesTest {
    private static final Waiting MARIA = new Waiting("K7QM2X9P", LocalDate.of(1962, 3, 8));

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-23T15:00:00Z"));
    private final WaitingNotes notes = new WaitingNotes(new SecureRandom(), now::get);

    @Test
    void a_note_opens_again() {
        assertThat(notes.open(notes.seal(MARIA))).contains(MARIA);
    }

    @Test
    void somebody_born_before_1970_waits_too() {
        var born = new Waiting("K7QM2X9P", LocalDate.of(1931, 1, 31));
        assertThat(notes.open(notes.seal(born))).contains(born);
    }

    @Test
    void a_note_shows_nothing_of_what_it_holds() {
        var bytes = Base64.getUrlDecoder().decode(notes.seal(MARIA));
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("K7QM");
        assertThat(notes.seal(MARIA)).isNotEqualTo(notes.seal(MARIA));
    }

    @Test
    void a_note_ends_after_an_hour() {
        var note = notes.seal(MARIA);
        now.updateAndGet(at -> at.plus(WaitingNotes.LIFETIME));
        assertThat(notes.open(note)).contains(MARIA);
        now.updateAndGet(at -> at.plus(Duration.ofSeconds(1)));
        assertThat(notes.open(note)).isEmpty();
    }

    @Test
    void an_altered_note_opens_nothing() {
        var bytes = Base64.getUrlDecoder().decode(notes.seal(MARIA));
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] ^= 1;
            assertThat(notes.open(Base64.getUrlEncoder().encodeToString(bytes))).isEmpty();
            bytes[i] ^= 1;
        }
        assertThat(notes.open("")).isEmpty();
        assertThat(notes.open("not a note!")).isEmpty();
    }

    @Test
    void a_note_of_another_run_opens_nothing() {
        var other = new WaitingNotes(new SecureRandom(), now::get);
        assertThat(other.open(notes.seal(MARIA))).isEmpty();
    }
}
