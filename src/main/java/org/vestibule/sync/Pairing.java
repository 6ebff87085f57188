package org.vestibule.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditLog;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Makes a device known to a portal, once, with the code that the portal shows to staff. */
public final class Pairing {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final URI portal;
    private final Trust trust;
    private final Path keys;
    private final AuditLog audit;

    /**
     * @param portal base address, https
     * @param keys the folder for the key pair and the client id
     */
    public Pairing(URI portal, Trust trust, Path keys, AuditLog audit) {
        this.portal = portal;
        this.trust = trust;
        this.keys = keys;
        this.audit = audit;
    }

    /** What a device asks to be known as. */
    public record Request(String pairingCode, Kind kind, String name) {}

    /** What a device is. */
    public enum Kind {
        KIOSK("kiosk", "system/Task.cr system/QuestionnaireResponse.c system/ActivationCode.issue"),
        CONSOLE("console", "system/Desk.use system/Task.rs system/Patient.rs");

        private final String code;
        private final String scope;

        Kind(String code, String scope) {
            this.code = code;
            this.scope = scope;
        }

        /** What such a device asks to be allowed; a kiosk asks apart for {@link HttpsDeskLine}. */
        String scope() {
            return scope;
        }
    }

    /**
     * Registers this device's public key with the code and remembers the client id; a wrong, used
     * or expired code is {@link PortalReply.Denied}.
     *
     * @throws IOException when the folder cannot be written
     */
    public PortalReply<PairedDevice> pair(Request request, SecureRandom random) throws IOException {
        Files.createDirectories(keys);
        var key = DeviceKey.in(keys, random);
        var reply = register(request, key).then(id -> done(new PairedDevice(id, key)));
        if (reply instanceof PortalReply.Done<PairedDevice>(var device)) {
            device.save(keys);
            audit.record(AuditEvent.DEVICE_PAIRED, request.kind().code, device.clientId());
        }
        return reply;
    }

    private static PortalReply<PairedDevice> done(PairedDevice device) {
        return new PortalReply.Done<>(device);
    }

    private PortalReply<String> register(Request request, DeviceKey key) throws IOException {
        var clock = new ServerClock(InstantSource.system());
        try (var link = new PortalLink(portal, trust, PortalLink.Limits.STANDARD, clock)) {
            var post =
                    new okhttp3.Request.Builder()
                            .url(link.url("devices"))
                            .post(OnceBody.json(body(request, key)))
                            .build();
            return Outcomes.of(link.send(post), clock.instant(), List.of(), Pairing::clientId);
        }
    }

    private static byte[] body(Request request, DeviceKey key) throws JsonProcessingException {
        var body =
                JSON.createObjectNode()
                        .put("pairingCode", request.pairingCode())
                        .put("kind", request.kind().code)
                        .put("name", request.name());
        body.set("jwk", JSON.readTree(key.publicJwk()));
        return JSON.writeValueAsBytes(body);
    }

    private static Optional<String> clientId(byte[] body) {
        try {
            var id = JSON.readTree(body).path("clientId").asText();
            return Optional.of(id).filter(it -> it.matches("[A-Za-z0-9._-]{1,64}"));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
