package org.vestibule.portal.frontdesk;

import io.javalin.config.RoutesConfig;

import org.vestibule.portal.access.DeviceAccess;
import org.vestibule.portal.desk.Counter;

/** Every address of the desk. */
public final class DeskRoutes {
    private final SignInEndpoint signIn;
    private final ConsoleEndpoint console;
    private final KioskEndpoint kiosk;

    public DeskRoutes(DeviceAccess access, Counter counter) {
        var gate = new Gate(access, counter.shifts());
        this.signIn = new SignInEndpoint(gate, counter);
        this.console = new ConsoleEndpoint(gate, counter);
        this.kiosk = new KioskEndpoint(gate, counter);
    }

    public void register(RoutesConfig routes) {
        signIn.register(routes);
        console.register(routes);
        kiosk.register(routes);
    }
}
