package org.vestibule.portal.fhir;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.fhir.Systems;
import org.vestibule.portal.desk.HelpChart;
import org.vestibule.portal.store.Call;
import org.vestibule.portal.store.Rows;
import org.vestibule.portal.store.StoredResource;

import java.time.InstantSource;
import java.util.Date;

/** A Task for each call for help: which kiosk, which screen, which language, nobody's name. */
public final class HelpTasks implements HelpChart {
    private final FhirJson json;
    private final Writer writer;
    private final InstantSource clock;

    public HelpTasks(FhirJson json, InstantSource clock) {
        this.json = json;
        this.writer = new Writer(json);
        this.clock = clock;
    }

    @Override
    public void called(Rows rows, Call call) {
        var task = new Task();
        task.addIdentifier(identifier(Systems.HELP_CALL, call.taskId()));
        task.setStatus(TaskStatus.REQUESTED);
        task.setIntent(TaskIntent.ORDER);
        task.setCode(TaskInputs.concept(Systems.TASK_CODE, EnrollmentKind.HELP.code()));
        task.setAuthoredOn(Date.from(call.since()));
        task.setRequester(
                new Reference()
                        .setType("Device")
                        .setIdentifier(identifier(Systems.DEVICE, call.clientId())));
        task.addInput()
                .setType(TaskInputs.concept(Systems.TASK_INPUT, "language"))
                .setValue(new CodeType(call.topic().language()));
        task.addInput()
                .setType(TaskInputs.concept(Systems.TASK_INPUT, "screen"))
                .setValue(new StringType(call.topic().screen()));
        var name = Systems.HELP_CALL + "|" + call.taskId();
        var owner = new Writer.Owner(name, call.clientId());
        writer.create(rows, task, call.taskId(), owner, clock.instant());
    }

    private static Identifier identifier(String system, String value) {
        return new Identifier().setSystem(system).setValue(value);
    }

    @Override
    public void moved(Rows rows, String taskId, Step step) {
        var key = new StoredResource.Key("Task", taskId);
        var stored = rows.resources().find(key).orElseThrow();
        var task = json.read(Task.class, stored.json());
        task.setStatus(status(step));
        writer.replace(rows, stored, task, clock.instant());
    }

    private static TaskStatus status(Step step) {
        return switch (step) {
            case ON_THE_WAY -> TaskStatus.INPROGRESS;
            case HELPED -> TaskStatus.COMPLETED;
            case WITHDRAWN -> TaskStatus.CANCELLED;
        };
    }
}
