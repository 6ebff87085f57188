package org.vestibule.portal.desk;

import org.vestibule.enrollment.InvitationCode;

/**
 * The two forms of one new code.
 *
 * @param token 26 characters, for a QR
 * @param shortCode 8 characters, for typing
 */
public record CodePair(InvitationCode token, InvitationCode shortCode) {}
