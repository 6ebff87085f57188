package org.vestibule.sync;

import okhttp3.tls.HeldCertificate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/** The name leads to another computer, with a certificate of the right authority. */
class WrongHostTest {
    @TempDir private Path folder;

    @Test
    void theRightAuthorityForAnotherHostGetsNotOneByte() throws IOException {
        var elsewhere = new HeldCertificate.Builder().addSubjectAlternativeName("portal.example");

        NotOneByte.goesTo(
                TestPortal.start(elsewhere, TestPortal.CA),
                TestPortal.trust(),
                Trouble.UNTRUSTED,
                folder);
    }
}
