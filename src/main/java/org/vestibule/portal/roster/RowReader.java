package org.vestibule.portal.roster;

import org.vestibule.enrollment.Contact;
import org.vestibule.practice.EvidenceType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one row into a person, noting what is wrong. */
final class RowReader {
    private static final LocalDate FIRST_BIRTH_DATE = LocalDate.of(1900, 1, 1);

    private final Contacts contacts;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    RowReader(Contacts contacts, LocalDate today) {
        this.contacts = contacts;
        this.today = today;
    }

    List<Problem> problems() {
        return problems;
    }

    void note(Problem problem) {
        problems.add(problem);
    }

    Optional<RosterRow> read(Cells row) {
        if (row.cells().size() != row.headings().line().size()) {
            problems.add(new Problem(row.line(), "", Wrong.CELL_COUNT));
            return Optional.empty();
        }
        var mrn = mrn(row);
        var names = names(row);
        var birthDate = birthDate(row);
        if (mrn.isEmpty() || names.isEmpty() || birthDate.isEmpty()) return Optional.empty();
        var language = Languages.tag(row.get(Column.LANGUAGE));
        var person = new Person(mrn.get(), names.get(), birthDate.get(), contact(row), language);
        return Optional.of(new RosterRow(row.line(), person, appointment(row), idSeen(row)));
    }

    private Optional<String> mrn(Cells row) {
        var mrn = row.get(Column.MRN);
        if (mrn.isEmpty()) return wrong(row, Column.MRN, Wrong.EMPTY);
        return mrn.length() > 64 ? wrong(row, Column.MRN, Wrong.TOO_LONG) : Optional.of(mrn);
    }

    private Optional<Names> names(Cells row) {
        var given = row.get(Column.GIVEN);
        var family = row.get(Column.FAMILY);
        if (given.isEmpty() && family.isEmpty()) {
            var parts = row.get(Column.NAME).split(",", 2);
            given = parts[parts.length - 1].strip();
            family = parts.length == 2 ? parts[0].strip() : "";
        }
        if (given.isEmpty()) {
            given = family;
            family = "";
        }
        var column = row.headings().has(Column.GIVEN) ? Column.GIVEN : Column.NAME;
        if (given.isEmpty()) return wrong(row, column, Wrong.EMPTY);
        var names = new Names(given, row.get(Column.MIDDLE), family);
        var longest = Math.max(given.length(), Math.max(names.middle().length(), family.length()));
        return longest > Cells.LONGEST ? wrong(row, column, Wrong.TOO_LONG) : Optional.of(names);
    }

    private Optional<LocalDate> birthDate(Cells row) {
        var cell = row.get(Column.BIRTH_DATE);
        if (cell.isEmpty()) return wrong(row, Column.BIRTH_DATE, Wrong.EMPTY);
        var day = Dates.day(cell);
        if (day.isEmpty()) return wrong(row, Column.BIRTH_DATE, Wrong.NOT_A_DATE);
        return day.get().isAfter(today) || day.get().isBefore(FIRST_BIRTH_DATE)
                ? wrong(row, Column.BIRTH_DATE, Wrong.NOT_A_BIRTH_DATE)
                : day;
    }

    private Contact contact(Cells row) {
        var phone = row.get(Column.MOBILE);
        var address = row.get(Column.EMAIL);
        var mobile = contacts.mobile(phone);
        var email = contacts.email(address);
        if (mobile.isEmpty() && !phone.isEmpty())
            problems.add(row.problem(Column.MOBILE, Wrong.NOT_A_PHONE));
        if (email.isEmpty() && !address.isEmpty())
            problems.add(row.problem(Column.EMAIL, Wrong.NOT_AN_EMAIL));
        return new Contact(mobile, email);
    }

    private Optional<Appointment> appointment(Cells row) {
        var start = row.get(Column.START).split("[T ]", 2);
        var day = row.get(Column.DAY).isEmpty() ? start[0] : row.get(Column.DAY);
        var time = start.length == 2 ? start[1] : row.get(Column.TIME);
        if (day.isEmpty()) return Optional.empty();
        var on = Dates.day(day);
        var at = time.isEmpty() ? Optional.of("") : Dates.time(time);
        if (on.isEmpty() || at.isEmpty()) {
            var column = row.get(Column.DAY).isEmpty() ? Column.START : Column.DAY;
            return wrong(row, column, Wrong.NOT_A_TIME);
        }
        var provider = row.get(Column.PROVIDER);
        var shown = provider.substring(0, Math.min(Cells.LONGEST, provider.length()));
        return Optional.of(new Appointment(on.get(), at.get(), shown));
    }

    private Optional<EvidenceType> idSeen(Cells row) {
        var code = row.get(Column.ID_SEEN);
        if (code.isEmpty()) return Optional.empty();
        for (var type : EvidenceType.values()) {
            if (type != EvidenceType.INVITATION && type.code().equalsIgnoreCase(code))
                return Optional.of(type);
        }
        return wrong(row, Column.ID_SEEN, Wrong.NOT_EVIDENCE);
    }

    private <T> Optional<T> wrong(Cells row, Column column, Wrong wrong) {
        problems.add(row.problem(column, wrong));
        return Optional.empty();
    }
}
