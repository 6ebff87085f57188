package org.vestibule.portal.desk;

import org.vestibule.frontdesk.DeskJson;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.frontdesk.DeskResult;

import java.nio.charset.StandardCharsets;

/** The answer to an act as it is kept, to be given again: {@code !MOVED_ON}, or JSON. */
final class Outcome {
    private static final String REFUSED = "!";

    private Outcome() {}

    static String write(Acted acted) {
        return switch (acted) {
            case Acted.Not(var why) -> REFUSED + why.name();
            case Acted.Did(var result) ->
                    new String(DeskJson.write(result), StandardCharsets.UTF_8);
        };
    }

    static Acted read(String kept) {
        if (kept.startsWith(REFUSED)) return new Acted.Not(Refusal.valueOf(kept.substring(1)));
        return DeskJson.read(kept.getBytes(StandardCharsets.UTF_8), DeskResult.class)
                .<Acted>map(Acted.Did::new)
                .orElseThrow(() -> new IllegalStateException("an outcome that does not read"));
    }
}
