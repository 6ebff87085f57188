package org.vestibule.frontdesk;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.time.LocalDate;

/** What an act brought. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "result")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DeskResult.Done.class, name = "done"),
    @JsonSubTypes.Type(value = DeskResult.Code.class, name = "code"),
    @JsonSubTypes.Type(value = DeskResult.PairingCode.class, name = "pairing-code")
})
public sealed interface DeskResult {
    record Done() implements DeskResult {}

    /**
     * A new activation code, told once.
     *
     * @param token what the QR carries
     * @param shortCode for typing, such as {@code K7QM-2X9P}
     * @param lastDay on which it still opens something
     */
    record Code(String token, String shortCode, LocalDate lastDay) implements DeskResult {
        @Override
        public String toString() {
            return "Code[…]";
        }
    }

    record PairingCode(String code) implements DeskResult {
        @Override
        public String toString() {
            return "PairingCode[…]";
        }
    }
}
