package org.vestibule.portal.desk;

import org.vestibule.portal.store.PortalAct;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Issues codes beforehand, so that a kiosk can hand them out while it is offline. */
public final class PoolCodes {
    private final Desk desk;

    public PoolCodes(Desk desk) {
        this.desk = desk;
    }

    /** New codes, reserved to one kiosk; only their hashes stay here. */
    public List<IssuedCode> issue(String clientId, int count) {
        var expires = desk.now().plus(desk.lifetimes().poolCode());
        return desk.database()
                .durably(
                        rows -> {
                            var issued = new ArrayList<IssuedCode>(count);
                            for (var i = 0; i < count; i++) {
                                var code = desk.random().pair();
                                var id = UUID.randomUUID().toString();
                                rows.codes()
                                        .addToPool(id, desk.hashes().of(code), clientId, expires);
                                issued.add(new IssuedCode(id, code, expires));
                            }
                            rows.audit()
                                    .add(
                                            PortalAct.CODES_ISSUED,
                                            clientId,
                                            Integer.toString(count),
                                            desk.now());
                            return List.copyOf(issued);
                        });
    }
}
