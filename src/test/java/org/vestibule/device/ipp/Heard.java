package org.vestibule.device.ipp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A question as a print service hears it, read independently of what writes it. */
@SuppressWarnings("ArrayRecordComponent") // looked at, never compared
record Heard(
        int version, int operation, int number, Map<String, List<Object>> attributes, byte[] rest) {

    static Heard read(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var version = in.getShort();
        var operation = in.getShort() & 0xFFFF;
        var number = in.getInt();
        var attributes = new LinkedHashMap<String, List<Object>>();
        var name = "";
        for (var tag = in.get(); tag != 3; tag = in.get()) {
            if (tag < 0x10) continue;
            var own = new String(next(in), StandardCharsets.US_ASCII);
            if (!own.isEmpty()) name = own;
            var value = next(in);
            attributes.computeIfAbsent(name, _ -> new ArrayList<>()).add(value(tag, value));
        }
        var rest = new byte[in.remaining()];
        in.get(rest);
        return new Heard(version, operation, number, attributes, rest);
    }

    private static byte[] next(ByteBuffer in) {
        var bytes = new byte[in.getShort() & 0xFFFF];
        in.get(bytes);
        return bytes;
    }

    private static Object value(byte tag, byte[] value) {
        return switch (tag) {
            case 0x21, 0x23 -> ByteBuffer.wrap(value).getInt();
            case 0x22 -> value[0] != 0;
            default -> new String(value, StandardCharsets.UTF_8);
        };
    }

    String words(String name) {
        return (String) attributes.getOrDefault(name, List.of()).getFirst();
    }

    int count(String name) {
        return (Integer) attributes.getOrDefault(name, List.of()).getFirst();
    }
}
