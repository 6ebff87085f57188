package org.vestibule.enrollment;

/**
 * One answer to one text, bound to exactly what was shown.
 *
 * @param version of the text, such as {@code 2026-01}
 * @param sha256 of the shown text in UTF-8, lower-case hex
 * @param accepted false is an answer too, and is recorded
 */
public record Agreement(AgreementKind kind, String version, String sha256, boolean accepted) {}
