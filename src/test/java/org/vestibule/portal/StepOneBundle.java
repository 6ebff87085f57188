package org.vestibule.portal;

import org.vestibule.fhir.Systems;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Step 1 as a kiosk sends it, written by hand and not by the code under test. */
public final class StepOneBundle {
    public static final String HASH = "ab".repeat(32);

    private final String id = UUID.randomUUID().toString();
    private final String clientId;
    private final Map<String, String> items = new LinkedHashMap<>();
    private final Map<String, String> inputs = new LinkedHashMap<>();
    private String authoredOn = "2026-11-23T15:00:00Z";
    private String kind = "portal-enrollment";
    private String status = "requested";

    public StepOneBundle(String clientId) {
        this.clientId = clientId;
        item("forWhom", "valueString", "\"me\"");
        item("language", "valueString", "\"en\"");
        item("firstTask", "valueString", "\"refill\"");
        item("finishBy", "valueString", "\"phone\"");
        agreement("terms", true);
        agreement("notice", true);
        agreement("texts", false);
        agreement("emails", true);
        input("language", "valueCode", "en");
        input("channel", "valueCode", "phone");
        input("guideFormat", "valueCode", "letter");
    }

    public StepOneBundle typed(String given, String family, String birthDate) {
        item("name.given", "valueString", "\"" + given + "\"");
        if (!family.isEmpty()) item("name.family", "valueString", "\"" + family + "\"");
        item("birthDate", "valueDate", "\"" + birthDate + "\"");
        return this;
    }

    /** The one that the person read at the kiosk. */
    public StepOneBundle language(String tag) {
        item("language", "valueString", "\"" + tag + "\"");
        input("language", "valueCode", tag);
        return this;
    }

    public StepOneBundle mobile(String number) {
        item("contact.mobile", "valueString", "\"" + number + "\"");
        return this;
    }

    public StepOneBundle email(String address) {
        item("contact.email", "valueString", "\"" + address + "\"");
        return this;
    }

    public StepOneBundle invited(String claim) {
        input("invitationClaim", "valueString", claim);
        return this;
    }

    public StepOneBundle code(TestKiosk.PoolCode code) {
        return code(code.id());
    }

    /** By its public id. */
    public StepOneBundle code(String codeId) {
        input("activationCodeId", "valueId", codeId);
        return this;
    }

    /** What the kiosk shows beside "Show your ID at the desk". */
    public StepOneBundle ticket(String ticket) {
        input("ticket", "valueString", ticket);
        return this;
    }

    public StepOneBundle callWindow(String code) {
        input("callWindow", "valueCode", code);
        return this;
    }

    public StepOneBundle kind(String code) {
        kind = code;
        return this;
    }

    public StepOneBundle forWhom(String code) {
        item("forWhom", "valueString", "\"" + code + "\"");
        return this;
    }

    public StepOneBundle finishBy(String code) {
        item("finishBy", "valueString", "\"" + code + "\"");
        input("channel", "valueCode", code);
        return this;
    }

    /** Back into an account. */
    public StepOneBundle recovery() {
        return kind("portal-recovery").forWhom("cannot-get-in");
    }

    /** For a child; who types is the helper. */
    public StepOneBundle forChild() {
        return kind("proxy-request").forWhom("my-child");
    }

    /** By the kiosk's clock. */
    public StepOneBundle authored(Instant at) {
        authoredOn = at.toString();
        return this;
    }

    public StepOneBundle declined(String reason) {
        status = "rejected";
        item("declined", "valueString", "\"" + reason + "\"");
        return this;
    }

    public String id() {
        return id;
    }

    private void item(String linkId, String type, String value) {
        items.put(
                linkId,
                "{\"linkId\":\"%s\",\"answer\":[{\"%s\":%s}]}".formatted(linkId, type, value));
    }

    private void agreement(String kind, boolean accepted) {
        var prefix = "{\"linkId\":\"agreement." + kind + "\",\"item\":[";
        items.put(
                "agreement." + kind,
                prefix
                        + "{\"linkId\":\"version\",\"answer\":[{\"valueString\":\"2026-01\"}]},"
                        + "{\"linkId\":\"sha256\",\"answer\":[{\"valueString\":\""
                        + HASH
                        + "\"}]},{\"linkId\":\"accepted\",\"answer\":[{\"valueBoolean\":"
                        + accepted
                        + "}]}]}");
    }

    private void input(String code, String type, String value) {
        inputs.put(
                code,
                "{\"type\":{\"coding\":[{\"system\":\"%s\",\"code\":\"%s\"}]},\"%s\":\"%s\"}"
                        .formatted(Systems.TASK_INPUT, code, type, value));
    }

    public String json() {
        var answersUrl =
                "urn:uuid:" + UUID.nameUUIDFromBytes((id + "a").getBytes(StandardCharsets.UTF_8));
        var answers =
                """
                {"resourceType":"QuestionnaireResponse","identifier":{"system":"%s","value":"%s-answers"},
                 "questionnaire":"%s","status":"completed","authored":"%s","item":[%s]}\
                """
                        .formatted(
                                Systems.ENROLLMENT,
                                id,
                                Systems.QUESTIONNAIRE,
                                authoredOn,
                                String.join(",", items.values()));
        return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[%s,%s]}"
                .formatted(
                        entry(answersUrl, answers, "QuestionnaireResponse", id + "-answers"),
                        entry("urn:uuid:" + id, task(answersUrl), "Task", id));
    }

    private String task(String answersUrl) {
        var reason =
                status.equals("rejected")
                        ? "\"statusReason\":{\"coding\":[{\"system\":\"%s\",\"code\":\"declined-no-need\"}]},"
                                .formatted(Systems.STATUS_REASON)
                        : "";
        return """
        {"resourceType":"Task","identifier":[{"system":"%s","value":"%s"}],"status":"%s",%s"intent":"order",
         "code":{"coding":[{"system":"%s","code":"%s"}]},"focus":{"reference":"%s"},
         "authoredOn":"%s","requester":{"identifier":{"system":"%s","value":"%s"}},
         "restriction":{"period":{"end":"2026-11-30T15:00:00Z"}},"input":[%s]}\
        """
                .formatted(
                        Systems.ENROLLMENT,
                        id,
                        status,
                        reason,
                        Systems.TASK_CODE,
                        kind,
                        answersUrl,
                        authoredOn,
                        Systems.DEVICE,
                        clientId,
                        String.join(",", inputs.values()));
    }

    private static String entry(String url, String resource, String type, String identifier) {
        return "{\"fullUrl\":\"%s\",\"resource\":%s,\"request\":{\"method\":\"POST\",\"url\":\"%s\",\"ifNoneExist\":\"identifier=%s|%s\"}}"
                .formatted(url, resource, type, Systems.ENROLLMENT, identifier);
    }
}
