package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.vestibule.frontdesk.DeskAct;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Staff looks for people; what is looked for is nowhere but in the answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleOverHttpsTest {
    private TestPortal portal;
    private TestConsole console;

    @BeforeAll
    void start(@TempDir Path folder) {
        portal = new TestPortal(folder);
        portal.importRoster(TestPortal.ROSTER);
        portal.importRoster(
                "mrn,first name,last name,dob\n"
                        + IntStream.range(0, 60)
                                .mapToObj("M%1$d,Mary,Many%1$02d,02/03/1950\n"::formatted)
                                .collect(Collectors.joining()));
        console = TestConsole.staffed(portal);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    private HttpResponse<String> search(String words) {
        var body = TestKiosk.JSON.createObjectNode().put("words", words).toString();
        return console.call("POST", "/desk/people", body);
    }

    private String found(String words) {
        var answer = search(words);
        assertThat(answer.statusCode()).isEqualTo(200);
        return TestKiosk.json(answer).findValuesAsText("mrn").stream()
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            textBlock =
                    """
                    stone,              B2 E5
                    STONE ben,          B2
                    ben st,             B2
                    nguyen,             A1
                    o'nguyễn-josé,      A1
                    jose maria,         A1
                    7/4/1975,           B2
                    1975-07-04,         B2
                    stone 1/2/2012,     E5
                    stone 1/3/2012,     ''
                    c3,                 C3
                    one,                ''
                    tone,               ''
                    %,                  ''
                    nobody,             ''
                    """)
    void byPartsOfTheNameBirthDateOrRecordNumber(String words, String records) {
        assertThat(found(words)).isEqualTo(records);
    }

    @Test
    void wholeWordsComeFirst() {
        assertThat(found("m7")).startsWith("M7").doesNotContain("M8");
        assertThat(found("m1")).startsWith("M1 M10 M11");
    }

    @Test
    void atMostFiftyAreTold() {
        assertThat(found("many").split(" ", -1)).hasSize(50);
    }

    @Test
    void whatIsNoQuestionIsRefused() {
        assertThat(console.call("POST", "/desk/people", "[]").statusCode()).isEqualTo(422);
        assertThat(found("x".repeat(300))).isEmpty();
    }

    @Test
    void noLogSaysWhoWasLookedForOrWhoSignedIn() {
        var root = (Logger) LoggerFactory.getLogger("ROOT");
        var ours = (Logger) LoggerFactory.getLogger("org.vestibule");
        var before = ours.getLevel();
        var appender = new ListAppender<ILoggingEvent>();
        appender.start();
        root.addAppender(appender);
        ours.setLevel(Level.TRACE);
        try {
            console.signIn("canary-name", "canary password");
            console.unlock("canary password");
            search("Canary 1/2/1934");
            console.act(new DeskAct.Reissue("canary-patient"));
            console.call("POST", "/desk/people", "{\"words\":\"Canary");
            console.call("POST", "/desk/acts/canary", "{\"act\":\"canary\"}");
            console.call("POST", "/desk/people", "x".repeat(300_000));
            ours.info("the test is over");
        } finally {
            root.detachAppender(appender);
            ours.setLevel(before);
        }

        var lines =
                appender.list.stream()
                        .map(e -> (e.getFormattedMessage() + e.getThrowableProxy()))
                        .map(line -> line.toLowerCase(Locale.ROOT))
                        .toList();
        assertThat(lines).anyMatch(line -> line.contains("the test is over"));
        assertThat(lines).noneMatch(line -> line.contains("canary") || line.contains("1934"));
    }

    @Test
    void noAddressOfTheDeskTakesAName() {
        List<String> addresses =
                portal.program().routes().stream().filter(r -> r.contains(" /desk/")).toList();

        assertThat(addresses).hasSizeGreaterThan(9);
        assertThat(addresses)
                .allMatch(r -> !r.contains("{") || r.contains("{id}"))
                .contains("POST /desk/people");
    }
}
