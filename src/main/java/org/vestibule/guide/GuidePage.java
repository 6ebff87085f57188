package org.vestibule.guide;

import org.vestibule.i18n.Messages;
import org.vestibule.qr.QrEncoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One guide, decided but not yet laid out.
 *
 * @param payload what its square carries, if it has one
 * @param named what the template calls for
 * @param words what must be found on the finished page
 */
record GuidePage(Optional<String> payload, Map<String, Object> named, List<String> words) {
    static GuidePage of(
            GuideContent content,
            Edition edition,
            Messages messages,
            Typefaces typefaces,
            QrEncoder qr) {
        var texts = new GuideTexts(messages, content);
        var practice = content.practice();
        var hours = practice.hours().in(content.language().tag());
        var rest = practice.name() + practice.phone() + hours + practice.shortAddress();
        var common = typefaces.covering(rest).orElse(typefaces.last());
        var named = typefaces.covering(texts.name() + rest);
        // Better no name than one with boxes for letters that we have no type for.
        var headline = texts.headline(named.isPresent() ? texts.name() : "");
        var typeface = named.orElse(common);
        var payload = practice.activationUrl(content.code().token());

        var values = texts.byName();
        values.put("family", typeface.family());
        values.put("headline", FittedLines.of(headline, edition.headline(), typeface));
        values.put("address", FittedLines.of(practice.shortAddress(), edition.address(), typeface));
        values.put("qr-picture", QrSvg.dataUri(qr.encode(payload)));
        var words =
                List.of(
                        headline,
                        content.code().shown(),
                        practice.shortAddress(),
                        practice.name(),
                        practice.phone(),
                        hours);
        return new GuidePage(Optional.of(payload), Map.copyOf(values), words);
    }

    static GuidePage of(Leaflet leaflet, Edition edition, Messages messages, Typefaces typefaces) {
        var texts = new LeafletTexts(messages, leaflet);
        var practice = leaflet.practice();
        var hours = practice.hours().in(leaflet.language().tag());
        var typeface =
                typefaces
                        .covering(practice.name() + practice.phone() + hours)
                        .orElse(typefaces.last());

        var values = texts.byName();
        values.put("family", typeface.family());
        values.put("headline", FittedLines.of(texts.headline(), edition.headline(), typeface));
        var words = List.of(texts.headline(), practice.name(), practice.phone(), hours);
        return new GuidePage(Optional.empty(), Map.copyOf(values), words);
    }

    /**
     * The values for the template.
     *
     * @param density class of the body, empty or {@code tight}
     */
    Map<String, Object> set(String density) {
        var values = new HashMap<>(named);
        values.put("density", density);
        return values;
    }
}
