package org.vestibule.device.ipp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** An answer as a print service tells it, byte by byte, independently of what reads it. */
final class Told {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Told(int status) {
        bytes.writeBytes(new byte[] {2, 0, (byte) (status >> 8), (byte) status, 0, 0, 0, 1});
        group(1).text(0x47, "attributes-charset", "utf-8");
    }

    Told group(int tag) {
        bytes.write(tag);
        return this;
    }

    Told text(int tag, String name, String... values) {
        for (var at = 0; at < values.length; at++) {
            value(tag, at == 0 ? name : "", values[at].getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    Told number(int tag, String name, int value) {
        return value(tag, name, ByteBuffer.allocate(4).putInt(value).array());
    }

    Told flag(String name, boolean value) {
        return value(0x22, name, new byte[] {(byte) (value ? 1 : 0)});
    }

    Told value(int tag, String name, byte[] value) {
        bytes.write(tag);
        sized(name.getBytes(StandardCharsets.US_ASCII));
        sized(value);
        return this;
    }

    private void sized(byte[] some) {
        bytes.write(some.length >> 8);
        bytes.write(some.length);
        bytes.writeBytes(some);
    }

    byte[] end() {
        bytes.write(3);
        return bytes.toByteArray();
    }
}
