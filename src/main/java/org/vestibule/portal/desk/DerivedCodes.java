package org.vestibule.portal.desk;

import org.vestibule.enrollment.InvitationCode;
import org.vestibule.frontdesk.ActId;

import java.util.HexFormat;

/**
 * Codes that follow from an act's id and a key that is not in the database. So an answer that was
 * lost is given again, and no code is kept anywhere. A byte modulo 32 is as good as random: 32
 * divides 256.
 */
record DerivedCodes(Hashes hashes) {
    private static final int PAIRING_LENGTH = 8;

    /** An activation code with both its forms: 128 and 40 bits. */
    CodePair activation(ActId id) {
        var token = symbols("scanned code of act " + id, InvitationCode.TOKEN_LENGTH, 8);
        var shortCode = symbols("typed code of act " + id, InvitationCode.SHORT_LENGTH, 32);
        return new CodePair(new InvitationCode(token), new InvitationCode(shortCode));
    }

    /** Such as {@code ABCD-EFGH}. */
    String pairing(ActId id) {
        return inGroups(symbols("pairing code of act " + id, PAIRING_LENGTH, 32));
    }

    /** Eight characters as people read them: {@code K7QM-2X9P}. */
    static String inGroups(String code) {
        return code.substring(0, 4) + "-" + code.substring(4);
    }

    /**
     * @param first out of so many the first one is, so that 26 of them have 128 bits
     */
    private String symbols(String purpose, int count, int first) {
        var bytes = HexFormat.of().parseHex(hashes.of(purpose));
        var symbols = new StringBuilder(count);
        for (var i = 0; i < count; i++) {
            var of = i == 0 ? first : 32;
            symbols.append(InvitationCode.ALPHABET.charAt(Byte.toUnsignedInt(bytes[i]) % of));
        }
        return symbols.toString();
    }
}
