package org.vestibule.console.situation;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.console.Day;
import org.vestibule.console.Front;
import org.vestibule.frontdesk.Board;
import org.vestibule.frontdesk.DeskAct;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class LooksForSomebodyTest {
    @TempDir private Path folder;

    @Test
    void controlKGoesToTheOneFieldThatFindsEverything() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.table().requestFocus();
                    front.control(KeyCode.K);
                    assertThat(front.console.scene().getFocusOwner())
                            .isSameAs(front.field("Find a person"));
                });
    }

    @Test
    void wordsNarrowTheListWithoutAccentsAndInAnyOrder() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    for (var words : List.of("watsica maria", "12/18/1950", "v100001")) {
                        front.type("Find a person", words);
                        assertThat(front.table().getItems()).hasSize(1);
                        front.sees("María Watsica", "1 of 10 shown");
                    }
                });
    }

    @Test
    void enterChoosesTheOneWhoIsLeft() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.type("Find a person", "bradtke");
                    front.enter("Find a person");
                    front.sees("Visit at 9:50 AM with Dr. Reyes · record V100007");
                });
    }

    @Test
    void whoIsNotExpectedIsFoundOnTheRoster() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.desk.onRoster(Day.person(31, "Rosa", "Zamora", "1971-01-09", "es"));
                    front.type("Find a person", "Zamora");
                    front.sees("Nobody on today’s list fits");
                    front.enter("Find a person");
                    assertThat(front.desk.searches()).containsExactly("Zamora");
                    front.sees("Not on today’s list. Found on the roster:", "Rosa Zamora");
                    front.choose("p31");
                    front.sees("No visit today · record V100031");
                    front.press(KeyCode.ESCAPE);
                    front.click("Show everybody of today");
                    front.sees("10 of 10 shown");
                });
    }

    @Test
    void nobodyIsFoundAnywhere() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.type("Find a person", "Qqq");
                    front.click("Search the whole roster");
                    front.sees("Nobody on the roster fits", "Try the family name");
                });
    }

    @Test
    void theRosterCannotBeSearched() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.type("Find a person", "Zamora");
                    front.desk.offline(true);
                    front.click("Search the whole roster");
                    front.sees("The roster was not searched", "Not connected");
                    front.desk.offline(false);
                    front.desk.onRoster(Day.person(31, "Rosa", "Zamora", "1971-01-09", "es"));
                    front.click("Search again");
                    front.sees("Rosa Zamora");
                });
    }

    @Test
    void theListIsNarrowedByStatusAndLanguage() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.pick("Everybody", "On the portal");
                    front.sees("2 of 10 shown", "Alberto Piña", "Ngọc Trần");
                    front.pick("All languages", "Vietnamese");
                    front.sees("1 of 10 shown");
                    front.pick("On the portal", "Everybody");
                    front.sees("1 of 10 shown", "Ngọc Trần");
                });
    }

    @Test
    void aHeadSortsTheList() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    var table = front.table();
                    table.getSortOrder().add(table.getColumns().get(2));
                    assertThat(table.getItems().getFirst().toString()).contains("p7");
                    front.board(Day.busy());
                    assertThat(table.getItems().getFirst().toString()).contains("p7");
                });
    }

    @Test
    void whoIsChosenStaysChosenWhenTheListIsReadAnew() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.choose("p7");
                    front.board(Day.busy());
                    front.sees("Visit at 9:50 AM");
                    assertThat(front.table().getSelectionModel().getSelectedItem().toString())
                            .contains("p7");
                });
    }

    @Test
    void controlCCopiesTheChosenRow() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.choose("p7");
                    front.table().requestFocus();
                    front.control(KeyCode.C);
                    assertThat(Clipboard.getSystemClipboard().getString())
                            .isEqualTo(
                                    "9:50 AM\tJune Bradtke\t11/30/1938\tEnglish"
                                            + "\tPaper guide printed\tPhoto ID");
                });
    }

    @Test
    void theListThatIsSeenIsExported() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    var file = folder.resolve("today.csv");
                    front.saveTo(file);
                    front.type("Find a person", "bradtke");
                    front.control(KeyCode.E);
                    front.sees("The list is saved.");
                    assertThat(read(file))
                            .isEqualTo(
                                    "\uFEFFTime,Name,Born,Language,Portal,ID seen\r\n"
                                            + "9:50 AM,June Bradtke,11/30/1938,English,"
                                            + "Paper guide printed,Photo ID\r\n");
                });
    }

    @Test
    @DisplayName("R-26 a list leaves only once the portal has it on record")
    void whatLeavesIsOnRecordFirst() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    var file = folder.resolve("recorded.csv");
                    front.saveTo(file);
                    front.type("Find a person", "bradtke");
                    front.control(KeyCode.E);
                    assertThat(front.desk.acts()).containsExactly(new DeskAct.TakeList(1));
                    assertThat(file).exists();

                    var unrecorded = folder.resolve("unrecorded.csv");
                    front.saveTo(unrecorded);
                    front.desk.offline(true);
                    front.control(KeyCode.E);
                    front.seesNot("The list is saved.");
                    assertThat(unrecorded).doesNotExist();
                });
    }

    @Test
    void theListCannotBeSavedThere() {
        AtTheDesk.signedIn(
                Day.quiet(),
                front -> {
                    front.saveTo(folder.resolve("nowhere/today.csv"));
                    front.click("Export list");
                    front.sees("The list could not be saved there. Choose another folder.");
                });
    }

    @Test
    void nobodyIsExpected() {
        AtTheDesk.signedIn(
                new Board("e", Day.DATE, List.of(), List.of(), List.of(), List.of()),
                front -> front.sees("Nobody is expected today", "No kiosk is paired yet."));
    }

    @Test
    void theListIsStillBeingRead() {
        AtTheDesk.with(
                Day.quiet(),
                front -> {
                    slowlyIn(front);
                    front.sees("Reading today’s list…");
                });
    }

    private static void slowlyIn(Front front) {
        front.signedIn();
        front.click("Sign out");
        front.desk.board(Day.quiet());
        front.tasks.slow();
        front.signedIn();
        front.tasks.finishOne();
        front.look();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
