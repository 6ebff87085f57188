package org.vestibule.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.vestibule.portal.roster.HanName;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who reads Chinese may write their name in it, on their own phone's keyboard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrittenNameTest {
    private final PagesServer server = new PagesServer(List.of("en", "vi", "zh-Hans"));
    private Phone phone;

    @BeforeEach
    void signIn() {
        server.accounts.language = "zh-Hans";
        server.accounts.written = Optional.empty();
        phone = server.phone();
        phone.open("/sign-in");
        phone.fill(
                "/sign-in", Map.of("name", "m@example.com", "password", ScriptedAccounts.PASSWORD));
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void aNameIsKeptAndShown() {
        assertThat(phone.open("/home").words()).contains("中文姓名（可不填）");
        var page = phone.fill("/written-name", Map.of("written", " 王 小明 "));
        assertThat(page.words()).contains("您的姓名已保存。");
        assertThat(page.body()).contains("value=\"王小明\"");
        assertThat(server.accounts.written).contains(new HanName("王小明"));
    }

    @Test
    void anEmptyFieldTakesItBack() {
        server.accounts.written = HanName.read("王小明");
        phone.open("/home");
        phone.fill("/written-name", Map.of("written", " "));
        assertThat(server.accounts.written).isEmpty();
    }

    @Test
    void lettersAreExplainedAndWhatWasThereStays() {
        server.accounts.written = HanName.read("王小明");
        phone.open("/home");
        var page = phone.post("/written-name", Map.of("written", "Wang\"<"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("请改正以下内容", "请只用汉字，最多20个字。");
        assertThat(page.body())
                .contains("value=\"Wang&quot;&lt;\"")
                .contains("aria-describedby=\"written-hint written-problem\"");
        assertThat(server.accounts.written).contains(new HanName("王小明"));
    }

    @Test
    void nobodyElseIsAsked() {
        server.accounts.language = "vi";
        assertThat(phone.open("/home").body()).doesNotContain("name=\"written\"");
    }

    @Test
    void whoIsNotSignedInWritesNothing() {
        phone.open("/home");
        server.accounts.signedIn = false;
        phone.fill("/written-name", Map.of("written", "王小明"));
        assertThat(server.accounts.written).isEmpty();
    }
}
