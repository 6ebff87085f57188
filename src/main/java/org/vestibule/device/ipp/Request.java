package org.vestibule.device.ipp;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A question in IPP/2.0, written as it goes over the wire (RFC 8010, 3.1). */
final class Request {
    private static final int VERSION = 0x0200;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private Request() {}

    /**
     * @param number tells answers apart; from 1
     */
    static Request of(Operation operation, int number) {
        var request = new Request();
        request.write(
                out -> {
                    out.writeShort(VERSION);
                    out.writeShort(operation.code());
                    out.writeInt(number);
                });
        // These two come first and in this order (RFC 8011, 4.1.4).
        return request.group(Tag.OPERATION_GROUP)
                .with(Tag.CHARSET, "attributes-charset", "utf-8")
                .with(Tag.LANGUAGE, "attributes-natural-language", "en");
    }

    /** What follows belongs to another group. */
    Request group(Tag group) {
        return write(out -> out.writeByte(group.code()));
    }

    /** An attribute; several values make a set. */
    Request with(Tag tag, String name, String... values) {
        for (var at = 0; at < values.length; at++) {
            var value = values[at].getBytes(StandardCharsets.UTF_8);
            head(tag, at == 0 ? name : "");
            write(
                    out -> {
                        out.writeShort(value.length);
                        out.write(value);
                    });
        }
        return this;
    }

    Request with(String name, int number) {
        head(Tag.INTEGER, name);
        return write(
                out -> {
                    out.writeShort(Integer.BYTES);
                    out.writeInt(number);
                });
    }

    Request with(String name, boolean flag) {
        head(Tag.BOOLEAN, name);
        return write(
                out -> {
                    out.writeShort(Byte.BYTES);
                    out.writeBoolean(flag);
                });
    }

    byte[] end() {
        return end(new byte[0]);
    }

    /**
     * @param document follows the question
     */
    byte[] end(byte[] document) {
        write(
                out -> {
                    out.writeByte(Tag.END.code());
                    out.write(document);
                });
        return bytes.toByteArray();
    }

    private void head(Tag tag, String name) {
        var ascii = name.getBytes(StandardCharsets.US_ASCII);
        write(
                out -> {
                    out.writeByte(tag.code());
                    out.writeShort(ascii.length);
                    out.write(ascii);
                });
    }

    private Request write(Part part) {
        try {
            part.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private interface Part {
        void to(DataOutputStream out) throws IOException;
    }
}
