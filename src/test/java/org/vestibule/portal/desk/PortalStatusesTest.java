package org.vestibule.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.frontdesk.PortalStatus;
import org.vestibule.portal.desk.PortalStatuses.Facts;
import org.vestibule.portal.desk.PortalStatuses.OnTheWay;
import org.vestibule.portal.desk.PortalStatuses.Open;

import java.util.Optional;

/** One word for how far somebody has come. */
class PortalStatusesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    #open,        account, on the way,   invited, declined, status
                    -,             -,      -,            false,   false,    NOT_YET
                    -,             -,      -,            false,   true,     NOT_TODAY
                    -,             -,      -,            true,    false,    INVITED
                    -,             -,      -,            true,    true,     INVITED
                    -,             -,      ON_PAPER,     true,    false,    PAPER
                    -,             -,      ON_THE_PHONE, true,    false,    WAITING
                    -,             -,      ON_THE_PHONE, false,   true,     WAITING
                    -,             -,      CONNECTED,    true,    false,    CONNECTED
                    -,             false,  CONNECTED,    false,   false,    READY
                    -,             false,  -,            false,   true,     READY
                    -,             true,   -,            false,   false,    ACTIVE
                    CALL,          -,      -,            false,   false,    CALL_DUE
                    CALL,          true,   -,            false,   false,    CALL_DUE
                    ANYTHING_ELSE, -,      ON_THE_PHONE, true,    false,    NEEDS_DESK
                    ANYTHING_ELSE, true,   -,            false,   false,    NEEDS_DESK
                    """)
    void whatNeedsAPersonComesFirst(
            Open open,
            Boolean account,
            OnTheWay onTheWay,
            boolean invited,
            boolean declined,
            PortalStatus status) {
        var facts =
                new Facts(
                        Optional.ofNullable(open),
                        Optional.ofNullable(account),
                        Optional.ofNullable(onTheWay),
                        invited,
                        declined);

        assertThat(PortalStatuses.of(facts)).isEqualTo(status);
    }
}
