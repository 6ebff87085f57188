package org.vestibule.portal.desk;

import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.portal.store.Attestation;
import org.vestibule.portal.store.PortalAct;
import org.vestibule.portal.store.Rows;
import org.vestibule.practice.AssuranceLevel;
import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Actor;

import java.util.Optional;

/**
 * A member of staff who saw something.
 *
 * @param actor who
 * @param evidence what
 */
record Witness(Actor actor, EvidenceType evidence) {
    /** Why this is not enough; empty when it is. Nothing that was seen before counts. */
    Optional<Refusal> refusal(AssuranceLevel required) {
        return refusal(evidence.level(), required);
    }

    /** The same together with what was seen of this person earlier today. */
    Optional<Refusal> refusal(Acceptance acceptance, AssuranceLevel required) {
        return refusal(acceptance.level(), required);
    }

    private Optional<Refusal> refusal(AssuranceLevel reached, AssuranceLevel required) {
        // An invitation comes with a letter; nobody sees it at the desk.
        if (evidence == EvidenceType.INVITATION) return Optional.of(Refusal.NOT_UNDERSTOOD);
        return reached.meets(required) ? Optional.empty() : Optional.of(Refusal.LEVEL_NOT_MET);
    }

    /** What was seen now, or what was stronger earlier today. */
    Acceptance acceptance(Desk desk, Rows rows, String patientId) {
        var word =
                rows.visits()
                        .attestation(patientId, desk.today())
                        .filter(a -> !evidence.level().meets(a.evidence().level()))
                        .orElseGet(() -> word(desk));
        return new Acceptance(
                patientId,
                word.evidence().level(),
                Optional.of(word.evidence()),
                Optional.of(word.staffId()));
    }

    void attest(Desk desk, Rows rows, String patientId) {
        if (rows.visits().attest(patientId, word(desk)))
            rows.audit().add(PortalAct.PATIENT_ATTESTED, actor.id(), patientId, desk.now());
    }

    private Attestation word(Desk desk) {
        return new Attestation(desk.today(), evidence, actor.id());
    }
}
