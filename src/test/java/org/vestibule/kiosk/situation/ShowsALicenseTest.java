package org.vestibule.kiosk.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.enrollment.FinishBy;
import org.vestibule.enrollment.ForWhom;
import org.vestibule.enrollment.Identity;
import org.vestibule.enrollment.PersonName;
import org.vestibule.i18n.Message;
import org.vestibule.kiosk.Lobby;
import org.vestibule.kiosk.journey.Keys;
import org.vestibule.kiosk.journey.ScreenModel;
import org.vestibule.kiosk.nav.Screen;
import org.vestibule.kiosk.welcome.WelcomeViewModel;
import org.vestibule.kiosk.who.BirthDateViewModel;
import org.vestibule.kiosk.who.CodeViewModel;
import org.vestibule.kiosk.who.DeskSetsUpViewModel;
import org.vestibule.kiosk.who.ForWhomViewModel;
import org.vestibule.kiosk.who.NameViewModel;
import org.vestibule.practice.PortalTask;
import org.vestibule.scan.CardSample;
import org.vestibule.scan.LicenseRead;
import org.vestibule.scan.LicenseRead.Refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

@DisplayName("R-32 A card answers for the person who shows it, and no record does")
class ShowsALicenseTest {
    private static final CardSample TESSA = CardSample.of("va-10");

    private final Lobby lobby = new Lobby(Lobby.WITH_SCANS);

    private void reachTheName() {
        lobby.start();
        lobby.pickTask(PortalTask.REFILL);
        lobby.forMe();
    }

    private void show(LicenseRead read) {
        lobby.models().scans().begins();
        lobby.models().scans().card(read);
    }

    private NameViewModel name() {
        return lobby.on(NameViewModel.class);
    }

    private BirthDateViewModel birthDate() {
        return lobby.on(BirthDateViewModel.class);
    }

    @Test
    void theNameIsFilledInAndLookedAtFirst() {
        reachTheName();
        assertThat(name().line().get()).isEqualTo(Message.of("name.card"));
        show(TESSA.wanted());
        assertThat(lobby.screen()).isEqualTo(Screen.NAME);
        assertThat(name().given().get()).isEqualTo("Tessa");
        assertThat(name().family().get()).isEqualTo("Whitfield Jr");
        assertThat(name().line().get()).isEqualTo(Message.of("name.card.read"));
    }

    @Test
    @DisplayName(
            "R-13 R-41 the birth date is asked once, shown in the clear at first, then covered")
    void theBirthDateIsThereToBeChecked() {
        reachTheName();
        show(TESSA.wanted());
        lobby.tap(name()::onContinue);
        assertThat(birthDate().isFromCard()).isTrue();
        assertThat(birthDate().month().get()).isEqualTo("6");
        assertThat(birthDate().day().get()).isEqualTo("6");
        assertThat(birthDate().year().get()).isEqualTo("1986");
        assertThat(birthDate().covered().get()).isFalse();
        lobby.time.passSeconds(2);
        assertThat(birthDate().covered().get()).isTrue();
        birthDate().onShow();
        assertThat(birthDate().covered().get()).isFalse();
        lobby.tap(birthDate()::onContinue);
        assertThat(lobby.screen()).isEqualTo(Screen.CONTACT);
        assertThat(lobby.seen).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("R-56 what the card says can be changed, and that is what is kept")
    void thePersonHasTheLastWord() {
        reachTheName();
        show(TESSA.wanted());
        name().family().set("Whitfield-Ito");
        lobby.tap(name()::onContinue);
        birthDate().day().set("7");
        lobby.tap(birthDate()::onContinue);
        lobby.giveMobile("6175550142");
        lobby.finishBy(FinishBy.PHONE);
        lobby.agree();
        lobby.save();
        assertThat(lobby.shelf.kept().getLast().identity())
                .isInstanceOfSatisfying(
                        Identity.Typed.class,
                        typed -> {
                            assertThat(typed.name())
                                    .isEqualTo(new PersonName("Tessa", "Whitfield-Ito"));
                            assertThat(typed.birthDate()).isEqualTo(LocalDate.of(1986, 6, 7));
                        });
    }

    @Test
    void aNameThatTheCardCutsIsToBeCompleted() {
        reachTheName();
        show(CardSample.of("co-04-cut").wanted());
        assertThat(name().line().get()).isEqualTo(Message.of("name.card.cut"));
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    @DisplayName("R-57 a card that cannot be read is told kindly, and what was typed stays")
    void aRefusalIsKind(Refusal refusal) {
        reachTheName();
        lobby.type(name().given(), "Ana");
        show(new LicenseRead.Refused(refusal));
        assertThat(name().givenError().get())
                .isEqualTo(Message.of(Keys.of("name.card.error.", refusal)));
        assertThat(name().given().get()).isEqualTo("Ana");
        assertThat(lobby.session.trip().draft().person().birthDate()).isEmpty();
        lobby.type(name().given(), "b");
        assertThat(name().givenError().get()).isNull();
    }

    @Test
    void whereThePracticeDoesNotWantItACardChangesNothing() {
        var plain = new Lobby();
        plain.start();
        plain.pickTask(PortalTask.REFILL);
        plain.forMe();
        var asked = plain.on(NameViewModel.class);
        assertThat(asked.line().get()).isEqualTo(Message.of("name.line"));
        plain.models().scans().card(TESSA.wanted());
        assertThat(asked.givenError().get()).isEqualTo(Message.of("name.card.error.off"));
        assertThat(asked.given().get()).isEmpty();
        assertThat(plain.session.trip().draft().person().name()).isEmpty();
        assertThat(plain.session.trip().draft().person().birthDate()).isEmpty();
    }

    @Test
    void whatTheScannerTypedIntoTheFieldsIsTakenBack() {
        reachTheName();
        lobby.type(name().given(), "Ana");
        lobby.models().scans().begins();
        name().given().set("Anajavascript:alert(1)");
        lobby.models().scans().noise();
        assertThat(name().given().get()).isEqualTo("Ana");
        assertThat(name().givenError().get()).isEqualTo(Message.of("name.card.error.not-a-card"));
    }

    @Test
    void aHelperIsToldWhoseCardIsMeant() {
        lobby.start();
        lobby.pickTask(PortalTask.REFILL);
        lobby.tap(() -> lobby.on(ForWhomViewModel.class).onPick(ForWhom.ADULT_I_HELP));
        lobby.tap(lobby.on(DeskSetsUpViewModel.class)::onContinue);
        assertThat(name().line().get()).isEqualTo(Message.of("name.helper.card"));
    }

    @Test
    void elsewhereItIsSaidWhenTheCardIsOfUse() {
        var later = Message.of("ui.scan.error.scan-later");
        var welcome = lobby.on(WelcomeViewModel.class);
        welcome.attached();
        show(TESSA.wanted());
        assertThat(welcome.error().get()).isEqualTo(later);
        lobby.tap(welcome::onHaveCode);
        lobby.type(lobby.on(CodeViewModel.class).code(), "K7");
        show(TESSA.wanted());
        assertThat(lobby.on(CodeViewModel.class).error().get()).isEqualTo(later);
        assertThat(lobby.on(CodeViewModel.class).code().get()).isEqualTo("K7");
        assertThat(lobby.session.trip().draft().person().name()).isEmpty();
    }

    @Test
    @DisplayName("R-38 nothing of the card is reachable once the person has gone")
    void nothingOfTheCardStays() {
        var models = new ArrayList<ScreenModel>();
        reachTheName();
        models.add(name());
        show(TESSA.wanted());
        lobby.tap(name()::onContinue);
        models.add(birthDate());
        var roots = List.of(lobby.session, lobby.models().scans(), models);
        assertThat(Reachable.strings(roots)).contains("Tessa", "1986-06-06");
        lobby.time.passSeconds(165);
        assertThat(lobby.screen()).isEqualTo(Screen.WELCOME);
        assertThat(Reachable.strings(roots))
                .noneMatch(text -> text.matches("(?s).*(Tessa|TESSA|Whitfield|1986|T64230001).*"));
    }

    @Test
    void theNextPersonStartsWithoutAnybodysCard() {
        reachTheName();
        show(TESSA.wanted());
        lobby.session.wipe();
        reachTheName();
        assertThat(name().given().get()).isEmpty();
        lobby.giveName("Ana", "Canary");
        assertThat(birthDate().isFromCard()).isFalse();
        assertThat(birthDate().year().get()).isEmpty();
    }
}
