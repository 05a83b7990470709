package org.kontor.workbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Palette;

/** Shows one page of help; links are followed by a click. */
final class HelpPage {

    private static final int INDENT = 24;

    private final StyledText page;
    private final Font title;
    private final Font heading;

    /** An empty page in a composite; a click on a link tells where it leads. */
    HelpPage(Composite parent, Consumer<String> follow) {
        page = new StyledText(parent, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        page.setMargins(32, 24, 32, 24);
        page.setLineSpacing(4);
        page.setCaret(null);
        title = Fonts.larger(page, 8, true);
        heading = Fonts.larger(page, 3, true);
        page.addListener(SWT.MouseUp, e -> linkAt(new Point(e.x, e.y)).ifPresent(follow));
    }

    StyledText control() {
        return page;
    }

    private Optional<String> linkAt(Point point) {
        int offset = page.getOffsetAtPoint(point);
        StyleRange style = offset < 0 ? null : page.getStyleRangeAtOffset(offset);
        return style != null && style.data instanceof String href ? Optional.of(href) : Optional.empty();
    }

    void show(HelpText text) {
        Palette palette = Palette.of(page.getDisplay());
        page.setBackground(palette.background());
        page.setForeground(palette.text());
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (HelpText.Paragraph paragraph : text.paragraphs()) {
            append(paragraph, all, styles, palette);
        }
        page.setText(all.toString());
        page.setStyleRanges(styles.toArray(StyleRange[]::new));
        for (int line = 0; line < text.paragraphs().size(); line++) {
            layout(line, text.paragraphs().get(line).kind());
        }
        page.setSelection(0);
        page.setTopIndex(0);
        backToTop();
    }

    /** Once more when the lines have the heights that only drawing gives them: until then a long page moves away. */
    private void backToTop() {
        page.getDisplay().asyncExec(() -> {
            if (!page.isDisposed()) {
                page.setTopPixel(0);
            }
        });
    }

    private void append(HelpText.Paragraph paragraph, StringBuilder all, List<StyleRange> styles, Palette palette) {
        all.append(
                switch (paragraph.kind()) {
                    case ENTRY -> "•\t";
                    case STEP -> paragraph.number() + ".\t";
                    default -> "";
                });
        for (HelpText.Piece piece : paragraph.pieces()) {
            StyleRange style = new StyleRange(all.length(), piece.text().length(), palette.text(), null);
            look(style, paragraph.kind(), piece, palette);
            styles.add(style);
            all.append(piece.text());
        }
        all.append('\n');
    }

    private void look(StyleRange style, HelpText.Kind kind, HelpText.Piece piece, Palette palette) {
        switch (kind) {
            case TITLE -> style.font = title;
            case HEADING -> style.font = heading;
            default -> {
                if (piece.mark() == HelpText.Mark.BOLD || piece.mark() == HelpText.Mark.KEY) {
                    style.fontStyle = SWT.BOLD;
                }
            }
        }
        piece.href().ifPresent(href -> {
            style.foreground = palette.accent();
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_LINK;
            style.data = href;
        });
    }

    private void layout(int line, HelpText.Kind kind) {
        switch (kind) {
            case HEADING -> page.setLineVerticalIndent(line, 16);
            case TEXT -> page.setLineVerticalIndent(line, 6);
            case ENTRY, STEP -> {
                page.setLineVerticalIndent(line, 2);
                page.setLineTabStops(line, 1, new int[] {INDENT});
                page.setLineWrapIndent(line, 1, INDENT);
            }
            default -> {
                // the title stands at the top
            }
        }
    }
}
