package org.vestibule.outbox;

import java.time.Instant;

/**
 * The portal's word that it has an enrollment.
 *
 * @param taskId logical id of the Task on the portal
 * @param answersId logical id of the QuestionnaireResponse on the portal
 */
public record Receipt(String taskId, String answersId, Instant at) {}
