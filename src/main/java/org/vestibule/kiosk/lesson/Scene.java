package org.vestibule.kiosk.lesson;

import java.util.List;
import java.util.Optional;

/**
 * What the phone shows, and what is to be touched there.
 *
 * @param target where the pointer is; empty at the end of a lesson
 * @param say key of the line that is read with it, in the kiosk's texts
 */
public record Scene(List<Block> page, Optional<Block.Spot> target, String say) {
    public Scene {
        page = List.copyOf(page);
        if (target.isPresent() && !page.contains(target.get())) {
            throw new IllegalArgumentException("the pointer is not on the page");
        }
    }
}
