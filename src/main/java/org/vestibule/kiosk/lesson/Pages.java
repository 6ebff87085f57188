package org.vestibule.kiosk.lesson;

import org.vestibule.i18n.Message;
import org.vestibule.kiosk.lesson.Block.Button;
import org.vestibule.kiosk.lesson.Block.Field;
import org.vestibule.kiosk.lesson.Block.Line;
import org.vestibule.kiosk.lesson.Block.Link;
import org.vestibule.kiosk.lesson.Block.Part;
import org.vestibule.kiosk.lesson.Block.Row;
import org.vestibule.kiosk.lesson.Block.Tile;
import org.vestibule.kiosk.lesson.Block.Title;
import org.vestibule.practice.PortalTask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The pages of the portal that the lessons need, block by block as the phone shows them. */
record Pages(Example example) {
    static final Link BACK = new Link(Message.of("task.back"));
    static final Button SIGN_IN = new Button(Message.of("sign-in.go"), true);
    static final Button SIGN_OUT = new Button(Message.of("sign-out"), false);

    /** The person's own page, where these are the tasks that she did not pick first. */
    List<Block> home(PortalTask task) {
        var page = new ArrayList<Block>();
        page.add(new Title(Message.of("home.hello").with("given", example.given())));
        page.add(new Part(Message.of("home.more")));
        Arrays.stream(PortalTask.values())
                .filter(each -> each != pickedInsteadOf(task))
                .map(Tile::new)
                .forEach(page::add);
        return page;
    }

    /** What is practiced stands among the tiles, so she picked another one. */
    private static PortalTask pickedInsteadOf(PortalTask task) {
        return task == PortalTask.MESSAGE ? PortalTask.VISIT : PortalTask.MESSAGE;
    }

    List<Block> task(PortalTask task) {
        var page = new ArrayList<Block>(List.of(BACK, title(task)));
        if (task == PortalTask.VISIT) {
            page.add(visit());
            page.add(new Line(Message.of("task.visit.change")));
        } else {
            page.add(new Line(Message.of("task." + task.code() + ".none")));
            page.add(new Line(Message.of("task." + task.code() + ".more")));
        }
        page.add(call());
        return page;
    }

    /** With the way out, which stands at the end of every page. */
    List<Block> taskEnd(PortalTask task) {
        var page = new ArrayList<>(task(task));
        page.remove(call());
        page.add(SIGN_OUT);
        return page;
    }

    private static Title title(PortalTask task) {
        return new Title(Message.of("task." + task.code() + ".name"));
    }

    private Row visit() {
        return new Row(
                example.day(),
                Message.of("task.visit.with")
                        .with("time", example.time())
                        .with("provider", example.provider()));
    }

    Button call() {
        return new Button(Message.of("foot.call").with("phone", example.phone()), false);
    }

    /** Signing in, with as much typed as is. */
    List<Block> signIn(Field name, Field password) {
        return List.of(new Title(Message.of("sign-in.title")), name, password, SIGN_IN);
    }

    static Field name(String typed) {
        return new Field(Message.of("sign-in.name"), typed);
    }

    static Field password(String typed) {
        return new Field(Message.of("password.label"), typed);
    }

    static List<Block> signedOut() {
        return List.of(
                new Title(Message.of("signed-out.title")), new Line(Message.of("signed-out.lead")));
    }
}
