package org.vestibule.device;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Names a job in a queue, where everybody at the printer can read it: never a person, an account or
 * an address. It also tells one print from another, so that a try whose answer was lost is found
 * again instead of printed twice.
 */
public record JobName(String value) {
    private static final Pattern ANONYMOUS = Pattern.compile("[a-z0-9-]{1,64}");
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int RANDOM_SIGNS = 8;

    /**
     * @throws IllegalArgumentException for anything but {@code a-z 0-9 -}; what it was is not
     *     repeated
     */
    public JobName {
        if (!ANONYMOUS.matcher(value).matches()) {
            throw new IllegalArgumentException("a job name is 1 to 64 of a-z, 0-9 and hyphen");
        }
    }

    /** Such as {@code guide-k3v9x2ab}: some 40 random bits. */
    public static JobName guide(RandomGenerator random) {
        var name = new StringBuilder("guide-");
        for (var at = 0; at < RANDOM_SIGNS; at++) {
            name.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new JobName(name.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
