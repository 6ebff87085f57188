package org.vestibule.scan;

import org.vestibule.scan.Scanned.Invitation;
import org.vestibule.scan.Scanned.Noise;
import org.vestibule.scan.Scanned.Reason;

import java.net.URI;
import java.util.Locale;

/**
 * Tells an invitation from noise. Takes a bare code, or the address that the practice's own letters
 * carry; a link to anywhere else is never followed and never shown.
 */
public final class InvitationScan {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int SHORT_LENGTH = 8;
    private static final int TOKEN_LENGTH = 26;
    private static final int LONGEST = 512;

    private final String prefix;

    /**
     * @param portal what letters point to, {@code https://host[:port]}
     */
    public InvitationScan(URI portal) {
        prefix = (portal + "/a/").toLowerCase(Locale.ROOT);
    }

    /** Never throws, whatever the string holds. */
    public Scanned classify(String raw) {
        if (raw.length() > LONGEST) return new Noise(Reason.TOO_LONG);
        var text = raw.strip();
        if (text.isEmpty()) return new Noise(Reason.EMPTY);
        if (!text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return new Noise(Reason.STRANGE_CHARACTERS);
        }
        if (text.toLowerCase(Locale.ROOT).startsWith(prefix)) {
            return code(text.substring(prefix.length()), Reason.OTHER_ADDRESS);
        }
        if (text.indexOf(':') >= 0) return new Noise(Reason.OTHER_ADDRESS);
        return code(text.replace(" ", "").replace("-", ""), Reason.NOT_A_CODE);
    }

    private static Scanned code(String text, Reason otherwise) {
        var code = text.toUpperCase(Locale.ROOT);
        var rightLength = code.length() == SHORT_LENGTH || code.length() == TOKEN_LENGTH;
        return rightLength && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                ? new Invitation(code)
                : new Noise(otherwise);
    }
}
