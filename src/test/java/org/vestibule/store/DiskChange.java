package org.vestibule.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

/** A change of a file on a {@link CutDisk}, and what a power cut may leave of it. */
sealed interface DiskChange {
    int SECTOR = 512;

    String file();

    /** The same change to a file of another name. */
    DiskChange of(String file);

    /** The bytes of the file after it. */
    byte[] applied(byte[] before);

    /** Only the beginning of it arrived. */
    byte[] torn(byte[] before, Random random);

    /** Some sectors of it arrived. */
    byte[] scattered(byte[] before, Random random);

    record Written(String file, int position, ByteBuffer bytes) implements DiskChange {
        @Override
        public DiskChange of(String other) {
            return new Written(other, position, bytes);
        }

        @Override
        public byte[] applied(byte[] before) {
            return part(before, 0, bytes.capacity());
        }

        @Override
        public byte[] torn(byte[] before, Random random) {
            return part(before, 0, random.nextInt(bytes.capacity()));
        }

        @Override
        public byte[] scattered(byte[] before, Random random) {
            var after = before;
            for (var at = 0; at < bytes.capacity(); at += SECTOR) {
                if (random.nextBoolean()) continue;
                after = part(after, at, Math.min(at + SECTOR, bytes.capacity()));
            }
            return after;
        }

        private byte[] part(byte[] before, int from, int to) {
            if (to == from) return before;
            var after = Arrays.copyOf(before, Math.max(before.length, position + to));
            bytes.get(from, after, position + from, to - from);
            return after;
        }
    }

    record Truncated(String file, int size) implements DiskChange {
        @Override
        public DiskChange of(String other) {
            return new Truncated(other, size);
        }

        @Override
        public byte[] applied(byte[] before) {
            return Arrays.copyOf(before, Math.min(before.length, size));
        }

        @Override
        public byte[] torn(byte[] before, Random random) {
            return scattered(before, random);
        }

        @Override
        public byte[] scattered(byte[] before, Random random) {
            return random.nextBoolean() ? before : applied(before);
        }
    }
}
