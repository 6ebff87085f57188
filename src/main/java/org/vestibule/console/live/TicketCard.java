package org.vestibule.console.live;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.frame.EvidenceButtons;
import org.vestibule.console.roster.Finder;
import org.vestibule.console.words.Keys;
import org.vestibule.console.words.LanguageNames;
import org.vestibule.console.words.Names;
import org.vestibule.console.words.Telephone;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.i18n.Message;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.desk.Scripts;
import org.vestibule.ui.desk.TwiceButton;

/** A ticket: who typed what, whom it is about, and one click for what the desk saw. */
final class TicketCard extends CaseCard {
    private final TicketViewModel ticket;
    private final EvidenceButtons saw;
    private final EvidenceButtons add;
    private final VBox confirming = new VBox();
    private final VBox adding = new VBox();
    private final VBox searching = new VBox();
    private final DeskButton notThem;
    private final Label reason;
    private final Label obstacle;
    private boolean here;

    TicketCard(Ui ui, TicketViewModel ticket, Runnable compare, TwiceButton notThem) {
        super(ui, ticket, ui.text(ticket.title()));
        this.ticket = ticket;
        this.notThem = notThem;
        obstacle = Words.verbatim(ui, "", "soft");
        saw = new EvidenceButtons(ui, "evidence.saw.", ticket::isEnough, ticket::onSaw);
        add = new EvidenceButtons(ui, "evidence.add.", ticket::isEnough, ticket::onAdd);
        ticket.open().get().typed().ifPresent(this::typed);
        reason = Words.verbatim(ui, "", "card-line");
        put(reason);
        confirming.getChildren().add(saw);
        tooLittle(confirming);
        adding.getChildren().addAll(new Words(ui, Message.of("ticket.add"), "strong"), add);
        searching.getChildren().add(finder());
        for (var part : new VBox[] {confirming, adding, searching}) {
            part.getStyleClass().add("card-part");
        }
        put(new WhomLines(ui, ticket, compare), confirming, searching, adding);
        put(notThem, obstacle, remarkLine());
        ticket.whom().subscribe(_ -> refresh());
        ticket.open().subscribe(this::moved);
    }

    private void moved(OpenCase open) {
        reason.setText(ui().text(Keys.of("case.", open.reason())));
        refresh();
    }

    private void typed(OpenCase.Typed typed) {
        var name = Words.verbatim(ui(), Names.of(typed), "card-name");
        Scripts.dress(name, name.getText());
        var language = LanguageNames.of(ticket.open().get().origin().language());
        var born =
                new Words(
                        ui(),
                        Message.of("ticket.born")
                                .with("born", ticket.dates().born(typed.birthDate()))
                                .with("language", language),
                        "card-born");
        Scripts.dress(born, language);
        put(name, born);
        var mobile = typed.mobile().map(Telephone::of);
        typed.email()
                .map(email -> mobile.map(number -> number + " · " + email).orElse(email))
                .or(() -> mobile)
                .ifPresent(contact -> put(Words.verbatim(ui(), contact, "soft")));
    }

    private void tooLittle(VBox part) {
        if (!saw.hasTooLittle()) return;
        part.getChildren().add(new Words(ui(), Message.of("evidence.too-little"), "soft"));
    }

    private Finder finder() {
        return new Finder(
                ui(), ticket.dates(), ticket.finder(), Message.of("ticket.find"), ticket::onPick);
    }

    @Override
    void refresh() {
        var known = ticket.person().isPresent();
        var unknown =
                ticket.whom().get() instanceof Whom.Nobody
                        || ticket.whom().get() instanceof Whom.Unheard;
        show(confirming, known && !ticket.endsOnly());
        show(searching, unknown && !ticket.endsOnly());
        show(adding, ticket.canBeAdded());
        var why = ticket.obstacle();
        saw.enable(busy(), why);
        add.enable(busy(), ticket.addingObstacle());
        notThem.setDisable(busy() || why != null);
        say(why);
        keys();
    }

    private void say(@Nullable Message why) {
        obstacle.setText(why == null ? "" : ui().text(why));
        obstacle.setVisible(why != null);
        obstacle.setManaged(why != null);
    }

    private static void show(VBox part, boolean is) {
        part.setVisible(is);
        part.setManaged(is);
    }

    @Override
    void turn(boolean to) {
        super.turn(to);
        here = to;
        keys();
    }

    /** The keys stand on the buttons that they would press now. */
    private void keys() {
        saw.active(here && confirming.isVisible());
        add.active(here && !confirming.isVisible() && adding.isVisible());
    }

    @Override
    boolean onKey(KeyCode code) {
        var evidence = EvidenceButtons.behind(code);
        if (confirming.isVisible()) evidence.ifPresent(ticket::onSaw);
        else if (adding.isVisible()) evidence.ifPresent(ticket::onAdd);
        return evidence.isPresent();
    }
}
