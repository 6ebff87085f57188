package org.vestibule.portal.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import org.vestibule.portal.desk.Desk;
import org.vestibule.portal.desk.Pairing;
import org.vestibule.portal.store.AccessTokens.Grant;

import java.net.URI;
import java.util.function.Supplier;

/** The door for devices: they are paired here, get their tokens here, and show them here. */
public final class DeviceAccess {
    /** Where a signed assertion is exchanged for an access token. */
    public static final String TOKEN_PATH = "/auth/token";

    private final TokenEndpoint tokens;
    private final PairingEndpoint pairing;

    /**
     * @param base the public address, known once the port is bound
     */
    public DeviceAccess(Desk desk, Pairing pairing, Supplier<URI> base) {
        this.tokens = new TokenEndpoint(desk, base);
        this.pairing = new PairingEndpoint(desk, pairing);
    }

    public void register(RoutesConfig routes) {
        routes.post("/devices", pairing::handle);
        routes.post(TOKEN_PATH, tokens::handle);
    }

    /** What a request's token is good for. */
    public sealed interface Admission {
        record In(Grant grant) implements Admission {}

        /** The token is missing, unknown or too old, or its device was shut out. */
        record Unknown() implements Admission {}

        /** The token is alive but not for this. */
        record NotForThis() implements Admission {}
    }

    /**
     * Says the reason in {@code WWW-Authenticate} (RFC 6750) when it is not {@link Admission.In}.
     *
     * @param scope such as {@code system/Task.r}
     */
    public Admission admit(Context ctx, String scope) {
        var grant = tokens.grant(ctx);
        if (grant.isEmpty()) {
            ctx.header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            return new Admission.Unknown();
        }
        if (Scopes.allow(grant.get().scopes(), scope)) return new Admission.In(grant.get());
        ctx.header("WWW-Authenticate", "Bearer error=\"insufficient_scope\"");
        return new Admission.NotForThis();
    }
}
