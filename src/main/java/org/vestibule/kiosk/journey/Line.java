package org.vestibule.kiosk.journey;

/** A line of the review, which is also a question that can be asked again. */
public enum Line {
    FIRST_TASK,
    FOR_WHOM,
    NAME,
    BIRTH_DATE,
    CONTACT,
    FINISH_BY,
    AGREEMENTS;

    Step step() {
        return switch (this) {
            case FIRST_TASK -> new Step.Benefits();
            case FOR_WHOM -> new Step.ForWhom();
            case NAME -> new Step.Name();
            case BIRTH_DATE -> new Step.BirthDate();
            case CONTACT -> new Step.Contact(false);
            case FINISH_BY -> new Step.Finish();
            case AGREEMENTS -> new Step.Agreements();
        };
    }
}
