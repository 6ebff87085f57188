package org.vestibule.kiosk.help.answers;

import static org.vestibule.kiosk.help.answers.Topic.*;

import org.vestibule.kiosk.nav.Screen;

import java.util.List;

/** What people ask first on each screen. */
public final class Offered {
    private Offered() {}

    /** The three that fit the screen, the likeliest first. */
    public static List<Topic> on(Screen screen) {
        return switch (screen) {
            case WELCOME -> List.of(WHAT_FOR, SAFE, COST);
            case CODE -> List.of(CODE_FAILS, NO_LETTER, SAFE);
            case OTHER_LANGUAGES, LANGUAGE_ASKED -> List.of(LANGUAGE, READ_ALOUD, MUST_I);
            case BENEFITS -> List.of(WHAT_FOR, WHO_SEES, HOW_LONG);
            case FOR_WHOM -> List.of(CHILD, HELPER, CANNOT_GET_IN);
            case DESK_SETS_UP -> List.of(HELPER, CHILD, ID);
            case NAME -> List.of(NAME, SAFE, WHO_SEES);
            case BIRTH_DATE -> List.of(BIRTH_DATE, SAFE, FORGETS);
            case CONTACT -> List.of(NO_EMAIL, CONTACT, SHARED_PHONE);
            case FINISH_BY -> List.of(NO_SMARTPHONE, COMPUTERS, NO_INTERNET);
            case CALL_TIME -> List.of(CALL_BACK, CONTACT, PAPER);
            case AGREEMENTS -> List.of(TERMS, TEXTS, SELL);
            case REVIEW -> List.of(MISTAKE, SAFE, WHO_SEES);
            case NOT_SAVED, NO_CODE -> List.of(LEAVE, PAPER, MUST_I);
            case ID_CHECK -> List.of(ID, LEAVE, PAPER);
            case HAND_OFF -> List.of(SCAN, CODE_FAILS, PHONE_NOT_HERE);
            case PRINTING -> List.of(PRINTER, SCAN, NO_INTERNET);
            case DONE -> List.of(LEAVE, PASSWORD, DELETE);
            case LESSONS, LESSON, FILM -> List.of(WHAT_FOR, PASSWORD, COMPUTERS);
            case DECLINE, DECLINED -> List.of(MUST_I, PAPER, COMPUTERS);
        };
    }
}
