package org.vestibule.ui.access;

import javafx.scene.Scene;

import org.vestibule.i18n.Language.Direction;
import org.vestibule.ui.theme.DisplayProfile;

import java.util.List;
import java.util.stream.Stream;

/** Every rule there is. */
public final class Rules {
    private Rules() {}

    /** In the order of reports. */
    public static List<Rule> all() {
        return Stream.concat(ofPlace().stream(), ofLook().stream()).toList();
    }

    /** What can be measured without a picture: size, place, words, names. */
    static List<Rule> ofPlace() {
        return List.of(
                new TargetSize(),
                new TargetGap(),
                new OnTheScreen(),
                new WholeWords(),
                new WordsApart(),
                new LetterHeight(),
                new SpokenName(),
                new OneHeading(),
                new Mirrored(),
                new SaidToo());
    }

    /** What the rules of place say of what can be seen now; empty when all is well. */
    public static List<String> findings(Scene scene, DisplayProfile display) {
        var direction =
                switch (scene.getRoot().getEffectiveNodeOrientation()) {
                    case RIGHT_TO_LEFT -> Direction.RIGHT_TO_LEFT;
                    case LEFT_TO_RIGHT, INHERIT -> Direction.LEFT_TO_RIGHT;
                };
        var sight = Sight.of(scene, display, direction, new Camera());
        var findings = new Findings();
        for (var rule : ofPlace()) rule.look(sight, findings);
        return findings.said();
    }

    /** What has to be seen. */
    static List<Rule> ofLook() {
        return List.of(
                new TextContrast(), new ControlContrast(), new FocusRing(), new FocusOrder());
    }
}
