package org.vestibule.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.vestibule.enrollment.Agreement;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.Identity;
import org.vestibule.enrollment.Wishes;

/** Writes the QuestionnaireResponse: what was not answered has no item. */
final class Answers {
    private Answers() {}

    static ObjectNode of(Enrollment enrollment) {
        var response = Json.resource("QuestionnaireResponse");
        response.set(
                "identifier",
                Json.identifier(
                        Systems.ENROLLMENT, EnrollmentBundle.answersIdentifier(enrollment.id())));
        response.put("questionnaire", Systems.QUESTIONNAIRE)
                .put("status", "completed")
                .put("authored", Json.instant(enrollment.authoredOn()));
        var items = response.putArray("item");
        person(items, enrollment.identity());
        wishes(items, enrollment.wishes());
        enrollment.agreements().forEach(agreement -> agreement(items, agreement));
        return response;
    }

    private static void person(ArrayNode items, Identity identity) {
        switch (identity) {
            case Identity.Typed typed -> {
                text(items, "name.given", typed.name().given());
                text(items, "name.family", typed.name().family());
                answer(items, "birthDate").put("valueDate", typed.birthDate().toString());
                typed.contact().mobile().ifPresent(it -> text(items, "contact.mobile", it));
                typed.contact().email().ifPresent(it -> text(items, "contact.email", it));
            }
            case Identity.Invited _, Identity.Unnamed _ -> {
                // The invitation travels as a claim on the Task; nobody else gave a name.
            }
        }
    }

    private static void wishes(ArrayNode items, Wishes wishes) {
        text(items, "forWhom", wishes.forWhom().code());
        text(items, "language", wishes.language());
        text(items, "firstTask", wishes.firstTask().code());
        text(items, "finishBy", wishes.finishBy().code());
        wishes.declined().ifPresent(reason -> text(items, "declined", reason.code()));
    }

    private static void agreement(ArrayNode items, Agreement agreement) {
        var group = items.addObject().put("linkId", "agreement." + agreement.kind().code());
        var parts = group.putArray("item");
        text(parts, "version", agreement.version());
        text(parts, "sha256", agreement.sha256());
        answer(parts, "accepted").put("valueBoolean", agreement.accepted());
    }

    /** FHIR knows no empty string: a one-word name simply has no family item. */
    private static void text(ArrayNode items, String linkId, String value) {
        if (!value.isBlank()) answer(items, linkId).put("valueString", value);
    }

    private static ObjectNode answer(ArrayNode items, String linkId) {
        return items.addObject().put("linkId", linkId).putArray("answer").addObject();
    }
}
