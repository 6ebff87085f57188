package org.vestibule.portal.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.javalin.http.Context;

import org.vestibule.portal.desk.Desk;
import org.vestibule.portal.store.AccessTokens.Grant;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** {@code POST /auth/token}: an access token for a signed assertion (SMART Backend Services). */
final class TokenEndpoint {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ASSERTION_TYPE =
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final Desk desk;
    private final ClientAssertions assertions;
    private final Supplier<URI> base;

    TokenEndpoint(Desk desk, Supplier<URI> base) {
        this.desk = desk;
        this.assertions = new ClientAssertions(desk);
        this.base = base;
    }

    void handle(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        if (!"client_credentials".equals(ctx.formParam("grant_type"))) {
            fail(ctx, 400, "unsupported_grant_type");
            return;
        }
        var assertion = ctx.formParam("client_assertion");
        var scope = ctx.formParam("scope");
        if (assertion == null
                || scope == null
                || !ASSERTION_TYPE.equals(ctx.formParam("client_assertion_type"))) {
            fail(ctx, 400, "invalid_request");
            return;
        }
        var device = assertions.verify(assertion, base.get() + DeviceAccess.TOKEN_PATH);
        if (device.isEmpty()) {
            fail(ctx, 401, "invalid_client");
            return;
        }
        var granted = Scopes.granted(device.get().kind(), scope);
        if (granted.isEmpty()) fail(ctx, 400, "invalid_scope");
        else give(ctx, new Grant(device.get().clientId(), granted));
    }

    private void give(Context ctx, Grant grant) {
        var token = desk.random().opaque() + desk.random().opaque();
        var life = desk.lifetimes().accessToken();
        desk.database()
                .inTransaction(
                        rows -> {
                            var expires = desk.now().plus(life);
                            rows.accessTokens().add(hash(token), grant, expires, desk.now());
                            return grant;
                        });
        var answer = JSON.createObjectNode();
        answer.put("access_token", token);
        answer.put("token_type", "bearer");
        answer.put("expires_in", life.toSeconds());
        answer.put("scope", String.join(" ", sorted(grant.scopes())));
        send(ctx, 200, answer);
    }

    private static Iterable<String> sorted(Set<String> scopes) {
        return scopes.stream().sorted().toList();
    }

    /** Whom a bearer token stands for, if it is alive and its device still welcome. */
    Optional<Grant> grant(Context ctx) {
        var header = ctx.header("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7))
            return Optional.empty();
        var hash = hash(header.substring(7).strip());
        return desk.database().read(rows -> rows.accessTokens().find(hash, desk.now()));
    }

    private String hash(String token) {
        return desk.hashes().of("access " + token);
    }

    /** An error in OAuth's form (RFC 6749, 5.2). */
    private static void fail(Context ctx, int status, String error) {
        send(ctx, status, JSON.createObjectNode().put("error", error));
    }

    private static void send(Context ctx, int status, ObjectNode answer) {
        ctx.status(status).contentType("application/json").result(answer.toString());
    }
}
