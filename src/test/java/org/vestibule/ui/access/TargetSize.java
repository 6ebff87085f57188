package org.vestibule.ui.access;

import org.vestibule.ui.control.PrimaryButton;
import org.vestibule.ui.theme.DisplayProfile;

/** Whatever is touched is 16 mm and more on each side, the main action 19 mm high. */
final class TargetSize implements Rule {
    @Override
    public String number() {
        return "R-09";
    }

    @Override
    public void look(Sight sight, Findings findings) {
        for (var node : sight.touchables()) {
            var bounds = Sight.bounds(node);
            var wide = sight.display().mm(bounds.getWidth());
            var high = sight.display().mm(bounds.getHeight());
            var least =
                    node instanceof PrimaryButton
                            ? DisplayProfile.PRIMARY_MM
                            : DisplayProfile.TARGET_MM;
            findings.unless(
                    high >= least && wide >= DisplayProfile.TARGET_MM,
                    "%s is %.1f by %.1f mm",
                    Sight.said(node),
                    wide,
                    high);
        }
    }
}
