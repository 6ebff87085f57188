package org.vestibule.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which package may use which, as the architecture has it. */
final class Directions {
    static final String ROOT = "org.vestibule.";

    private static final Map<String, Set<String>> ALLOWED =
            Map.ofEntries(
                    Map.entry("practice", Set.of()),
                    Map.entry("outbox", Set.of()),
                    Map.entry("audit", Set.of()),
                    Map.entry("i18n", Set.of()),
                    Map.entry("qr", Set.of()),
                    Map.entry("scan", Set.of()),
                    Map.entry("device", Set.of()),
                    Map.entry("enrollment", Set.of("practice")),
                    Map.entry("staff", Set.of("audit")),
                    Map.entry("fhir", Set.of("enrollment", "practice")),
                    Map.entry("guide", Set.of("qr", "i18n", "practice")),
                    Map.entry(
                            "store", Set.of("enrollment", "outbox", "practice", "staff", "audit")),
                    Map.entry("frontdesk", Set.of("enrollment", "practice", "staff")),
                    Map.entry(
                            "sync",
                            Set.of(
                                    "enrollment",
                                    "outbox",
                                    "fhir",
                                    "practice",
                                    "audit",
                                    "frontdesk",
                                    "staff")),
                    Map.entry("ui", Set.of("i18n", "qr", "device")),
                    Map.entry("kiosk", screens()),
                    Map.entry("console", with(screens(), "staff", "outbox", "frontdesk")),
                    Map.entry(
                            "portal",
                            Set.of(
                                    "enrollment",
                                    "fhir",
                                    "staff",
                                    "frontdesk",
                                    "practice",
                                    "audit",
                                    "qr",
                                    "i18n")));

    private Directions() {}

    /** One rule a package, and none for {@code app}, which wires all the others. */
    static Stream<ArchRule> rules() {
        return ALLOWED.keySet().stream().sorted().map(Directions::rule);
    }

    /** Packages that the architecture knows. */
    static Set<String> packages() {
        return with(ALLOWED.keySet(), "app");
    }

    /** {@code kiosk} of {@code org.vestibule.kiosk.who}. */
    static String packageOf(String fullName) {
        var below = fullName.substring(ROOT.length());
        var dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    static Stream<ArchRule> noCircles() {
        return Stream.of("", "kiosk.", "console.", "portal.", "app.")
                .map(
                        inside ->
                                slices().matching(ROOT + inside + "(*)..")
                                        .should()
                                        .beFreeOfCycles()
                                        .because("a circle cannot be understood piece by piece"));
    }

    private static ArchRule rule(String name) {
        var forbidden =
                packages().stream()
                        .filter(other -> !other.equals(name) && !allowed(name).contains(other))
                        .map(Directions::tree)
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(tree(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .because(
                        "%s may use only %s, and only app wires"
                                .formatted(name, List.copyOf(new TreeSet<>(allowed(name)))));
    }

    private static Set<String> allowed(String name) {
        return ALLOWED.getOrDefault(name, Set.of());
    }

    private static Set<String> screens() {
        return Set.of(
                "ui", "enrollment", "guide", "qr", "scan", "device", "i18n", "practice", "audit");
    }

    private static Set<String> with(Set<String> some, String... more) {
        var all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    private static String tree(String name) {
        return ROOT + name + "..";
    }
}
