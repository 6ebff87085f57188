package org.vestibule.portal.fhir;

import org.hl7.fhir.r4.model.Reference;
import org.vestibule.fhir.Systems;
import org.vestibule.portal.desk.Desk;
import org.vestibule.portal.desk.Reception;
import org.vestibule.portal.store.EnrollmentCase;
import org.vestibule.portal.store.Rows;
import org.vestibule.portal.store.StoredResource;

import java.util.UUID;

/** Takes step 1 in: exactly once, however often and however simultaneously it is sent. */
final class Intake {
    private final Desk desk;
    private final Reception reception;
    private final Writer writer;

    Intake(Desk desk, Reception reception, FhirJson json) {
        this.desk = desk;
        this.reception = reception;
        this.writer = new Writer(json);
    }

    /**
     * What is stored now.
     *
     * @param created false when it was there already
     */
    record Receipt(StoredResource answers, StoredResource task, boolean created) {}

    /**
     * Returns when it is on the disk.
     *
     * @throws Fault when another device used the identifier
     */
    Receipt take(StepOne step, String clientId) throws Fault {
        var receipt = desk.database().durably(rows -> take(rows, step, clientId));
        if (!receipt.task().clientId().equals(clientId))
            throw new Fault(422, "the identifier belongs to another device's enrollment");
        return receipt;
    }

    private Receipt take(Rows rows, StepOne step, String clientId) {
        var taskName = Systems.ENROLLMENT + "|" + step.taskIdentifier();
        var answersName = Systems.ENROLLMENT + "|" + step.answersIdentifier();
        var known = rows.resources().ofIdentifier("Task", taskName);
        if (known.isPresent()) {
            var answers = rows.resources().ofIdentifier("QuestionnaireResponse", answersName);
            return new Receipt(answers.orElseThrow(), known.get(), false);
        }
        var ids =
                new EnrollmentCase.Ids(
                        UUID.randomUUID().toString(), UUID.randomUUID().toString(), clientId);
        var answers = step.answers().copy();
        var task = step.task().copy();
        task.setFocus(new Reference("QuestionnaireResponse/" + ids.answersId()));
        var now = desk.now();
        var storedAnswers =
                writer.create(
                        rows,
                        answers,
                        ids.answersId(),
                        new Writer.Owner(answersName, clientId),
                        now);
        var storedTask =
                writer.create(rows, task, ids.taskId(), new Writer.Owner(taskName, clientId), now);
        reception.arrive(rows, EnrollmentReader.arrival(step.enrollment(), task, ids));
        return new Receipt(storedAnswers, storedTask, true);
    }
}
