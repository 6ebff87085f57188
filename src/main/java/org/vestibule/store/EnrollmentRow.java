package org.vestibule.store;

import org.vestibule.enrollment.Stage;
import org.vestibule.outbox.Receipt;

import java.util.Optional;
import java.util.UUID;

/**
 * A kept enrollment as its row tells it.
 *
 * @param secret empty once it is shredded
 * @param taskId on the portal, once delivered
 * @param answersId on the portal, once delivered
 */
record EnrollmentRow(
        UUID id,
        Optional<SealedRecord> secret,
        Stage stage,
        Optional<String> taskId,
        Optional<String> answersId) {
    static EnrollmentRow fresh(UUID id, SealedRecord secret) {
        return new EnrollmentRow(
                id, Optional.of(secret), Stage.SAVED, Optional.empty(), Optional.empty());
    }

    EnrollmentRow at(Stage reached) {
        return new EnrollmentRow(id, secret, reached, taskId, answersId);
    }

    EnrollmentRow delivered(Receipt receipt) {
        return new EnrollmentRow(
                id,
                Optional.empty(),
                stage,
                Optional.of(receipt.taskId()),
                Optional.of(receipt.answersId()));
    }
}
