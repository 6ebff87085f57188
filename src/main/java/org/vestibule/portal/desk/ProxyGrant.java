package org.vestibule.portal.desk;

import org.vestibule.frontdesk.ProxyBasis;
import org.vestibule.portal.store.Known;
import org.vestibule.practice.EvidenceType;

/**
 * The practice lets somebody see another person's record.
 *
 * @param patientId whose record it is
 * @param helper who may see it
 * @param evidence what the helper showed
 * @param basis what makes them a helper
 * @param staffId who decided
 */
public record ProxyGrant(
        String patientId, Known helper, EvidenceType evidence, ProxyBasis basis, String staffId) {}
