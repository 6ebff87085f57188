package org.vestibule.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.app.config.Settings;
import org.vestibule.app.place.Folders;
import org.vestibule.i18n.Languages;
import org.vestibule.practice.AssuranceLevel;
import org.vestibule.practice.Policy;

import java.nio.file.Path;
import java.util.List;

@DisplayName("R-22 production shows what a human has signed, demo and tour show all")
class OfferedLanguagesTest {
    private static Policy policy(boolean drafts) {
        return new Policy(AssuranceLevel.PHOTO_ID, List.of("en", "es"), "US").drafts(drafts);
    }

    @Test
    void aDraftIsHeldBackAndWhoeverStartsTheProgramIsTold() {
        var offered = OfferedLanguages.of(policy(false));
        assertThat(offered.tags()).containsExactly("en");
        assertThat(offered.onRecord()).isEmpty();
        assertThat(offered.sentence())
                .hasValueSatisfying(
                        said -> assertThat(said).contains("es", "languages.allow-drafts"));
    }

    @Test
    void whoAllowsDraftsShowsThemAndThatGoesOnRecord() {
        var offered = OfferedLanguages.of(policy(true));
        assertThat(offered.tags()).containsExactly("en", "es");
        assertThat(offered.onRecord()).contains("es");
        assertThat(offered.sentence()).isEmpty();
    }

    @Test
    void whatIsSignedNeedsNoWord() {
        var offered =
                OfferedLanguages.of(
                        new Policy(AssuranceLevel.PHOTO_ID, List.of("en"), "US").drafts(true));
        assertThat(offered.onRecord()).isEmpty();
        assertThat(offered.sentence()).isEmpty();
    }

    @Test
    void demoAndTourShowEveryLanguage(@TempDir Path folder) {
        var settings = Settings.standard(Folders.under(folder));
        assertThat(OfferedLanguages.of(settings.practice().policy()).tags()).containsExactly("en");
        var all = OfferedLanguages.only(settings.inEveryLanguage().practice());
        assertThat(all.policy().languages()).containsExactlyElementsOf(Languages.shipped().tags());
        assertThat(all.profile()).isEqualTo(settings.practice().profile());
    }
}
