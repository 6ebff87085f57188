package org.vestibule.portal.desk;

import org.vestibule.frontdesk.DeskAct;
import org.vestibule.portal.store.PortalAct;

/** How an act of staff stands in the record: ids only. */
record ActRecord(PortalAct act, String subject) {
    static ActRecord of(DeskAct act) {
        return switch (act) {
            case DeskAct.SawId a -> new ActRecord(PortalAct.PATIENT_ATTESTED, a.patientId());
            case DeskAct.Confirm a -> new ActRecord(PortalAct.CASE_CONFIRMED, a.caseId());
            case DeskAct.AddPatient a -> new ActRecord(PortalAct.PATIENT_ADDED, a.caseId());
            case DeskAct.NotThem a -> new ActRecord(PortalAct.CASE_NOT_THEM, a.caseId());
            case DeskAct.OnMyWay a -> new ActRecord(PortalAct.HELP_ON_THE_WAY, a.callId());
            case DeskAct.Helped a -> new ActRecord(PortalAct.HELP_GIVEN, a.callId());
            case DeskAct.Called a -> new ActRecord(PortalAct.CALL_MADE, a.caseId());
            case DeskAct.ApproveProxy a -> new ActRecord(PortalAct.PROXY_APPROVED, a.caseId());
            case DeskAct.RefuseProxy a -> new ActRecord(PortalAct.PROXY_REFUSED, a.caseId());
            case DeskAct.Reissue a -> new ActRecord(PortalAct.CODE_REISSUED, a.patientId());
            case DeskAct.Revoke a -> new ActRecord(PortalAct.CODES_REVOKED, a.patientId());
            case DeskAct.RetryParked a -> new ActRecord(PortalAct.PARKED_RETRIED, a.enrollmentId());
            case DeskAct.EndProxies a -> new ActRecord(PortalAct.PROXIES_ENDED, a.patientId());
            case DeskAct.TakeList a ->
                    new ActRecord(PortalAct.LIST_TAKEN, Integer.toString(a.rows()));
            case DeskAct.PrintGuide a -> new ActRecord(PortalAct.GUIDE_PRINTED, a.patientId());
            case DeskAct.PairDevice _ -> new ActRecord(PortalAct.PAIRING_CODE_ISSUED, "device");
        };
    }
}
