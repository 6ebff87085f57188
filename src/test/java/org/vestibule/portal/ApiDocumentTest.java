package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.enrollment.CallWindow;
import org.vestibule.enrollment.EnrollmentKind;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.CaseReason;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskReply.Refusal;
import org.vestibule.frontdesk.DeskResult;
import org.vestibule.frontdesk.Expected;
import org.vestibule.frontdesk.HelpCall;
import org.vestibule.frontdesk.KioskAbout;
import org.vestibule.frontdesk.KioskOrders;
import org.vestibule.frontdesk.KioskReport;
import org.vestibule.frontdesk.KioskState;
import org.vestibule.frontdesk.Likeness;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.frontdesk.PortalStatus;
import org.vestibule.frontdesk.ProxyBasis;
import org.vestibule.frontdesk.StaffMember;
import org.vestibule.portal.store.CallState;
import org.vestibule.practice.EvidenceType;
import org.vestibule.practice.PortalTask;
import org.vestibule.staff.Right;
import org.vestibule.staff.Role;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is written of the wire beside FHIR is what the program does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDocumentTest {
    private TestPortal portal;
    private JsonNode document;

    @BeforeAll
    void start(@TempDir Path folder) {
        portal = new TestPortal(folder);
        document = TestKiosk.json(new TestKiosk(portal).get("/openapi.json"));
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    private List<String> written() {
        var written = new ArrayList<String>();
        document.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .fieldNames()
                                        .forEachRemaining(
                                                method ->
                                                        written.add(
                                                                method.toUpperCase(Locale.ROOT)
                                                                        + " "
                                                                        + path.getKey())));
        return written;
    }

    @Test
    void everyAddressBesideFhirIsWrittenAndNoOther() {
        var answered =
                portal.program().routes().stream().filter(r -> !r.contains(" /fhir")).toList();

        assertThat(answered).hasSizeGreaterThan(12);
        assertThat(written()).containsExactlyInAnyOrderElementsOf(answered);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = document.findValuesAsText("$ref");

        assertThat(references).hasSizeGreaterThan(40);
        assertThat(references)
                .allMatch(r -> r.startsWith("#") && !document.at(r.substring(1)).isMissingNode());
    }

    @Test
    void everyAddressSaysWhoMayAndWhatIsAnswered() {
        document.path("paths")
                .forEach(
                        path ->
                                path.forEach(
                                        operation -> {
                                            assertThat(operation.path("summary").asText())
                                                    .isNotBlank();
                                            assertThat(operation.has("security")).isTrue();
                                            assertThat(operation.path("responses").size())
                                                    .isPositive();
                                        }));
    }

    static Stream<Class<?>> records() {
        return Stream.concat(
                Stream.of(
                        Board.class,
                        Expected.class,
                        HelpCall.class,
                        KioskOrders.class,
                        KioskAbout.class,
                        KioskAbout.Display.class,
                        KioskAbout.Voices.class,
                        KioskReport.class,
                        KioskReport.Parked.class,
                        KioskState.class,
                        Likeness.class,
                        OpenCase.class,
                        OpenCase.Origin.class,
                        OpenCase.Typed.class,
                        OpenCase.Wish.class,
                        PersonRow.class,
                        StaffMember.class),
                Stream.of(DeskAct.class, DeskResult.class)
                        .flatMap(c -> Arrays.stream(c.getPermittedSubclasses())));
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordIsWrittenAsItIs(Class<?> type) {
        var schema = document.path("components").path("schemas").path(type.getSimpleName());
        var written = new ArrayList<String>();
        schema.path("properties").fieldNames().forEachRemaining(written::add);
        written.removeAll(List.of("act", "result"));
        var needed = new ArrayList<String>();
        schema.path("required").forEach(n -> needed.add(n.asText()));
        needed.removeAll(List.of("act", "result"));

        var components = List.of(type.getRecordComponents());
        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(
                        components.stream().map(RecordComponent::getName).toList());
        assertThat(needed)
                .containsExactlyInAnyOrderElementsOf(
                        components.stream()
                                .filter(c -> c.getType() != Optional.class)
                                .map(RecordComponent::getName)
                                .toList());
    }

    static Stream<Class<?>> enums() {
        return Stream.of(
                CallState.class,
                CallWindow.class,
                CaseReason.class,
                EnrollmentKind.class,
                EvidenceType.class,
                FinishBy.class,
                ForWhom.class,
                KioskReport.Paper.class,
                KioskReport.Use.class,
                Likeness.Certainty.class,
                PortalStatus.class,
                PortalTask.class,
                ProxyBasis.class,
                Refusal.class,
                Right.class,
                Role.class);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void aChoiceIsWrittenAsItIs(Class<?> type) {
        var schema = document.path("components").path("schemas").path(type.getSimpleName());
        var written = new ArrayList<String>();
        schema.path("enum").forEach(n -> written.add(n.asText()));

        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
    }
}
