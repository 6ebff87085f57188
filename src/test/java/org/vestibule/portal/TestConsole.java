package org.vestibule.portal;

import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskJson;
import org.vestibule.portal.desk.StaffAccounts.NewColleague;
import org.vestibule.staff.Actor;
import org.vestibule.staff.Role;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An independent client that speaks as a console does. */
public final class TestConsole {
    public static final String SCOPES = "system/Task.crus system/Patient.crus system/Desk.use";
    public static final String PASSWORD = "amber tea kettle";

    private final TestKiosk device;
    private String shift = "";

    private TestConsole(TestPortal portal) {
        this.device = new TestKiosk(portal, "console");
    }

    /** Paired, and nobody signed in. */
    public static TestConsole ready(TestPortal portal) {
        var console = new TestConsole(portal);
        console.device.enter(SCOPES);
        return console;
    }

    /** Paired, and signed in as {@code okafor} of the front desk, who is made when needed. */
    public static TestConsole staffed(TestPortal portal) {
        return staffed(portal, "okafor", Role.FRONT_DESK);
    }

    public static TestConsole staffed(TestPortal portal, String name, Role role) {
        hire(portal, name, role);
        var console = ready(portal);
        var answer = console.signIn(name, PASSWORD);
        if (answer.statusCode() != 200) throw new AssertionError(answer.body());
        return console;
    }

    public static void hire(TestPortal portal, String name, Role role) {
        var who = new NewColleague(name, "Staff " + name, role);
        portal.program().staff().add(Actor.operator(), who, PASSWORD);
    }

    public String clientId() {
        return device.clientId();
    }

    /** The token of a device is short-lived. */
    public void freshToken() {
        device.freshToken(SCOPES);
    }

    public HttpResponse<String> signIn(String name, String password) {
        var answer = call("POST", "/desk/sign-in", credentials(name, password));
        if (answer.statusCode() == 200) shift = TestKiosk.json(answer).path("token").asText();
        return answer;
    }

    public static String credentials(String name, String password) {
        return TestKiosk.JSON
                .createObjectNode()
                .put("name", name)
                .put("password", password)
                .toString();
    }

    public HttpResponse<String> unlock(String password) {
        return call("POST", "/desk/unlock", "{\"password\":\"" + password + "\"}");
    }

    public HttpResponse<String> signOut() {
        return call("POST", "/desk/sign-out", "");
    }

    public HttpResponse<String> act(DeskAct act) {
        return act(UUID.randomUUID(), act);
    }

    public HttpResponse<String> act(UUID id, DeskAct act) {
        var body = new String(DeskJson.write(act), StandardCharsets.UTF_8);
        return call("POST", "/desk/acts/" + id, body);
    }

    public String shift() {
        return shift;
    }

    public void use(String otherShift) {
        shift = otherShift;
    }

    public HttpResponse<String> call(String method, String path, String body, String... headers) {
        var all = new String[headers.length + 2];
        all[0] = "Vestibule-Shift";
        all[1] = shift.isEmpty() ? "none" : shift;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return device.call(method, path, body, all);
    }
}
