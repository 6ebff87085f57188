package org.vestibule.sync;

import okhttp3.Request;

import java.util.function.Function;

/** Requests in this device's name. */
final class DeviceCalls {
    private final PortalLink link;
    private final AccessTokens tokens;

    DeviceCalls(PortalLink link, AccessTokens tokens) {
        this.link = link;
        this.tokens = tokens;
    }

    /**
     * Sends with the token at hand; a refusal is worth exactly one fresh token.
     *
     * @param read what an exchange means; {@link PortalReply.Denied} only when it is the device
     *     that is not let in
     */
    <T> PortalReply<T> send(Request.Builder request, Function<Exchange, PortalReply<T>> read) {
        return tokens.current()
                .then(
                        token -> {
                            var first = read.apply(send(request, token));
                            return first instanceof PortalReply.Denied<T>
                                    ? tokens.insteadOf(token)
                                            .then(fresh -> read.apply(send(request, fresh)))
                                    : first;
                        });
    }

    private Exchange send(Request.Builder request, String token) {
        return link.send(request.header("Authorization", "Bearer " + token).build());
    }
}
