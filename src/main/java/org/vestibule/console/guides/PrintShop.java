package org.vestibule.console.guides;

import org.vestibule.device.Printer;
import org.vestibule.guide.GuidePreview;
import org.vestibule.guide.Guides;
import org.vestibule.i18n.Language;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What makes guides and puts them on paper.
 *
 * @param languages that there are guides in, the practice's own first
 * @param random names the jobs
 */
public record PrintShop(
        Guides guides,
        GuidePreview preview,
        Printer printer,
        List<Language> languages,
        RandomGenerator random) {
    public PrintShop {
        languages = List.copyOf(languages);
    }
}
