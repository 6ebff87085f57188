package org.vestibule.portal.desk;

import org.vestibule.portal.roster.Person;

import java.time.Instant;

/**
 * What goes on one letter. The only moment the code is known: afterwards only its hash is.
 *
 * @param person whom it is written to
 */
public record Letter(Person person, CodePair code, Instant expires) {
    /** The typed form in two groups, such as {@code K7QM-2X9P}. */
    public String shownCode() {
        var code = this.code.shortCode().value();
        return code.substring(0, 4) + "-" + code.substring(4);
    }
}
