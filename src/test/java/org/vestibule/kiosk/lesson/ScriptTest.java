package org.vestibule.kiosk.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.i18n.Language;
import org.vestibule.i18n.Languages;
import org.vestibule.i18n.Message;
import org.vestibule.i18n.Messages;
import org.vestibule.i18n.Messages.Audience;
import org.vestibule.practice.PortalTask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lessons as data: short, whole, and in the words of the real portal. */
class ScriptTest {
    private static final Path PAGES =
            Path.of(System.getProperty("vestibule.home", "."), "src/main/resources/pages");
    private static final Pattern TEXT = Pattern.compile("\\{\\{#t}}([^/]+)\\{\\{/t}}");
    private static final int FEWEST_TOUCHES = 2;
    private static final int MOST_TOUCHES = 6;

    static Stream<Lesson> lessons() {
        return Arrays.stream(PortalTask.values()).flatMap(task -> Lesson.of(task).stream());
    }

    private static List<Scene> scenes(Lesson lesson) {
        return Script.of(lesson, example(Language.ENGLISH));
    }

    private static Example example(Language language) {
        return Example.in(language, "(617) 555-0142");
    }

    @ParameterizedTest
    @EnumSource(PortalTask.class)
    void everyTaskHasThreeLessons(PortalTask task) {
        assertThat(Lesson.of(task)).hasSize(3).allMatch(lesson -> lesson.task() == task);
        assertThat(Lesson.of(task).stream().map(Lesson::title)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonIsShortAndEndsWithNothingToTouch(Lesson lesson) {
        var scenes = scenes(lesson);
        assertThat(scenes.size() - 1).isBetween(FEWEST_TOUCHES, MOST_TOUCHES);
        assertThat(scenes.getLast().target()).isEmpty();
        assertThat(scenes.subList(0, scenes.size() - 1)).allMatch(s -> s.target().isPresent());
    }

    @Test
    void thePointerHasToBeOnThePage() {
        var away = Optional.<Block.Spot>of(new Block.Tile(PortalTask.VISIT));
        assertThatThrownBy(() -> new Scene(List.of(), away, "lesson.say.home"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("what stands on the pretend phone stands on a page of the portal")
    void inTheWordsOfThePortal() throws IOException {
        var real = textsOfThePages();
        lessons()
                .flatMap(lesson -> scenes(lesson).stream())
                .flatMap(scene -> scene.page().stream())
                .flatMap(ScriptTest::keys)
                .distinct()
                .forEach(key -> assertThat(real).contains(key));
        assertThat(real).contains("task.refill.none").doesNotContain("task.refill.nothing");
    }

    /** Keys in the templates and those that {@code HomePages} fills in, task by task. */
    private static Set<String> textsOfThePages() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.list(PAGES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                TEXT.matcher(Files.readString(file)).results().forEach(t -> add(found, t.group(1)));
            }
        }
        for (var name : List.of("name", "line")) add(found, "task.{{task}}." + name);
        found.add("task.visit.with");
        return found;
    }

    private static void add(Set<String> found, String key) {
        for (var task : PortalTask.values()) {
            found.add(key.replace("{{task}}", task.code()).replace("{{page}}", "sign-in"));
        }
    }

    private static Stream<String> keys(Block block) {
        return switch (block) {
            case Block.Title(var text) -> Stream.of(text.key());
            case Block.Part(var text) -> Stream.of(text.key());
            case Block.Line(var text) -> Stream.of(text.key());
            case Block.Row(_, var line) -> Stream.of(line.key());
            case Block.Tile tile -> Stream.of(tile.name(), tile.line()).map(Message::key);
            case Block.Spot spot -> Stream.of(spot.name().key());
        };
    }

    static Stream<Language> languages() {
        return Languages.shipped().all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyWordOnThePhoneIsThereInEveryLanguage(Language language) {
        var phone = Messages.load(Audience.PHONE, language);
        var words = Script.words(example(language), phone);
        assertThat(words).contains(phone.text("sign-in.go"), phone.text("task.message.name"));
        assertThat(words).noneMatch(word -> word.contains("{"));
        var kiosk = Messages.load(Audience.KIOSK, language);
        lessons()
                .flatMap(lesson -> scenes(lesson).stream())
                .forEach(scene -> assertThat(kiosk.text(scene.say())).isNotBlank());
    }
}
