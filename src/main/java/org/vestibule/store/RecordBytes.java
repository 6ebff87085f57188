package org.vestibule.store;

import org.vestibule.enrollment.ActivationCode;
import org.vestibule.enrollment.Agreement;
import org.vestibule.enrollment.AgreementKind;
import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.Identity;
import org.vestibule.enrollment.Pending.Lookup.Found;
import org.vestibule.enrollment.PersonName;
import org.vestibule.enrollment.Wishes;
import org.vestibule.practice.PortalTask;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Records as the bytes that are sealed. The first byte tells the version: 1 knew neither tickets
 * nor when to call, and what was written then is still read.
 */
final class RecordBytes {
    private static final int VERSION = 2;
    private static final int WITHOUT_TICKETS = 1;
    private static final int TYPED = 1;
    private static final int INVITED = 2;
    private static final int UNNAMED = 3;

    private RecordBytes() {}

    static byte[] of(Found kept) {
        return written(
                out -> {
                    var enrollment = kept.enrollment();
                    out.writeLong(enrollment.id().value().getMostSignificantBits());
                    out.writeLong(enrollment.id().value().getLeastSignificantBits());
                    out.writeUTF(enrollment.kind().code());
                    write(out, enrollment.authoredOn());
                    write(out, enrollment.identity());
                    write(out, enrollment.wishes());
                    out.writeShort(enrollment.agreements().size());
                    for (var agreement : enrollment.agreements()) write(out, agreement);
                    write(out, kept.activationCodeId());
                    write(out, kept.ticket());
                });
    }

    static Found enrollment(byte[] bytes) {
        return read(
                bytes,
                (in, version) -> {
                    var enrollment =
                            new Enrollment(
                                    new EnrollmentId(new UUID(in.readLong(), in.readLong())),
                                    EnrollmentKind.ofCode(in.readUTF()),
                                    instant(in),
                                    identity(in),
                                    wishes(in, version),
                                    agreements(in));
                    var code = optional(in);
                    return version == WITHOUT_TICKETS
                            ? new Found(enrollment, code)
                            : new Found(enrollment, code, optional(in));
                });
    }

    static byte[] of(ActivationCode code) {
        return written(
                out -> {
                    out.writeUTF(code.id());
                    out.writeUTF(code.token());
                    out.writeUTF(code.shortCode());
                    write(out, code.expires());
                });
    }

    static ActivationCode code(byte[] bytes) {
        return read(
                bytes,
                (in, _) ->
                        new ActivationCode(in.readUTF(), in.readUTF(), in.readUTF(), instant(in)));
    }

    private static void write(DataOutputStream out, Identity identity) throws IOException {
        switch (identity) {
            case Identity.Typed(var name, var birthDate, var contact) -> {
                out.writeByte(TYPED);
                out.writeUTF(name.given());
                out.writeUTF(name.family());
                out.writeLong(birthDate.toEpochDay());
                write(out, contact.mobile());
                write(out, contact.email());
            }
            case Identity.Invited(var claim) -> {
                out.writeByte(INVITED);
                out.writeUTF(claim);
            }
            case Identity.Unnamed() -> out.writeByte(UNNAMED);
        }
    }

    private static Identity identity(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case TYPED ->
                    new Identity.Typed(
                            new PersonName(in.readUTF(), in.readUTF()),
                            LocalDate.ofEpochDay(in.readLong()),
                            new Contact(optional(in), optional(in)));
            case INVITED -> new Identity.Invited(in.readUTF());
            case UNNAMED -> new Identity.Unnamed();
            default -> throw new IOException("an identity of no known kind");
        };
    }

    private static void write(DataOutputStream out, Wishes wishes) throws IOException {
        out.writeUTF(wishes.language());
        out.writeUTF(wishes.forWhom().code());
        out.writeUTF(wishes.firstTask().code());
        out.writeUTF(wishes.finishBy().code());
        write(out, wishes.declined().map(DeclineReason::code));
        write(out, wishes.callWindow().map(CallWindow::code));
    }

    private static Wishes wishes(DataInputStream in, int version) throws IOException {
        return new Wishes(
                in.readUTF(),
                ForWhom.ofCode(in.readUTF()),
                PortalTask.ofCode(in.readUTF()),
                FinishBy.ofCode(in.readUTF()),
                optional(in).map(DeclineReason::ofCode),
                version == WITHOUT_TICKETS
                        ? Optional.empty()
                        : optional(in).map(CallWindow::ofCode));
    }

    private static void write(DataOutputStream out, Agreement agreement) throws IOException {
        out.writeUTF(agreement.kind().code());
        out.writeUTF(agreement.version());
        out.writeUTF(agreement.sha256());
        out.writeBoolean(agreement.accepted());
    }

    private static List<Agreement> agreements(DataInputStream in) throws IOException {
        var agreements = new ArrayList<Agreement>();
        for (var left = in.readShort(); left > 0; left--) {
            agreements.add(
                    new Agreement(
                            AgreementKind.ofCode(in.readUTF()),
                            in.readUTF(),
                            in.readUTF(),
                            in.readBoolean()));
        }
        return agreements;
    }

    private static void write(DataOutputStream out, Instant instant) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    private static Instant instant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static void write(DataOutputStream out, Optional<String> text) throws IOException {
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) out.writeUTF(text.get());
    }

    private static Optional<String> optional(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(in.readUTF()) : Optional.empty();
    }

    /** Writes one record. */
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    /** Reads one record. */
    private interface Reading<T> {
        T from(DataInputStream in, int version) throws IOException;
    }

    private static byte[] written(Writing writing) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.writeByte(VERSION);
            writing.to(out);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(byte[] bytes, Reading<T> reading) {
        try {
            var in = new DataInputStream(new ByteArrayInputStream(bytes));
            var version = in.readByte();
            if (version < WITHOUT_TICKETS || version > VERSION) {
                throw new IOException("a record of another version");
            }
            return reading.from(in, version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
