package org.vestibule.console.live;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.vestibule.console.frame.EvidenceButtons;
import org.vestibule.console.roster.Finder;
import org.vestibule.console.words.Keys;
import org.vestibule.console.words.LanguageNames;
import org.vestibule.console.words.Names;
import org.vestibule.frontdesk.OpenCase;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.frontdesk.ProxyBasis;
import org.vestibule.i18n.Message;
import org.vestibule.practice.EvidenceType;
import org.vestibule.ui.Ui;
import org.vestibule.ui.control.Words;
import org.vestibule.ui.desk.DeskButton;
import org.vestibule.ui.desk.Scripts;
import org.vestibule.ui.desk.TwiceButton;

import java.util.function.Consumer;

/** A request for somebody else's record, decided with what was shown. */
final class ProxyCard extends CaseCard {
    private final ProxyViewModel proxy;
    private final VBox whose = new VBox();
    private final VBox form = new VBox();
    private final Finder finder;
    private final DeskButton approve;
    private final TwiceButton refuse;
    private final Label obstacle;

    ProxyCard(Ui ui, ProxyViewModel proxy, TwiceButton refuse) {
        super(ui, proxy, ui.text(proxy.title()));
        this.proxy = proxy;
        this.refuse = refuse;
        obstacle = Words.verbatim(ui, "", "soft");
        finder =
                new Finder(
                        ui, proxy.dates(), proxy.finder(), Message.of("proxy.find"), proxy::onPick);
        approve =
                new DeskButton(
                        ui, DeskButton.Kind.PRIMARY, Message.of("proxy.approve"), proxy::onApprove);
        whose.getStyleClass().add("card-part");
        proxy.open().get().typed().ifPresent(this::typed);
        put(new Words(ui, Keys.of("proxy.for.", proxy.open().get().wish().forWhom()), "card-line"));
        form.getStyleClass().add("card-form");
        form.getChildren().addAll(whose, basis(), evidence());
        put(form);
        var buttons = new FlowPane(approve, refuse);
        buttons.getStyleClass().add("button-flow");
        put(buttons, obstacle, remarkLine());
        proxy.whose().subscribe(this::whose);
    }

    private void typed(OpenCase.Typed typed) {
        var name = Words.verbatim(ui(), Names.of(typed), "card-name");
        Scripts.dress(name, name.getText());
        var language = LanguageNames.of(proxy.open().get().origin().language());
        put(
                name,
                new Words(
                        ui(),
                        Message.of("ticket.born")
                                .with("born", proxy.dates().born(typed.birthDate()))
                                .with("language", language),
                        "card-born"));
    }

    private void whose(@Nullable PersonRow person) {
        whose.getChildren().clear();
        if (person == null) {
            whose.getChildren().add(finder);
            return;
        }
        var name = Words.verbatim(ui(), Names.of(person), "strong");
        Scripts.dress(name, name.getText());
        var born = Message.of("whom.born").with("born", proxy.dates().born(person.birthDate()));
        whose.getChildren()
                .addAll(
                        new Words(ui(), Message.of("proxy.whose"), "field-name"),
                        name,
                        new Words(ui(), born.with("mrn", person.mrn()), "soft"),
                        new DeskButton(
                                ui(),
                                DeskButton.Kind.QUIET,
                                Message.of("whom.other"),
                                proxy::onOther));
    }

    private VBox basis() {
        var group = new ToggleGroup();
        var part = part("proxy.basis");
        for (var basis : ProxyBasis.values()) {
            part.getChildren()
                    .add(choice(group, Keys.of("proxy.basis.", basis), basis, proxy.basis()::set));
        }
        return part;
    }

    private VBox evidence() {
        var group = new ToggleGroup();
        var part = part("proxy.evidence");
        for (var evidence : EvidenceButtons.SHOWN) {
            part.getChildren().add(evidence(group, evidence));
        }
        return part;
    }

    private RadioButton evidence(ToggleGroup group, EvidenceType evidence) {
        var label = Keys.of("evidence.", evidence);
        var choice = choice(group, label, evidence, proxy.evidence()::set);
        choice.setDisable(!proxy.isEnough(evidence));
        return choice;
    }

    private VBox part(String title) {
        var part = new VBox(new Words(ui(), Message.of(title), "field-name"));
        part.getStyleClass().add("card-part");
        return part;
    }

    private <T> RadioButton choice(
            ToggleGroup group, Message label, T value, Consumer<@Nullable T> set) {
        var button = new RadioButton(ui().text(label));
        button.getStyleClass().add("desk-radio");
        button.setAccessibleText(button.getText());
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setOnAction(_ -> set.accept(value));
        return button;
    }

    @Override
    void refresh() {
        var why = proxy.obstacle();
        // Who may not decide has nothing to fill in.
        form.setVisible(proxy.mayDecide());
        form.setManaged(proxy.mayDecide());
        approve.setDisable(busy() || why != null);
        refuse.setDisable(busy() || why != null);
        obstacle.setText(why == null ? "" : ui().text(why));
        obstacle.setVisible(why != null);
        obstacle.setManaged(why != null);
    }
}
