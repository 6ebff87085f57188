package org.vestibule.kiosk.journey;

import org.vestibule.enrollment.Contact;
import org.vestibule.enrollment.Draft;
import org.vestibule.enrollment.ForWhom;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a screen shows of the way to it, as long as the person has not answered it: where two of
 * these are equal, the screens are. It holds nothing of the person.
 *
 * @param forAnother whether they help somebody else
 * @param texts whether they have a number to be reached at
 * @param emails whether they have an address
 */
public record Ahead(
        Step step,
        String language,
        Optional<Place> place,
        boolean forAnother,
        boolean texts,
        boolean emails) {
    private static final List<Step> WAY =
            List.of(
                    new Step.Welcome(),
                    new Step.Benefits(),
                    new Step.ForWhom(),
                    new Step.Name(),
                    new Step.BirthDate(),
                    new Step.Contact(false),
                    new Step.Finish(),
                    new Step.Agreements());

    /**
     * Where most people go from here who come for the first time; empty where that depends on what
     * they say, or shows what they have said.
     */
    public static Optional<Trip> of(Trip at) {
        return likely(at.step()).map(at::go).map(Ahead::forOneself).filter(Ahead::isBlank);
    }

    /** What a screen shows of the way to it; empty unless it is one that could be foreseen. */
    public static Optional<Ahead> seen(Trip at) {
        if (at.past().isEmpty()) return Optional.empty();
        if (!likely(at.past().getLast()).equals(Optional.of(at.step()))) return Optional.empty();
        if (!isBlank(at)) return Optional.empty();
        var isAgreeing = at.step() instanceof Step.Agreements;
        var contact = at.draft().person().contact().orElse(Contact.NONE);
        return Optional.of(
                new Ahead(
                        at.step(),
                        at.draft().language(),
                        Place.of(at),
                        !at.draft().isForOwnAccount(),
                        isAgreeing && contact.mobile().isPresent(),
                        isAgreeing && contact.email().isPresent()));
    }

    private static Trip forOneself(Trip at) {
        return at.step() instanceof Step.Name ? at.say(d -> d.withForWhom(ForWhom.ME)) : at;
    }

    private static Optional<Step> likely(Step from) {
        var at = WAY.indexOf(from);
        return at < 0 || at == WAY.size() - 1 ? Optional.empty() : Optional.of(WAY.get(at + 1));
    }

    /** Whether nothing was answered to this step, to what comes after it, or by a letter. */
    private static boolean isBlank(Trip at) {
        if (at.isChanging() || at.isInvited() || !at.draft().agreements().isEmpty()) return false;
        return answers(at.draft()).skip(WAY.indexOf(at.step()) - 1).allMatch(Optional::isEmpty);
    }

    /** In the order of the way, from the first question on. */
    private static Stream<Optional<?>> answers(Draft draft) {
        return Stream.of(
                draft.answers().firstTask(),
                draft.answers().forWhom(),
                draft.person().name(),
                draft.person().birthDate(),
                draft.person().contact(),
                draft.answers().finishBy());
    }
}
