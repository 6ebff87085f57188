package org.vestibule.portal.desk;

import org.vestibule.enrollment.InvitationCode;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes everything that nobody may guess. */
public final class RandomCodes {
    private static final int OPAQUE_BYTES = 16;

    private final SecureRandom random;

    public RandomCodes(SecureRandom random) {
        this.random = random;
    }

    /** 128 random bits for the scanned form, 40 for the typed one. */
    CodePair pair() {
        return new CodePair(
                new InvitationCode(symbols(1, 8) + symbols(InvitationCode.TOKEN_LENGTH - 1, 32)),
                new InvitationCode(symbols(InvitationCode.SHORT_LENGTH, 32)));
    }

    /** Such as {@code ABCD-EFGH}: read out and typed by staff. */
    String pairingCode() {
        return symbols(4, 32) + "-" + symbols(4, 32);
    }

    /** 128 random bits for a cookie, a token or a name. */
    public String opaque() {
        var bytes = new byte[OPAQUE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private String symbols(int count, int of) {
        var symbols = new StringBuilder(count);
        for (var i = 0; i < count; i++)
            symbols.append(InvitationCode.ALPHABET.charAt(random.nextInt(of)));
        return symbols.toString();
    }
}
