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
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Message;
import org.vestibule.practice.PortalTask;
import org.vestibule.practice.Profile;
import org.vestibule.ui.desk.Remark;

import java.util.Locale;
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

    /**
     * @param failed when the guide cannot be made: a bug, which is told elsewhere too
     */
    void make(Order order, Consumer<Page> then, Runnable failed) {
        running.tasks()
                .run(
                        () -> page(order),
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
        return new Page(
                order.person().id(), pdf, shop.preview().png(pdf), JobName.guide(shop.random()));
    }

    /** Prints once it is on record, and tells in words what the printer says. */
    void print(Page page, Consumer<Remark> then) {
        desk.act(
                new ActId(running.ids().get()),
                new DeskAct.PrintGuide(page.patientId()),
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
