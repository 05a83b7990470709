package org.kontor.workbench.internal.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kontor.workbench.internal.help.HelpText.Kind;
import org.kontor.workbench.internal.help.HelpText.Mark;
import org.kontor.workbench.internal.help.HelpText.Paragraph;
import org.kontor.workbench.internal.help.HelpText.Piece;

/** Pages of the help are read as they are meant. */
class HelpTextTest {

    private static HelpText page(String body) throws IOException {
        String page = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Not shown</title></head><body>" + body
                + "</body></html>";
        return HelpText.parse(
                new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), "/some.bundle/help/page.html");
    }

    private static String text(Paragraph paragraph) {
        return paragraph.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void headingsParagraphsListsAndSteps() throws IOException {
        HelpText page = page("<h1>Leads</h1><p>A lead\n   comes in.</p><ul><li>one</li><li>two</li></ul>"
                + "<ol><li>first</li><li>second</li></ol>");
        assertThat(page.paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(Kind.TITLE, Kind.TEXT, Kind.ENTRY, Kind.ENTRY, Kind.STEP, Kind.STEP);
        assertThat(page.paragraphs()).extracting(HelpTextTest::text).contains("A lead comes in.");
        assertThat(page.paragraphs()).extracting(Paragraph::number).containsExactly(0, 0, 0, 0, 1, 2);
    }

    @Test
    void keysAndLinks() throws IOException {
        Paragraph paragraph = page("<p>Press <kbd>F1</kbd> or read <a href=\"board.html\">on</a>.</p>")
                .paragraphs()
                .getFirst();
        assertThat(paragraph.pieces())
                .extracting(Piece::mark)
                .containsExactly(Mark.PLAIN, Mark.KEY, Mark.PLAIN, Mark.LINK, Mark.PLAIN);
        assertThat(paragraph.pieces().get(3).href()).contains("/some.bundle/help/board.html");
    }

    @Test
    void aLineBreakBetweenChineseCharactersIsNoSpace() throws IOException {
        assertThat(text(page("<p>客户\n  资料</p>").paragraphs().getFirst())).isEqualTo("客户资料");
    }

    @Test
    void findsATextWhereverMarksBeginAndEnd() throws IOException {
        HelpText page = page("<p>the <b>Board</b> of deals</p>");
        assertThat(page.contains("board OF")).isTrue();
        assertThat(page.contains("calendar")).isFalse();
    }

    @Test
    void aBrokenPageIsNamed() {
        assertThatIOException().isThrownBy(() -> page("<p>never ends")).withMessageContaining("page.html");
    }
}
