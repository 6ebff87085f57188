package org.vestibule.frontdesk;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.vestibule.practice.EvidenceType;
import org.vestibule.staff.Right;

import java.time.LocalDate;
import java.util.Optional;

/** Everything that staff can do at the desk; each needs a right and is recorded. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DeskAct.SawId.class, name = "saw-id"),
    @JsonSubTypes.Type(value = DeskAct.Confirm.class, name = "confirm"),
    @JsonSubTypes.Type(value = DeskAct.AddPatient.class, name = "add-patient"),
    @JsonSubTypes.Type(value = DeskAct.NotThem.class, name = "not-them"),
    @JsonSubTypes.Type(value = DeskAct.OnMyWay.class, name = "on-my-way"),
    @JsonSubTypes.Type(value = DeskAct.Helped.class, name = "helped"),
    @JsonSubTypes.Type(value = DeskAct.Called.class, name = "called"),
    @JsonSubTypes.Type(value = DeskAct.ApproveProxy.class, name = "approve-proxy"),
    @JsonSubTypes.Type(value = DeskAct.RefuseProxy.class, name = "refuse-proxy"),
    @JsonSubTypes.Type(value = DeskAct.EndProxies.class, name = "end-proxies"),
    @JsonSubTypes.Type(value = DeskAct.Reissue.class, name = "reissue"),
    @JsonSubTypes.Type(value = DeskAct.Revoke.class, name = "revoke"),
    @JsonSubTypes.Type(value = DeskAct.RetryParked.class, name = "retry-parked"),
    @JsonSubTypes.Type(value = DeskAct.PairDevice.class, name = "pair-device"),
    @JsonSubTypes.Type(value = DeskAct.TakeList.class, name = "take-list"),
    @JsonSubTypes.Type(value = DeskAct.PrintGuide.class, name = "print-guide")
})
public sealed interface DeskAct {
    /** Whoever lacks it is refused, in the console and again at the portal. */
    Right right();

    /** The desk saw somebody's ID, before, after or without the kiosk. */
    record SawId(String patientId, EvidenceType evidence) implements DeskAct {
        @Override
        public Right right() {
            return Right.ATTEST;
        }
    }

    /** The person of this case is that patient, and the desk saw the evidence. */
    record Confirm(String caseId, String patientId, EvidenceType evidence) implements DeskAct {
        @Override
        public Right right() {
            return Right.ATTEST;
        }
    }

    /** The person of this case is new here: take them into the roster as typed. */
    record AddPatient(String caseId, EvidenceType evidence) implements DeskAct {
        @Override
        public Right right() {
            return Right.ADD_PATIENT;
        }
    }

    /** Whoever typed this is not who they say; the case ends. */
    record NotThem(String caseId) implements DeskAct {
        @Override
        public Right right() {
            return Right.ATTEST;
        }
    }

    /** Somebody walks over to the kiosk. */
    record OnMyWay(String callId) implements DeskAct {
        @Override
        public Right right() {
            return Right.HELP;
        }
    }

    /** The call for help is done. */
    record Helped(String callId) implements DeskAct {
        @Override
        public Right right() {
            return Right.HELP;
        }
    }

    /**
     * A call-back was made.
     *
     * @param nextOn the day to try again, when nobody was reached
     */
    record Called(String caseId, boolean reached, Optional<LocalDate> nextOn) implements DeskAct {
        @Override
        public Right right() {
            return Right.HELP;
        }
    }

    /**
     * Grants access to somebody else's record.
     *
     * @param caseId of the request
     * @param patientId whose record it is
     * @param evidence what the helper showed
     * @param basis what makes them a helper
     */
    record ApproveProxy(String caseId, String patientId, EvidenceType evidence, ProxyBasis basis)
            implements DeskAct {
        @Override
        public Right right() {
            return Right.DECIDE_PROXY;
        }
    }

    record RefuseProxy(String caseId) implements DeskAct {
        @Override
        public Right right() {
            return Right.DECIDE_PROXY;
        }
    }

    /** Nobody else may see somebody's record any more. */
    record EndProxies(String patientId) implements DeskAct {
        @Override
        public Right right() {
            return Right.DECIDE_PROXY;
        }
    }

    /** A new code for somebody; the ones before it end. Answers {@link DeskResult.Code}. */
    record Reissue(String patientId) implements DeskAct {
        @Override
        public Right right() {
            return Right.INVITE;
        }
    }

    /** All living codes of somebody end. */
    record Revoke(String patientId) implements DeskAct {
        @Override
        public Right right() {
            return Right.INVITE;
        }
    }

    /** A parked enrollment is to be sent again. */
    record RetryParked(String kioskId, String enrollmentId) implements DeskAct {
        @Override
        public Right right() {
            return Right.HELP;
        }
    }

    /** A code to pair a kiosk or a console. Answers {@link DeskResult.PairingCode}. */
    record PairDevice() implements DeskAct {
        @Override
        public Right right() {
            return Right.PAIR_DEVICES;
        }
    }

    /**
     * A list of people leaves the console as a file; told before it does.
     *
     * @param rows how many people
     */
    record TakeList(int rows) implements DeskAct {
        @Override
        public Right right() {
            return Right.SEE_TODAY;
        }
    }

    /** Somebody's guide goes to the printer; told before it does. */
    record PrintGuide(String patientId) implements DeskAct {
        @Override
        public Right right() {
            return Right.INVITE;
        }
    }
}
