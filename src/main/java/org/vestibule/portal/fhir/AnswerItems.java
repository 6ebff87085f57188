package org.vestibule.portal.fhir;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The answers of a questionnaire by their link ids, at whatever depth. */
record AnswerItems(List<QuestionnaireResponseItemComponent> items) {
    static AnswerItems of(QuestionnaireResponse answers) {
        return new AnswerItems(answers.getItem());
    }

    Optional<AnswerItems> group(String linkId) {
        return find(items, linkId).map(i -> new AnswerItems(i.getItem()));
    }

    /** A string or a coding's code, stripped; empty text is no answer. */
    Optional<String> text(String linkId) {
        return value(linkId)
                .flatMap(
                        v ->
                                Optional.ofNullable(
                                        v instanceof Coding coding
                                                ? coding.getCode()
                                                : v.primitiveValue()))
                .map(String::strip)
                .filter(s -> !s.isEmpty());
    }

    Optional<Boolean> yes(String linkId) {
        return value(linkId)
                .filter(BooleanType.class::isInstance)
                .map(v -> ((BooleanType) v).booleanValue());
    }

    /** A whole date; a year or a month alone is none. */
    Optional<LocalDate> date(String linkId) {
        try {
            return value(linkId)
                    .filter(DateType.class::isInstance)
                    .map(v -> LocalDate.parse(((DateType) v).getValueAsString()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private Optional<Type> value(String linkId) {
        return find(items, linkId)
                .filter(i -> !i.getAnswer().isEmpty())
                .flatMap(i -> Optional.ofNullable(i.getAnswerFirstRep().getValue()));
    }

    private static Optional<QuestionnaireResponseItemComponent> find(
            List<QuestionnaireResponseItemComponent> items, String linkId) {
        for (var item : items) {
            if (linkId.equals(item.getLinkId())) return Optional.of(item);
            var deeper = find(item.getItem(), linkId);
            if (deeper.isPresent()) return deeper;
        }
        return Optional.empty();
    }
}
