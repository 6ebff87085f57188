package org.vestibule.store;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Seals records under keys of their own, and opens them as long as the key is there. */
final class RecordVault {
    private final RecordKeys keys;
    private final RecordCipher cipher;

    RecordVault(RecordKeys keys, RecordCipher cipher) {
        this.keys = keys;
        this.cipher = cipher;
    }

    SealedRecord seal(RecordKeys.Fresh key, RecordKind kind, UUID owner, byte[] plain) {
        var raw = key.key();
        try {
            return new SealedRecord(
                    key.slot(), cipher.seal(raw, kind.associatedData(owner), plain));
        } finally {
            Arrays.fill(raw, (byte) 0);
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** Empty when the key was overwritten, or when the key or the record was changed. */
    Optional<byte[]> open(SealedRecord secret, RecordKind kind, UUID owner) {
        return keys.key(secret.slot())
                .flatMap(
                        raw -> {
                            var ad = kind.associatedData(owner);
                            var plain = cipher.open(raw, ad, secret.bytes());
                            Arrays.fill(raw, (byte) 0);
                            return plain;
                        });
    }
}
