package org.vestibule.device.ipp;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An answer (RFC 8010, 3.1).
 *
 * @param status below {@code 0x0100} is success
 */
record Response(int status, List<Attributes> jobs, Optional<Attributes> printer) {
    private static final int SUCCESS_BELOW = 0x0100;

    Response {
        jobs = List.copyOf(jobs);
    }

    boolean isSuccess() {
        return status < SUCCESS_BELOW;
    }

    /**
     * @return empty for bytes that are no message of IPP
     */
    static Optional<Response> read(byte[] bytes) {
        try {
            return Optional.of(read(ByteBuffer.wrap(bytes)));
        } catch (BufferUnderflowException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Response read(ByteBuffer in) {
        in.getShort(); // the version
        var status = Short.toUnsignedInt(in.getShort());
        in.getInt(); // the number of the question
        var jobs = new ArrayList<Attributes>();
        Optional<Attributes> printer = Optional.empty();
        var group = new Attributes();
        var name = "";
        for (var tag = next(in); tag != Tag.END.code(); tag = next(in)) {
            if (Tag.isDelimiter(tag)) {
                group = new Attributes();
                if (tag == Tag.JOB_GROUP.code()) jobs.add(group);
                if (tag == Tag.PRINTER_GROUP.code()) printer = Optional.of(group);
            } else {
                // A further value of a set has no name.
                var own = words(in);
                if (!own.isEmpty()) name = own;
                group.add(name, value(tag, in));
            }
        }
        return new Response(status, jobs, printer);
    }

    private static int next(ByteBuffer in) {
        return Byte.toUnsignedInt(in.get());
    }

    private static Attributes.Value value(int tag, ByteBuffer in) {
        if (tag == Tag.INTEGER.code() || tag == Tag.ENUM.code()) {
            if (in.getShort() != Integer.BYTES) throw new IllegalArgumentException("no integer");
            return new Attributes.Count(in.getInt());
        }
        if (tag == Tag.BOOLEAN.code()) {
            if (in.getShort() != Byte.BYTES) throw new IllegalArgumentException("no boolean");
            return new Attributes.Flag(in.get() != 0);
        }
        var text = words(in);
        return isText(tag) ? new Attributes.Words(text) : new Attributes.Other();
    }

    private static boolean isText(int tag) {
        return tag >= 0x40 && tag <= 0x49;
    }

    private static String words(ByteBuffer in) {
        var length = Short.toUnsignedInt(in.getShort());
        if (length > in.remaining()) throw new IllegalArgumentException("cut short");
        var bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
