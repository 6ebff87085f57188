package org.vestibule.kiosk.agree;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.journey.Line;

import java.util.Optional;

/**
 * One answer, as the review shows it.
 *
 * @param label what was asked
 * @param clear the answer
 * @param covered what stands for it until it is asked for; empty when it is no secret
 */
public record ReviewLine(Line line, Message label, Message clear, Optional<Message> covered) {
    /** Never the answer. */
    @Override
    public String toString() {
        return "ReviewLine[" + line + "]";
    }
}
