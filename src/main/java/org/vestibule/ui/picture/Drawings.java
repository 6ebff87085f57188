package org.vestibule.ui.picture;

/** Which drawing belongs to which picture. */
final class Drawings {
    private Drawings() {}

    static Drawing of(Picture picture) {
        return switch (picture) {
            case MARK -> ScenePictures.mark();
            case WELCOME -> ScenePictures.welcome();
            case TEST_RESULTS -> TaskPictures.testResults();
            case REFILL -> TaskPictures.refill();
            case VISIT -> TaskPictures.visit();
            case MESSAGE -> TaskPictures.message();
            case ME -> PeoplePictures.me();
            case MY_CHILD -> PeoplePictures.myChild();
            case ADULT_I_HELP -> PeoplePictures.adultIHelp();
            case HELP -> PeoplePictures.help();
            case WAVE -> PeoplePictures.wave();
            case NOT_SAID -> PeoplePictures.notSaid();
            case FINISH_WITH_HELP -> PeoplePictures.together();
            case ANOTHER_DAY -> TaskPictures.anotherDay();
            case NO_NEED -> ContactPictures.noNeed();
            case MOBILE -> ContactPictures.mobile();
            case EMAIL -> ContactPictures.email();
            case CONTACT -> ContactPictures.either();
            case NEITHER -> ContactPictures.bell();
            case FINISH_PHONE -> ContactPictures.phoneWithCode();
            case FINISH_PAPER -> ContactPictures.guide();
            case FINISH_VOICE -> ContactPictures.handset();
            case STEP_CAMERA -> ContactPictures.camera();
            case STEP_LINK -> ContactPictures.link();
            case STEP_PASSWORD -> ContactPictures.password();
            case PRINTING, PRINTER_EMPTY -> ContactPictures.printer(picture);
            case DONE -> Icons.done();
            default -> thing(picture);
        };
    }

    private static Drawing thing(Picture picture) {
        return switch (picture) {
            case LOCKED_OUT -> ThingPictures.lock();
            case SHOW_ME -> ThingPictures.screen();
            case PRIVACY -> ThingPictures.shield();
            case GLOBE -> ThingPictures.globe();
            case LETTER -> ThingPictures.letter();
            case ID_CARD -> ThingPictures.idCard();
            case TICKET -> ThingPictures.ticket();
            case CLOCK -> ThingPictures.clock();
            case CLOSED_DOOR -> ThingPictures.closedDoor();
            case PEN -> ThingPictures.pen();
            case SPEAKER -> ThingPictures.speaker();
            case BIRTHDAY -> ThingPictures.birthday();
            case COST -> ThingPictures.cost();
            case COMPUTER -> ThingPictures.computer();
            case NO_INTERNET -> ThingPictures.noInternet();
            default -> throw new IllegalArgumentException(picture + " is no thing");
        };
    }

    static Drawing of(Icon icon) {
        return switch (icon) {
            case ARROW_LEFT -> Icons.arrowLeft();
            case ARROW_RIGHT -> Icons.arrowRight();
            case CHECK -> Icons.check();
            case ALERT -> Icons.alert();
            case FACE -> Icons.face();
            case CONTRAST -> Icons.contrast();
            case LOWER -> Icons.lower();
            case GLOBE -> Icons.globe();
            case SPEAKER -> Icons.speaker();
            case BACKSPACE -> Icons.backspace();
            case SHIFT -> Icons.shift();
            case HAND -> Icons.hand();
            case LOCK -> Icons.lock();
        };
    }
}
