package org.vestibule.practice;

import java.net.URI;
import java.time.ZoneId;

/**
 * Who the practice is.
 *
 * @param name as patients know it
 * @param phone as printed, such as {@code (617) 555-0142}
 * @param hours such as {@code Monday to Friday, 8 to 5}, by language
 * @param portalAddress what a phone opens, {@code https://host[:port]}, without a trailing slash
 * @param zone where the practice lies; dates on paper and screens are of this zone
 */
public record Profile(String name, String phone, Wording hours, URI portalAddress, ZoneId zone) {
    /** With hours in the same words for every language. */
    public Profile(String name, String phone, String hours, URI portalAddress, ZoneId zone) {
        this(name, phone, Wording.same(hours), portalAddress, zone);
    }

    /** The address as a person types it: host, and the port when it is not 443. */
    public String shortAddress() {
        return portalAddress.getPort() < 0
                ? portalAddress.getHost()
                : portalAddress.getHost() + ":" + portalAddress.getPort();
    }

    /** What the QR code carries for a code: {@code https://host/a/<code>}, nothing personal. */
    public String activationUrl(String code) {
        return portalAddress + "/a/" + code;
    }
}
