package org.kontor.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.mail.MailLanguage;
import org.kontor.process.OutgoingNotices.Outgoing;

class LetterTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    private static Outgoing notice(String english, String chinese) {
        return new Outgoing(1, english, chinese, MORNING);
    }

    private static Letter letter(MailLanguage language, Outgoing... notices) {
        return Letter.about(List.of(notices), language, "Blue Sky Ltd.", 5, SHANGHAI);
    }

    @Test
    void oneNoticeIsItsOwnSubject() {
        Outgoing notice = notice("SO-1 waits for you", "SO-1 等待您处理");
        assertThat(letter(MailLanguage.ENGLISH, notice).subject()).isEqualTo("SO-1 waits for you");
        Letter chinese = letter(MailLanguage.CHINESE, notice);
        assertThat(chinese.subject()).isEqualTo("SO-1 等待您处理");
        assertThat(chinese.body()).startsWith("2026-03-02 09:00  SO-1 等待您处理\n").doesNotContain("waits");
    }

    @Test
    void severalAreCountedAndEachHasItsLine() {
        Letter letter = letter(MailLanguage.BOTH, notice("first", "一"), notice("second", "二"));
        assertThat(letter.subject()).isEqualTo("商栈：2 条通知");
        assertThat(letter.body().lines())
                .contains("2026-03-02 09:00  一", "2026-03-02 09:00  二", "2026-03-02 09:00  second");
    }

    @Test
    void aTitleMakesNoHeaderOfTheMail() {
        Letter letter = letter(MailLanguage.ENGLISH, notice("Deal\r\nBcc: all@example.com", "x"));
        assertThat(letter.subject()).isEqualTo("Deal Bcc: all@example.com");
        assertThat(letter.body().lines().toList().getFirst()).endsWith("Deal Bcc: all@example.com");
    }

    @Test
    void aLongSubjectIsCutBetweenCharacters() {
        String rare = "\uD842\uDFB7".repeat(150);
        String subject = letter(MailLanguage.CHINESE, notice("x", rare)).subject();
        assertThat(subject).hasSizeLessThanOrEqualTo(200).endsWith("…");
        assertThat(subject.codePoints().limit(subject.codePointCount(0, subject.length()) - 1))
                .containsOnly(0x20BB7);
    }
}
