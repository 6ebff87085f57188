package org.vestibule.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secrets of one store: a root that the others are derived from, and Tink's master keyset. */
final class StoreKeys {
    private static final int ROOT_BYTES = 32;
    private static final Configuration TINK = AeadConfig2026.get();

    private final byte[] root;
    private final KeysetHandle master;

    private StoreKeys(byte[] root, KeysetHandle master) {
        this.root = root;
        this.master = master;
    }

    static StoreKeys random(SecureRandom random) throws GeneralSecurityException {
        var root = new byte[ROOT_BYTES];
        random.nextBytes(root);
        return new StoreKeys(
                root, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK));
    }

    /** As {@link #rootHex} and {@link #keyset} gave them. */
    static StoreKeys of(String rootHex, byte[] keyset) throws GeneralSecurityException {
        var root = HexFormat.of().parseHex(rootHex);
        if (root.length != ROOT_BYTES) throw new GeneralSecurityException("root of another length");
        return new StoreKeys(
                root,
                TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get(), TINK));
    }

    String rootHex() {
        return HexFormat.of().formatHex(root);
    }

    byte[] keyset() throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeKeyset(master, InsecureSecretKeyAccess.get(), TINK);
    }

    /** Wraps the record keys. */
    Aead master() throws GeneralSecurityException {
        return master.getPrimitive(TINK, Aead.class);
    }

    /** What H2 encrypts its file with: 256 bits, because H2 stretches it by ten rounds only. */
    String filePassword() {
        return HexFormat.of().formatHex(derive("file"));
    }

    /** Of the user that may change the schema and synchronize. */
    String ownerPassword() {
        return HexFormat.of().formatHex(derive("owner"));
    }

    /** Of the user that may read and write rows. */
    String clerkPassword() {
        return HexFormat.of().formatHex(derive("clerk"));
    }

    byte[] rowSealKey() {
        return derive("rows");
    }

    byte[] auditKey() {
        return derive("audit");
    }

    private byte[] derive(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(root, "HmacSHA256"));
            return mac.doFinal(("vestibule store " + purpose).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
