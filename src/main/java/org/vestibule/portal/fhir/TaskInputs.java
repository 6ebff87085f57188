package org.vestibule.portal.fhir;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskOutputComponent;
import org.hl7.fhir.r4.model.Type;
import org.vestibule.fhir.Systems;

import java.util.Optional;

/** Task.input and Task.output by their codes. */
final class TaskInputs {
    private TaskInputs() {}

    static Optional<String> code(CodeableConcept concept, String system) {
        return concept.getCoding().stream()
                .filter(c -> system.equals(c.getSystem()) && c.hasCode())
                .map(Coding::getCode)
                .findFirst();
    }

    static Optional<String> input(Task task, String code) {
        return task.getInput().stream()
                .filter(i -> code(i.getType(), Systems.TASK_INPUT).equals(Optional.of(code)))
                .filter(i -> i.getValue() != null && i.getValue().isPrimitive())
                .map(i -> i.getValue().primitiveValue())
                .findFirst();
    }

    static void putInput(Task task, String code, String value) {
        task.getInput()
                .removeIf(i -> code(i.getType(), Systems.TASK_INPUT).equals(Optional.of(code)));
        task.addInput().setType(concept(Systems.TASK_INPUT, code)).setValue(new StringType(value));
    }

    static void putOutput(Task task, String code, String value) {
        put(task, code, new StringType(value));
    }

    static boolean hasOutput(Task task, String code) {
        return task.getOutput().stream().anyMatch(o -> isOf(o, code));
    }

    private static boolean isOf(TaskOutputComponent output, String code) {
        return code(output.getType(), Systems.TASK_OUTPUT).equals(Optional.of(code));
    }

    static void putOutput(Task task, String code, Reference value) {
        put(task, code, value);
    }

    static void putOutput(Task task, String code, boolean value) {
        put(task, code, new BooleanType(value));
    }

    static void putCodeOutput(Task task, String code, String value) {
        put(task, code, new CodeType(value));
    }

    private static void put(Task task, String code, Type value) {
        task.getOutput().removeIf(o -> isOf(o, code));
        task.addOutput().setType(concept(Systems.TASK_OUTPUT, code)).setValue(value);
    }

    static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(system).setCode(code));
    }
}
