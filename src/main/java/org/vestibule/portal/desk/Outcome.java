package org.vestibule.portal.desk;

import org.vestibule.frontdesk.ActId;
import org.vestibule.frontdesk.DeskJson;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.frontdesk.DeskResult;

import java.nio.charset.StandardCharsets;

/**
 * The answer to an act as it is kept, to be given again: {@code !MOVED_ON}, or JSON. Codes are left
 * out and derived anew.
 */
record Outcome(DerivedCodes codes) {
    private static final String REFUSED = "!";

    String write(Acted acted) {
        return switch (acted) {
            case Acted.Not(var why) -> REFUSED + why.name();
            case Acted.Did(var result) ->
                    new String(DeskJson.write(withoutCode(result)), StandardCharsets.UTF_8);
        };
    }

    Acted read(String kept, ActId id) {
        if (kept.startsWith(REFUSED)) return new Acted.Not(Refusal.valueOf(kept.substring(1)));
        return DeskJson.read(kept.getBytes(StandardCharsets.UTF_8), DeskResult.class)
                .map(result -> withCode(result, id))
                .<Acted>map(Acted.Did::new)
                .orElseThrow(() -> new IllegalStateException("an outcome that does not read"));
    }

    private static DeskResult withoutCode(DeskResult result) {
        return switch (result) {
            case DeskResult.Done done -> done;
            case DeskResult.Code(_, _, var lastDay) -> new DeskResult.Code("", "", lastDay);
            case DeskResult.PairingCode _ -> new DeskResult.PairingCode("");
        };
    }

    private DeskResult withCode(DeskResult result, ActId id) {
        return switch (result) {
            case DeskResult.Done done -> done;
            case DeskResult.Code(_, _, var lastDay) ->
                    DeskCodes.shown(codes.activation(id), lastDay);
            case DeskResult.PairingCode _ -> new DeskResult.PairingCode(codes.pairing(id));
        };
    }
}
