package org.kontor.contracts.ui.texts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kontor.contracts.texts.TextDifference;
import org.kontor.contracts.texts.TextDifference.Kind;
import org.kontor.contracts.texts.TextDifference.Piece;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Tone;

/**
 * Two texts side by side, row beside row; what was added or removed is told by colour and by a sign in front, so that it is
 * also seen in print and by those who do not tell colours apart.
 */
final class DifferenceView {

    private static final String ADDED = "+ ";
    private static final String REMOVED = "− ";
    private static final String SAME = "   ";
    private static final int MARGIN = 10;
    private static final int SPACING = 4;

    private final Composite area;
    private final StyledText before;
    private final StyledText after;
    private TextDifference shown = new TextDifference(List.of());
    private boolean following;

    DifferenceView(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .spacing(8, 0)
                .applyTo(area);
        before = text("texts.before");
        after = text("texts.after");
        follow(before, after);
        follow(after, before);
        area.addListener(SWT.Resize, e -> area.getDisplay().asyncExec(this::align));
    }

    private StyledText text(String testId) {
        StyledText text = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        text.setData(TextsPane.TEST_ID, testId);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setAlwaysShowScrollBars(false);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(text);
        return text;
    }

    private void follow(StyledText leader, StyledText follower) {
        if (leader.getVerticalBar() != null) {
            leader.getVerticalBar().addListener(SWT.Selection, e -> scroll(leader, follower));
        }
        leader.addListener(SWT.MouseWheel, e -> scroll(leader, follower));
        leader.addListener(SWT.KeyUp, e -> scroll(leader, follower));
    }

    private void scroll(StyledText leader, StyledText follower) {
        if (!following) {
            following = true;
            follower.setTopPixel(leader.getTopPixel());
            following = false;
        }
    }

    Control control() {
        return area;
    }

    /** Shows a text, or two side by side. */
    void show(TextDifference difference, boolean compared) {
        shown = difference;
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(200, 200)
                .exclude(!compared)
                .applyTo(before);
        before.setVisible(compared);
        ((org.eclipse.swt.layout.GridLayout) area.getLayout()).numColumns = compared ? 2 : 1;
        fill(
                before,
                difference.rows().stream()
                        .map(row -> new Line(row.kind(), row.before(), REMOVED, Tone.BAD))
                        .toList(),
                compared);
        fill(
                after,
                difference.rows().stream()
                        .map(row -> new Line(row.kind(), row.after(), ADDED, Tone.GOOD))
                        .toList(),
                compared);
        area.layout(true);
        align();
    }

    /** A line of one of the texts. */
    private record Line(Kind kind, List<Piece> pieces, String sign, Tone tone) {

        String prefix(boolean compared) {
            return !compared ? "" : kind == Kind.SAME || pieces.isEmpty() ? SAME : sign;
        }
    }

    private static void fill(StyledText text, List<Line> lines, boolean compared) {
        StringBuilder words = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        Colours colours = Colours.of(text);
        for (Line line : lines) {
            words.append(words.isEmpty() ? "" : "\n").append(line.prefix(compared));
            for (Piece piece : line.pieces()) {
                if (compared && piece.differs()) {
                    StyleRange style = new StyleRange(
                            words.length(),
                            piece.text().length(),
                            colours.ink(line.tone()),
                            colours.ground(line.tone()));
                    style.strikeout = line.tone() == Tone.BAD;
                    style.underline = line.tone() == Tone.GOOD;
                    styles.add(style);
                }
                words.append(piece.text());
            }
        }
        text.setText(words.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    /** Lets each row begin at the same height on both sides. */
    private void align() {
        if (area.isDisposed() || !before.getVisible() || shown.rows().isEmpty()) {
            return;
        }
        int missingBefore = 0;
        int missingAfter = 0;
        for (int line = 0; line < shown.rows().size(); line++) {
            before.setLineVerticalIndent(line, missingBefore + SPACING);
            after.setLineVerticalIndent(line, missingAfter + SPACING);
            int difference = height(before, line) - height(after, line);
            missingBefore = Math.max(0, -difference);
            missingAfter = Math.max(0, difference);
        }
    }

    private static int height(StyledText text, int line) {
        int from = text.getOffsetAtLine(line);
        int to = from + text.getLine(line).length();
        return from == to ? text.getLineHeight(from) : text.getTextBounds(from, to - 1).height;
    }
}
