package org.vestibule.guide;

import org.vestibule.i18n.Language;
import org.vestibule.practice.PortalTask;
import org.vestibule.practice.Profile;

import java.time.LocalDate;

/**
 * What one person's guide says. No birth date, no record number, first name only.
 *
 * @param firstName empty when the kiosk was not told a name
 */
public record GuideContent(
        Language language, String firstName, PortalTask task, Code code, Profile practice) {
    /**
     * The code as printed.
     *
     * @param token what the QR carries after {@code /a/}
     * @param shown such as {@code K7QM-2X9P}
     * @param worksUntil the code's last day; after it the page may be thrown away
     */
    public record Code(String token, String shown, LocalDate worksUntil) {}
}
