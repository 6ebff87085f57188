package org.vestibule.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;

import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

import java.util.List;

/** HAPI's validator with base FHIR R4, offline. Slow to make, so made once. */
public final class BaseR4 {
    private static final FhirValidator VALIDATOR = validator();

    private BaseR4() {}

    private static FhirValidator validator() {
        var context = FhirContext.forR4Cached();
        var support =
                new ValidationSupportChain(
                        new DefaultProfileValidationSupport(context),
                        new InMemoryTerminologyServerValidationSupport(context),
                        new CommonCodeSystemsTerminologyService(context));
        var validator = context.newValidator();
        validator.registerValidatorModule(new FhirInstanceValidator(support));
        return validator;
    }

    /** What is wrong with a resource; empty when it is valid. */
    public static List<String> errors(String json) {
        return VALIDATOR.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }
}
