package org.vestibule.console.guides;

import org.vestibule.console.desk.Desk;
import org.vestibule.console.desk.Refusals;
import org.vestibule.console.desk.Running;
import org.vestibule.console.words.Keys;
import org.vestibule.device.JobName;
import org.vestibule.device.PrintOutcome;
import org.vestibule.frontdesk.ActId;
import org.vestibule.frontdesk.DeskAct;
import org.vestibule.frontdesk.DeskResult;
import org.vestibule.frontdesk.PersonRow;
import org.vestibule.guide.GuideContent;
import org.vestibule.guide.Leaflet;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.practice.PortalTask;
import org.vestibule.practice.Profile;
import org.vestibule.ui.desk.Remark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Where guides are asked for; everything slow happens away from the screens. */
public final class GuideCounter {
    private final Desk desk;
    private final Running running;
    private final PrintShop shop;
    private final Profile practice;

    public GuideCounter(Desk desk, PrintShop shop, Profile practice) {
        this.desk = desk;
        this.running = desk.running();
        this.shop = shop;
        this.practice = practice;
    }

    /**
     * What a guide says.
     *
     * @param language BCP 47 tag of what the person reads
     */
    public record Order(PersonRow person, PortalTask task, String language, DeskResult.Code code) {
        @Override
        public String toString() {
            return "Order[…]";
        }
    }

    /** The guide's language for somebody who reads this one: theirs, or the practice's own. */
    public Language languageFor(String tag) {
        var wanted = Locale.forLanguageTag(tag).getLanguage();
        return shop.languages().stream()
                .filter(one -> Locale.forLanguageTag(one.tag()).getLanguage().equals(wanted))
                .findFirst()
                .orElse(shop.languages().getFirst());
    }

    /** Whether there is a guide in what this person reads. */
    public boolean speaks(String tag) {
        return languageFor(tag).tag().startsWith(Locale.forLanguageTag(tag).getLanguage());
    }

    /** What there are pages in, the practice's own first. */
    public List<Language> languages() {
        return shop.languages();
    }

    /**
     * @param failed when the guide cannot be made: a bug, which is told elsewhere too
     */
    void make(Order order, Consumer<Page> then, Runnable failed) {
        make(() -> page(order), then, failed);
    }

    /** The page for anybody who does not start today. */
    void makeLeaflet(Language language, Consumer<Page> then, Runnable failed) {
        make(
                () -> {
                    var pdf = shop.guides().make(new Leaflet(language, practice));
                    return page(Optional.empty(), pdf);
                },
                then,
                failed);
    }

    private void make(Callable<Page> page, Consumer<Page> then, Runnable failed) {
        running.tasks()
                .run(
                        page,
                        then,
                        failure -> {
                            running.broke().accept(failure);
                            failed.run();
                        });
    }

    private Page page(Order order) {
        var code = order.code();
        var content =
                new GuideContent(
                        languageFor(order.language()),
                        order.person().given(),
                        order.task(),
                        new GuideContent.Code(code.token(), code.shortCode(), code.lastDay()),
                        practice);
        var pdf = shop.guides().make(content);
        return page(Optional.of(order.person().id()), pdf);
    }

    private Page page(Optional<String> patientId, byte[] pdf) {
        return new Page(patientId, pdf, shop.preview().png(pdf), JobName.guide(shop.random()));
    }

    /** Prints once it is on record whose it is, and tells in words what the printer says. */
    void print(Page page, Consumer<Remark> then) {
        page.patientId()
                .ifPresentOrElse(whose -> print(whose, page, then), () -> handOver(page, then));
    }

    private void print(String whose, Page page, Consumer<Remark> then) {
        desk.act(
                new ActId(running.ids().get()),
                new DeskAct.PrintGuide(whose),
                reply ->
                        Refusals.why(reply)
                                .ifPresentOrElse(
                                        why -> then.accept(Remark.bad(why)),
                                        () -> handOver(page, then)));
    }

    private void handOver(Page page, Consumer<Remark> then) {
        running.tasks()
                .run(
                        () -> shop.printer().print(page.pdf(), page.job()),
                        outcome -> then.accept(words(outcome)),
                        failure -> {
                            running.broke().accept(failure);
                            then.accept(Remark.bad(Message.of("printing.broke")));
                        });
    }

    /** Nothing more of it comes out. */
    void cancel(Page page) {
        running.tasks()
                .run(
                        () -> {
                            shop.printer().cancel(page.job());
                            return page.job();
                        },
                        _ -> {},
                        running.broke());
    }

    private static Remark words(PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Printed() -> Remark.good(Message.of("printing.printed"));
            case PrintOutcome.Waiting(var trouble) ->
                    Remark.quiet(Keys.of("printing.waiting.", trouble));
            case PrintOutcome.Failed(var trouble) ->
                    Remark.bad(Keys.of("printing.failed.", trouble));
        };
    }
}
