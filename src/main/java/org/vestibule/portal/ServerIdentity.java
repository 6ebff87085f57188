package org.vestibule.portal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

/**
 * A private key and its certificates.
 *
 * @param chain the leaf first
 */
record ServerIdentity(PrivateKey key, List<X509Certificate> chain) {
    ServerIdentity {
        chain = List.copyOf(chain);
    }

    /** In memory only, hence without a password. */
    KeyStore keyStore() {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("portal", key, new char[0], chain.toArray(Certificate[]::new));
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the certificate does not fit its key", e);
        }
    }

    /** What a client has to trust. */
    String anchorPem() {
        try {
            var lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
            return "-----BEGIN CERTIFICATE-----\n"
                    + lines.encodeToString(chain.getLast().getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was read does not write", e);
        }
    }

    @Override
    public String toString() {
        return "ServerIdentity[" + chain.getFirst().getSubjectX500Principal() + "]";
    }
}
