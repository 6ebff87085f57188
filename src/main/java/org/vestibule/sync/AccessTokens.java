package org.vestibule.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Short-lived access tokens through SMART Backend Services ({@code private_key_jwt}, RFC 7523): one
 * is kept until shortly before it expires, by monotonic time.
 */
final class AccessTokens {
    static final String DISCOVERY = "fhir/.well-known/smart-configuration";

    /** A token that expires within this is as good as expired. */
    static final Duration MARGIN = Duration.ofSeconds(30);

    /** SMART allows five minutes; clocks differ a little. */
    static final Duration ASSERTION_LIFE = Duration.ofMinutes(4);

    private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);
    private static final String ASSERTION_TYPE =
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final PortalLink link;
    private final PairedDevice device;
    private final String scope;
    private final InstantSource clock;
    private final Ticker ticker;
    private @Nullable HttpUrl endpoint;
    private Optional<Token> token = Optional.empty();

    /**
     * @param scope what to ask for, in SMART v2 form; the portal grants what this device may
     */
    AccessTokens(
            PortalLink link,
            PairedDevice device,
            String scope,
            InstantSource clock,
            Ticker ticker) {
        this.link = link;
        this.device = device;
        this.scope = scope;
        this.clock = clock;
        this.ticker = ticker;
    }

    private record Token(String value, long usableUntil) {}

    /** The token at hand, or a fresh one. */
    synchronized PortalReply<String> current() {
        return token.filter(it -> it.usableUntil() - ticker.nanos() > 0)
                .<PortalReply<String>>map(it -> new PortalReply.Done<>(it.value()))
                .orElseGet(this::fresh);
    }

    /** A token that is not the one just refused. */
    synchronized PortalReply<String> insteadOf(String refused) {
        if (token.isPresent() && token.get().value().equals(refused)) token = Optional.empty();
        return current();
    }

    /** One that was refused because of our idea of the time is asked for once more. */
    private PortalReply<String> fresh() {
        var before = clock.instant();
        var begun = ticker.nanos();
        var reply = endpoint().then(this::ask);
        var learned = Duration.between(before.plusNanos(ticker.nanos() - begun), clock.instant());
        return reply instanceof PortalReply.Denied && learned.abs().compareTo(MARGIN) > 0
                ? endpoint().then(this::ask)
                : reply;
    }

    private PortalReply<HttpUrl> endpoint() {
        if (endpoint != null) return new PortalReply.Done<>(endpoint);
        var request = new Request.Builder().url(link.url(DISCOVERY)).get().build();
        var reply =
                Outcomes.of(link.send(request), clock.instant(), List.of(), AccessTokens::endpoint);
        if (reply instanceof PortalReply.Done<HttpUrl>(var found)) endpoint = found;
        // What was to be sent is not refused by that, and must not be set aside for it.
        return reply instanceof PortalReply.Refused<HttpUrl>
                ? PortalReply.later(Trouble.ODD_ANSWER)
                : reply;
    }

    private static Optional<HttpUrl> endpoint(byte[] discovery) {
        return tree(discovery)
                .map(json -> HttpUrl.parse(json.path("token_endpoint").asText()))
                .filter(HttpUrl::isHttps);
    }

    private PortalReply<String> ask(HttpUrl endpoint) {
        var now = clock.instant();
        var post = new Request.Builder().url(endpoint).post(OnceBody.form(form(endpoint, now)));
        var reply = Outcomes.of(link.send(post.build()), now, List.of(), this::token);
        if (reply instanceof PortalReply.Done<Token>(var granted)) token = Optional.of(granted);
        else this.endpoint = null; // it may have moved: look again the next time
        // 400 invalid_client and the like mean that this device is not known (RFC 6749, 5.2).
        return reply instanceof PortalReply.Refused<Token>
                ? new PortalReply.Denied<>("the portal does not know this device")
                : reply.then(granted -> new PortalReply.Done<>(granted.value()));
    }

    private FormBody form(HttpUrl endpoint, Instant now) {
        var id = UUID.randomUUID().toString();
        var assertion =
                device.key()
                        .assertion(
                                device.clientId(),
                                endpoint.toString(),
                                id,
                                now,
                                now.plus(ASSERTION_LIFE));
        return new FormBody.Builder()
                .add("grant_type", "client_credentials")
                .add("scope", scope)
                .add("client_assertion_type", ASSERTION_TYPE)
                .add("client_assertion", assertion)
                .build();
    }

    private Optional<Token> token(byte[] body) {
        return tree(body)
                .filter(json -> json.path("token_type").asText().equalsIgnoreCase("bearer"))
                .filter(json -> !json.path("access_token").asText().isBlank())
                .map(
                        json ->
                                new Token(
                                        json.path("access_token").asText(),
                                        ticker.in(life(json).minus(MARGIN))));
    }

    private static Duration life(JsonNode json) {
        var life = Duration.ofSeconds(json.path("expires_in").asLong());
        return life.compareTo(LONGEST_LIFE) < 0 ? life : LONGEST_LIFE;
    }

    private static Optional<JsonNode> tree(byte[] body) {
        try {
            return Optional.ofNullable(JSON.readTree(body));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
