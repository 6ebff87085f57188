package org.vestibule.sync;

import okhttp3.HttpUrl;
import okhttp3.Request;

import org.vestibule.frontdesk.DeskJson;

import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;

/** Questions to the desk's part of the portal, in this device's name. */
final class DeskWire {
    /** Who is signed in; without it a request is the device's own. */
    static final String SHIFT = "Vestibule-Shift";

    /** What an entity tag is made of (RFC 9110, 8.8.3). */
    private static final Pattern TAG = Pattern.compile("[!#-~]+");

    private final PortalLink link;
    private final DeviceCalls device;
    private final InstantSource clock;

    DeskWire(PortalLink link, AccessTokens tokens, InstantSource clock) {
        this.link = link;
        this.device = new DeviceCalls(link, tokens);
        this.clock = clock;
    }

    HttpUrl url(String segments) {
        return link.url(segments);
    }

    /**
     * @param last one more segment, whatever is in it
     */
    HttpUrl url(String segments, String last) {
        return link.url(segments, last);
    }

    PortalReply<DeskAnswer> get(HttpUrl url, Optional<String> shift) {
        return send(new Request.Builder().url(url).get(), shift);
    }

    /**
     * @param known version that we have
     */
    PortalReply<DeskAnswer> getNewer(HttpUrl url, Optional<String> shift, String known) {
        var request = new Request.Builder().url(url).get();
        if (TAG.matcher(known).matches()) request.header("If-None-Match", "\"" + known + "\"");
        return send(request, shift);
    }

    PortalReply<DeskAnswer> post(HttpUrl url, Optional<String> shift, Object body) {
        var json = OnceBody.json(DeskJson.write(body));
        return send(new Request.Builder().url(url).post(json), shift);
    }

    PortalReply<DeskAnswer> delete(HttpUrl url) {
        return send(new Request.Builder().url(url).delete(), Optional.empty());
    }

    private PortalReply<DeskAnswer> send(Request.Builder request, Optional<String> shift) {
        shift.ifPresent(token -> request.header(SHIFT, token));
        request.header("Accept", "application/json");
        return device.send(request, exchange -> DeskOutcomes.of(exchange, clock.instant()));
    }
}
