package org.vestibule.guide;

import org.vestibule.i18n.Messages;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** All words of the leaflet, before anything is laid out. */
record LeafletTexts(Messages texts, Leaflet leaflet) {
    private static final String FIRST_NAME = "headline-";
    private static final String NAMELESS = "-nameless";
    private static final Set<String> OF_A_CODE = Set.of("until", "help", "discard");

    String headline() {
        return texts.text("home-headline");
    }

    /** Every text under the name that templates call it by: its key. */
    Map<String, Object> byName() {
        var named = new HashMap<String, Object>();
        for (var key : texts.keys()) {
            var toSomebody = key.startsWith(FIRST_NAME) && !key.endsWith(NAMELESS);
            if (toSomebody || OF_A_CODE.contains(key) || key.equals("home-call")) continue;
            named.put(key.replace(NAMELESS, ""), texts.text(key));
        }
        var practice = leaflet.practice();
        named.put("home-call", Emphasized.of(texts, "home-call", "phone", practice.phone()));
        named.put("practice", texts.verbatim(practice.name()));
        named.put("hours", practice.hours().in(leaflet.language().tag()));
        named.put("lang", leaflet.language().tag());
        named.put("dir", GuideTexts.direction(leaflet.language()));
        return named;
    }
}
