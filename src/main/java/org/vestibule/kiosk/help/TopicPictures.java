package org.vestibule.kiosk.help;

import org.vestibule.kiosk.help.answers.Topic;
import org.vestibule.ui.picture.Picture;

/** The picture that stands beside a question and above its answer. */
final class TopicPictures {
    private TopicPictures() {}

    static Picture of(Topic topic) {
        return switch (topic) {
            case SAFE, WHO_SEES, FORGETS, SELL, EMPLOYER, IMMIGRATION -> Picture.PRIVACY;
            case WHAT_FOR -> Picture.SHOW_ME;
            case COST -> Picture.COST;
            case HOW_LONG -> Picture.CLOCK;
            case MUST_I, LEAVE -> Picture.WAVE;
            case DELETE -> Picture.CLOSED_DOOR;
            case NO_EMAIL -> Picture.EMAIL;
            case CONTACT, NO_SMARTPHONE, SHARED_PHONE, PHONE_NOT_HERE, NEW_PHONE -> Picture.MOBILE;
            case NO_INTERNET, LANGUAGE -> Picture.GLOBE;
            case PAPER -> Picture.FINISH_PAPER;
            case CALL_BACK -> Picture.FINISH_VOICE;
            case COMPUTERS -> Picture.FINISH_WITH_HELP;
            case CHILD -> Picture.MY_CHILD;
            case HELPER -> Picture.ADULT_I_HELP;
            case NAME -> Picture.ME;
            case BIRTH_DATE -> Picture.BIRTHDAY;
            case MISTAKE, TERMS -> Picture.PEN;
            case TEXTS, MESSAGE -> Picture.MESSAGE;
            case ID -> Picture.ID_CARD;
            case SCAN -> Picture.STEP_CAMERA;
            case CODE_FAILS, NO_LETTER -> Picture.LETTER;
            case CANNOT_GET_IN -> Picture.LOCKED_OUT;
            case PASSWORD -> Picture.STEP_PASSWORD;
            case PRINTER -> Picture.PRINTING;
            case TEXT_SIZE, READ_ALOUD, EMERGENCY -> Picture.HELP;
            case RESULTS -> Picture.TEST_RESULTS;
            case REFILL -> Picture.REFILL;
            case VISIT -> Picture.VISIT;
        };
    }
}
