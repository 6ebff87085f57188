package org.vestibule.kiosk.lesson;

import org.vestibule.i18n.Messages;
import org.vestibule.kiosk.lesson.Block.Spot;
import org.vestibule.kiosk.lesson.Block.Tile;
import org.vestibule.practice.PortalTask;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every lesson, scene by scene: three to six touches, and what there is to see at the end. */
public final class Script {
    private final Pages pages;

    private Script(Example example) {
        pages = new Pages(example);
    }

    /** The scenes of a lesson in their order; the last one has nothing to touch. */
    public static List<Scene> of(Lesson lesson, Example example) {
        var script = new Script(example);
        return switch (lesson.kind()) {
            case DO -> script.does(lesson.task());
            case LOOK -> script.look(lesson.task());
            case RETURN -> script.comeBack(lesson.task());
        };
    }

    /**
     * Everything that can stand on the phone, about this example.
     *
     * @param texts the phone's
     */
    public static List<String> words(Example example, Messages texts) {
        return Arrays.stream(PortalTask.values())
                .flatMap(task -> Lesson.of(task).stream())
                .flatMap(lesson -> of(lesson, example).stream())
                .flatMap(scene -> scene.page().stream())
                .flatMap(block -> words(block, texts))
                .distinct()
                .toList();
    }

    private static Stream<String> words(Block block, Messages texts) {
        return switch (block) {
            case Block.Title(var text) -> Stream.of(texts.text(text));
            case Block.Part(var text) -> Stream.of(texts.text(text));
            case Block.Line(var text) -> Stream.of(texts.text(text));
            case Block.Row(var title, var line) -> Stream.of(title, texts.text(line));
            case Tile tile -> Stream.of(texts.text(tile.name()), texts.text(tile.line()));
            case Block.Button(var name, _) -> Stream.of(texts.text(name));
            case Block.Link(var name) -> Stream.of(texts.text(name));
            case Block.Field(var name, var value) -> Stream.of(texts.text(name), value);
        };
    }

    private List<Scene> does(PortalTask task) {
        return switch (task) {
            case TEST_RESULTS, MESSAGE -> visit(task);
            case REFILL, VISIT -> call(task, "lesson.say.call");
        };
    }

    private List<Scene> look(PortalTask task) {
        return switch (task) {
            case TEST_RESULTS -> call(task, "lesson.say.call");
            case MESSAGE -> call(task, "lesson.say.urgent");
            case REFILL, VISIT -> visit(task);
        };
    }

    /** To the page of a task, and back. */
    private List<Scene> visit(PortalTask task) {
        return List.of(
                toTask(task),
                scene(pages.task(task), Pages.BACK, "lesson.say." + task.code()),
                end(pages.home(task), "lesson.say.end"));
    }

    private List<Scene> call(PortalTask task, String say) {
        return List.of(
                toTask(task),
                scene(pages.task(task), pages.call(), say),
                end(pages.task(task), "lesson.say.called"));
    }

    private Scene toTask(PortalTask task) {
        return scene(pages.home(task), new Tile(task), "lesson.say.home");
    }

    private List<Scene> comeBack(PortalTask task) {
        var name = Pages.name("");
        var named = Pages.name(Example.EMAIL);
        var secret = Pages.password("");
        var hidden = Pages.password(Example.SECRET);
        return List.of(
                scene(pages.signIn(name, secret), name, "lesson.say.name"),
                scene(pages.signIn(named, secret), secret, "lesson.say.password"),
                scene(pages.signIn(named, hidden), Pages.SIGN_IN, "lesson.say.sign-in"),
                scene(pages.home(task), new Tile(task), "lesson.say.tiles"),
                scene(pages.taskEnd(task), Pages.SIGN_OUT, "lesson.say.sign-out"),
                end(Pages.signedOut(), "lesson.say.end"));
    }

    private static Scene scene(List<Block> page, Spot target, String say) {
        return new Scene(page, Optional.of(target), say);
    }

    private static Scene end(List<Block> page, String say) {
        return new Scene(page, Optional.empty(), say);
    }
}
