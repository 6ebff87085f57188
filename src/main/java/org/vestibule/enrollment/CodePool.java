package org.vestibule.enrollment;

import java.time.Instant;
import java.util.List;

/** The codes the portal issued beforehand, kept encrypted until they are handed out. */
public interface CodePool {
    /** How many codes are left that live longer than {@code until}. */
    int available(Instant until);

    void add(List<ActivationCode> codes);
}
