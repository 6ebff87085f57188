package org.vestibule.portal.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.PerformanceOptionsEnum;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** FHIR R4 in JSON. HAPI's model takes a second or two to wake up, so it does so beforehand. */
public final class FhirJson {
    private final CompletableFuture<FhirContext> context;

    /**
     * @param executor wakes the model up
     */
    public FhirJson(Executor executor) {
        this.context = CompletableFuture.supplyAsync(FhirJson::wakeUp, executor);
    }

    private static FhirContext wakeUp() {
        var fhir = FhirContext.forR4Cached();
        fhir.setPerformanceOptions(PerformanceOptionsEnum.DEFERRED_MODEL_SCANNING);
        fhir.newJsonParser().encodeResourceToString(new Bundle());
        return fhir;
    }

    String write(Resource resource) {
        return parser().encodeResourceToString(resource);
    }

    /** What we wrote ourselves. */
    <T extends Resource> T read(Class<T> type, String json) {
        return parser().parseResource(type, json);
    }

    /** What somebody sent; empty when it is not such a resource, in every detail. */
    <T extends Resource> Optional<T> readForeign(Class<T> type, String json) {
        try {
            return Optional.of(parser().parseResource(type, json));
        } catch (DataFormatException | IllegalArgumentException | ClassCastException _) {
            return Optional.empty();
        }
    }

    private IParser parser() {
        return context.join().newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    }
}
