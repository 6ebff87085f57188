package org.vestibule.enrollment;

import org.vestibule.practice.PortalTask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person has told the kiosk so far. It lives in memory only and dies with the session.
 *
 * @param language tag of the language they read
 * @param declined why not today; empty while they go on
 */
public record Draft(
        String language,
        Answers answers,
        Person person,
        List<Agreement> agreements,
        Optional<InvitationCode> invitation,
        Optional<DeclineReason> declined) {
    public Draft {
        agreements = List.copyOf(agreements);
    }

    /** What they picked. */
    public record Answers(
            Optional<ForWhom> forWhom,
            Optional<PortalTask> firstTask,
            Optional<FinishBy> finishBy,
            Optional<CallWindow> callWindow) {}

    /** Who they said they are. */
    public record Person(
            Optional<PersonName> name, Optional<LocalDate> birthDate, Optional<Contact> contact) {
        boolean isNamed() {
            return name.isPresent() && birthDate.isPresent();
        }

        private Identity identity() {
            return name.flatMap(n -> birthDate.<Identity>map(b -> typed(n, b)))
                    .orElseGet(Identity.Unnamed::new);
        }

        private Identity typed(PersonName n, LocalDate born) {
            return new Identity.Typed(n, born, contact.orElse(Contact.NONE));
        }

        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    /** Nothing told yet. */
    public static Draft in(String language) {
        return new Draft(
                language,
                new Answers(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Person(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    public Draft withLanguage(String tag) {
        return new Draft(tag, answers, person, agreements, invitation, declined);
    }

    public Draft withForWhom(ForWhom forWhom) {
        return with(
                new Answers(
                        Optional.of(forWhom),
                        answers.firstTask(),
                        answers.finishBy(),
                        answers.callWindow()));
    }

    public Draft withFirstTask(PortalTask task) {
        return with(
                new Answers(
                        answers.forWhom(),
                        Optional.of(task),
                        answers.finishBy(),
                        answers.callWindow()));
    }

    public Draft withFinishBy(FinishBy finishBy) {
        return with(
                new Answers(
                        answers.forWhom(),
                        answers.firstTask(),
                        Optional.of(finishBy),
                        answers.callWindow()));
    }

    /** When to call; kept only while they want to finish by voice. */
    public Draft withCallWindow(CallWindow window) {
        return with(
                new Answers(
                        answers.forWhom(),
                        answers.firstTask(),
                        answers.finishBy(),
                        Optional.of(window)));
    }

    /** What is only asked of somebody who opens an account of their own is forgotten. */
    public Draft withoutFinish() {
        var left =
                new Answers(
                        answers.forWhom(), answers.firstTask(), Optional.empty(), Optional.empty());
        return with(left).withAgreements(List.of());
    }

    /** Whether they open an account of their own: then they are asked how to finish. */
    public boolean isForOwnAccount() {
        return answers.forWhom().orElse(ForWhom.ME) == ForWhom.ME;
    }

    public Draft withName(PersonName name) {
        return with(new Person(Optional.of(name), person.birthDate(), person.contact()));
    }

    public Draft withBirthDate(LocalDate birthDate) {
        return with(new Person(person.name(), Optional.of(birthDate), person.contact()));
    }

    /** {@link Contact#NONE} is an answer too. */
    public Draft withContact(Contact contact) {
        return with(new Person(person.name(), person.birthDate(), Optional.of(contact)));
    }

    /** Replaces an earlier answer to the same text. */
    public Draft withAgreement(Agreement agreement) {
        var others = agreements.stream().filter(a -> a.kind() != agreement.kind());
        return withAgreements(Stream.concat(others, Stream.of(agreement)).toList());
    }

    public Draft withAgreements(List<Agreement> all) {
        return new Draft(language, answers, person, all, invitation, declined);
    }

    public Draft withInvitation(InvitationCode code) {
        return new Draft(language, answers, person, agreements, Optional.of(code), declined);
    }

    public Draft withoutInvitation() {
        return new Draft(language, answers, person, agreements, Optional.empty(), declined);
    }

    public Draft withDeclined(DeclineReason reason) {
        return new Draft(language, answers, person, agreements, invitation, Optional.of(reason));
    }

    /** They changed their mind and go on. */
    public Draft withoutDeclined() {
        return new Draft(language, answers, person, agreements, invitation, Optional.empty());
    }

    private Draft with(Answers changed) {
        return new Draft(language, changed, person, agreements, invitation, declined);
    }

    private Draft with(Person changed) {
        return new Draft(language, answers, changed, agreements, invitation, declined);
    }

    /** Whether enough is known to keep it. */
    public boolean isComplete() {
        if (answers.forWhom().equals(Optional.of(ForWhom.JUST_SHOW_ME))) return false;
        return declined.isPresent() || invitation.isPresent() || person.isNamed();
    }

    /**
     * The request as it is kept and sent. What nobody was asked gets the plainest answer: for
     * themselves, test results, on their own phone. With an invitation this takes about 0.1 s
     * ({@link InvitationCode#claim}): not on the UI thread.
     *
     * @throws IllegalStateException when it is not {@link #isComplete complete}
     */
    public Enrollment toEnrollment(EnrollmentId id, Instant now) {
        if (!isComplete()) throw new IllegalStateException("a draft that is not complete");
        var wishes =
                new Wishes(
                        language,
                        answers.forWhom().orElse(ForWhom.ME),
                        answers.firstTask().orElse(PortalTask.TEST_RESULTS),
                        answers.finishBy().orElse(FinishBy.PHONE),
                        declined,
                        answers.callWindow().filter(_ -> isByVoice()));
        return new Enrollment(id, kind(wishes), now, identity(), wishes, agreements);
    }

    private boolean isByVoice() {
        return answers.finishBy().equals(Optional.of(FinishBy.VOICE)) && declined.isEmpty();
    }

    private static EnrollmentKind kind(Wishes wishes) {
        if (wishes.declined().isPresent()) return EnrollmentKind.PORTAL_ENROLLMENT;
        return switch (wishes.forWhom()) {
            case CANNOT_GET_IN -> EnrollmentKind.PORTAL_RECOVERY;
            case MY_CHILD, ADULT_I_HELP -> EnrollmentKind.PROXY_REQUEST;
            case ME, JUST_SHOW_ME ->
                    wishes.finishBy() == FinishBy.VOICE
                            ? EnrollmentKind.CALL_BACK
                            : EnrollmentKind.PORTAL_ENROLLMENT;
        };
    }

    private Identity identity() {
        return invitation
                .<Identity>map(code -> new Identity.Invited(code.claim()))
                .orElseGet(person::identity);
    }

    /** Never what the person said: this object ends up in messages and logs by mistake. */
    @Override
    public String toString() {
        return "Draft[…]";
    }
}
