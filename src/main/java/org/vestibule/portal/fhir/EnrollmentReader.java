package org.vestibule.portal.fhir;

import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Task;
import org.vestibule.enrollment.Agreement;
import org.vestibule.enrollment.AgreementKind;
import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.DeclineReason;
import org.vestibule.enrollment.Enrollment;
import org.vestibule.enrollment.EnrollmentId;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.Identity;
import org.vestibule.enrollment.PersonName;
import org.vestibule.enrollment.Wishes;
import org.vestibule.fhir.Systems;
import org.vestibule.portal.desk.Arrival;
import org.vestibule.portal.store.EnrollmentCase;
import org.vestibule.practice.PortalTask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** From the kiosk's two resources back to what a person said. */
final class EnrollmentReader {
    /** As many as fit in its column: a kiosk gives more than 999 on a very busy day. */
    private static final Pattern TICKET = Pattern.compile("[A-Z][0-9]{1,7}");

    private EnrollmentReader() {}

    static Arrival arrival(Enrollment enrollment, Task task, EnrollmentCase.Ids ids) {
        return new Arrival(
                enrollment,
                TaskInputs.input(task, "activationCodeId"),
                TaskInputs.input(task, "ticket"),
                ids);
    }

    static Enrollment read(QuestionnaireResponse response, Task task) throws Fault {
        var answers = AnswerItems.of(response);
        var kind =
                TaskInputs.code(task.getCode(), Systems.TASK_CODE)
                        .orElseThrow(() -> Fault.structure("Task.code is not one of ours"));
        if (!task.hasAuthoredOn()) throw Fault.structure("Task.authoredOn is missing");
        if (!TaskInputs.input(task, "ticket").map(t -> TICKET.matcher(t).matches()).orElse(true))
            throw Fault.structure("the ticket is not a letter and a number");
        return new Enrollment(
                id(task),
                code(Optional.of(kind), EnrollmentKind::ofCode, EnrollmentKind.HELP, "Task.code"),
                task.getAuthoredOn().toInstant(),
                identity(answers, task),
                wishes(answers, task),
                agreements(answers));
    }

    static EnrollmentId id(Task task) throws Fault {
        for (var identifier : task.getIdentifier()) {
            if (!Systems.ENROLLMENT.equals(identifier.getSystem())) continue;
            try {
                return new EnrollmentId(UUID.fromString(String.valueOf(identifier.getValue())));
            } catch (IllegalArgumentException _) {
                throw Fault.structure("Task.identifier is not a UUID");
            }
        }
        throw Fault.structure("Task.identifier of the enrollment is missing");
    }

    private static Identity identity(AnswerItems answers, Task task) {
        var claim = TaskInputs.input(task, "invitationClaim");
        if (claim.isPresent()) return new Identity.Invited(claim.get());
        var given = answers.text("name.given");
        var family = answers.text("name.family");
        var birthDate = answers.date("birthDate");
        if (birthDate.isEmpty() || given.or(() -> family).isEmpty()) return new Identity.Unnamed();
        var name = new PersonName(given.orElse(""), family.orElse(""));
        var contact = new Contact(answers.text("contact.mobile"), answers.text("contact.email"));
        return new Identity.Typed(name, birthDate.get(), contact);
    }

    private static Wishes wishes(AnswerItems answers, Task task) throws Fault {
        var language =
                TaskInputs.input(task, "language").or(() -> answers.text("language")).orElse("en");
        if (!language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"))
            throw Fault.structure("the language is not a language tag");
        return new Wishes(
                language,
                code(answers.text("forWhom"), ForWhom::ofCode, ForWhom.ME, "forWhom"),
                code(
                        answers.text("firstTask"),
                        PortalTask::ofCode,
                        PortalTask.TEST_RESULTS,
                        "firstTask"),
                code(answers.text("finishBy"), FinishBy::ofCode, FinishBy.PAPER, "finishBy"),
                optional(answers.text("declined"), DeclineReason::ofCode, "declined"),
                optional(TaskInputs.input(task, "callWindow"), CallWindow::ofCode, "callWindow"));
    }

    private static List<Agreement> agreements(AnswerItems answers) throws Fault {
        var agreements = new ArrayList<Agreement>();
        for (var kind : AgreementKind.values()) {
            var group = answers.group("agreement." + kind.code());
            if (group.isEmpty()) continue;
            var version = group.get().text("version");
            var hash = group.get().text("sha256").filter(h -> h.matches("[0-9a-f]{64}"));
            var accepted = group.get().yes("accepted");
            if (version.isEmpty() || hash.isEmpty() || accepted.isEmpty())
                throw Fault.structure("agreement." + kind.code() + " is not complete");
            agreements.add(new Agreement(kind, version.get(), hash.get(), accepted.get()));
        }
        return agreements;
    }

    private static <T> T code(
            Optional<String> code, Function<String, T> ofCode, T otherwise, String where)
            throws Fault {
        return optional(code, ofCode, where).orElse(otherwise);
    }

    private static <T> Optional<T> optional(
            Optional<String> code, Function<String, T> ofCode, String where) throws Fault {
        try {
            return code.map(ofCode);
        } catch (IllegalArgumentException _) {
            throw Fault.structure(where + " has a code that is not one of ours");
        }
    }
}
