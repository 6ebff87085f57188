package org.vestibule.portal.desk;

import org.vestibule.portal.store.Device;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.Rows;
import org.vestibule.staff.Actor;
import org.vestibule.staff.Right;

import java.util.Locale;
import java.util.Optional;

/** Lets kiosks and consoles in, once each, and shuts them out. */
public final class Pairing {
    private final Desk desk;

    public Pairing(Desk desk) {
        this.desk = desk;
    }

    /** A new code for one device, such as {@code ABCD-EFGH}. */
    public String issueCode(Actor actor) {
        actor.needs(Right.PAIR_DEVICES);
        var code = desk.random().pairingCode();
        expect(code);
        return code;
    }

    /** Takes a code that was agreed beforehand; one that was used already stays used. */
    public void expect(String code) {
        desk.database()
                .durably(
                        rows -> {
                            expect(rows, code);
                            return code;
                        });
    }

    void expect(Rows rows, String code) {
        rows.devices().addPairingCode(hash(code), desk.now().plus(desk.lifetimes().pairing()));
    }

    /**
     * @param jwk a public key that was looked at
     * @return the device's client id; empty when the code is unknown, used or too old
     */
    public Optional<String> pair(String code, String kind, String name, String jwk) {
        var clientId = kind + "-" + desk.random().opaque();
        var now = desk.now();
        return desk.database()
                .durably(
                        rows -> {
                            if (!rows.devices().takePairingCode(hash(code), clientId, now))
                                return Optional.empty();
                            rows.devices().add(new Device(clientId, kind, name, jwk, false), now);
                            rows.audit().add(PortalAct.DEVICE_PAIRED, clientId, clientId, now);
                            return Optional.of(clientId);
                        });
    }

    /** Takes effect with the device's next request. */
    public void revoke(Actor actor, String clientId) {
        actor.needs(Right.PAIR_DEVICES);
        desk.database()
                .durably(
                        rows -> {
                            rows.devices().revoke(clientId);
                            rows.shifts().endOfDevice(clientId);
                            rows.audit()
                                    .add(
                                            PortalAct.DEVICE_REVOKED,
                                            actor.id(),
                                            clientId,
                                            desk.now());
                            return clientId;
                        });
    }

    private String hash(String code) {
        return desk.hashes()
                .of("pairing " + code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }
}
