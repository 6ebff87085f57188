package org.vestibule.ui.access;

import javafx.scene.Scene;

import org.vestibule.i18n.Language.Direction;
import org.vestibule.ui.theme.DisplayProfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Holds every rule against one screen after another, and keeps the books. */
public final class AccessScan {
    private final List<Rule> rules = Rules.all();
    private final Camera camera = new Camera();
    private final Exemptions exemptions;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> exempted = new ArrayList<>();
    private final Set<String> cells = new LinkedHashSet<>();
    private final Map<String, Integer> checks = new TreeMap<>();
    private final Map<String, Long> nanos = new TreeMap<>();
    private final Map<String, Map<String, String>> headings = new HashMap<>();
    private final Map<String, Set<String>> ringed = new HashMap<>();
    private final boolean everyRing;
    private int looks;

    /**
     * What was to be seen.
     *
     * @param cell language, display, size of text and theme
     * @param screen whose heading no other screen may have
     * @param name as the walk calls it, with its page
     */
    public record Place(String cell, String screen, String name) {}

    /**
     * @param everyRing whether to look at the ring around the focus on each screen, or only once in
     *     each cell for each kind of control
     */
    public AccessScan(Exemptions exemptions, boolean everyRing) {
        this.exemptions = exemptions;
        this.everyRing = everyRing;
        for (var rule : rules) checks.put(title(rule), 0);
    }

    private static String title(Rule rule) {
        return rule.number() + " " + rule.name();
    }

    /** Looks at what is to be seen. The focus is afterwards where it was. */
    public void look(Place place, Scene scene, Direction direction) {
        cells.add(place.cell());
        looks++;
        var focused = scene.getFocusOwner();
        scene.getRoot().requestFocus();
        var sight = Sight.of(scene, DisplayProfile.DESIGN, direction, camera);
        if (!everyRing) {
            sight = sight.without(ringed.computeIfAbsent(place.cell(), _ -> new HashSet<>()));
        }
        for (var rule : rules) hold(rule, sight, place);
        headings(sight, place);
        (focused == null ? scene.getRoot() : focused).requestFocus();
    }

    private void hold(Rule rule, Sight sight, Place place) {
        var start = System.nanoTime();
        var said = new Findings();
        rule.look(sight, said);
        checks.merge(title(rule), said.checked(), Integer::sum);
        for (var words : said.said()) keep(rule, place, words);
        nanos.merge(title(rule), System.nanoTime() - start, Long::sum);
    }

    private void keep(Rule rule, Place place, String words) {
        var finding = new Finding(rule.number(), rule.name(), place.cell(), place.name(), words);
        exemptions
                .of(finding)
                .ifPresentOrElse(
                        exemption -> exempted.add(finding + " – " + exemption.reason()),
                        () -> findings.add(finding));
    }

    /** A heading belongs to one screen. */
    private void headings(Sight sight, Place place) {
        var owners = headings.computeIfAbsent(place.cell(), _ -> new HashMap<>());
        for (var heading : OneHeading.headings(sight)) {
            var owner = owners.putIfAbsent(heading, place.screen());
            if (owner == null || owner.equals(place.screen())) continue;
            keep(new OneHeading(), place, "\"" + heading + "\" is the heading of " + owner);
        }
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What the file of exemptions let stay, with the reason. */
    public List<String> exempted() {
        return List.copyOf(exempted);
    }

    /** Lines of that file that are not needed any more. */
    public List<String> unused(List<String> grid) {
        return exemptions.unused(grid, cells).stream().map(Object::toString).toList();
    }

    public Set<String> cells() {
        return cells;
    }

    /** How many times a screen was looked at. */
    public int looks() {
        return looks;
    }

    /** How many things each rule has looked at. */
    public Map<String, Integer> checks() {
        return checks;
    }

    /** How long each rule took, ms. */
    public Map<String, Long> milliseconds() {
        var took = new TreeMap<String, Long>();
        nanos.forEach((rule, each) -> took.put(rule, each / 1_000_000));
        return took;
    }
}
