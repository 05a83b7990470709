package org.kontor.workbench.internal.list;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListColumn;
import org.kontor.workbench.contribution.Formats;

/** Pages with the rows of a list: title and headings on each, columns as wide as their share, long texts shortened. */
final class PrintedPages implements AutoCloseable {

    /** More than that is for an export. */
    static final int MOST_ROWS = 20_000;

    private static final TextSource TEXTS = TextSource.beside(PrintedPages.class);
    private static final String ELLIPSIS = "…";
    private static final int POINTS = 9;
    private static final int TITLE_POINTS = 13;
    /** Margins are an inch divided by this. */
    private static final int MARGIN = 2;

    private final Printer printer;
    private final String title;
    private final String company;
    private final List<ListColumn> columns;
    private final GC gc;
    private final Font plain;
    private final Font bold;
    private final Font large;
    private final Rectangle area;
    private final int gap;
    private final int line;
    private final int[] left;
    private final int[] width;
    private int y;
    private int page;

    PrintedPages(Printer printer, String title, String company, List<ListColumn> columns) {
        this.printer = printer;
        this.title = title;
        this.company = company;
        this.columns = columns;
        gc = new GC(printer);
        FontData data = gc.getFont().getFontData()[0];
        plain = new Font(printer, data.getName(), POINTS, SWT.NORMAL);
        bold = new Font(printer, data.getName(), POINTS, SWT.BOLD);
        large = new Font(printer, data.getName(), TITLE_POINTS, SWT.BOLD);
        area = printable();
        gc.setFont(plain);
        gap = gc.textExtent("0").x;
        line = gc.getFontMetrics().getHeight() * 3 / 2;
        left = new int[columns.size()];
        width = new int[columns.size()];
        share();
    }

    /** The paper without margins, in the printer's own coordinates, which begin where it can print. */
    private Rectangle printable() {
        Rectangle client = printer.getClientArea();
        Rectangle trim = printer.computeTrim(0, 0, 0, 0);
        Point dpi = printer.getDPI();
        int x = Math.max(0, dpi.x / MARGIN + trim.x);
        int top = Math.max(0, dpi.y / MARGIN + trim.y);
        return new Rectangle(x, top, client.width - 2 * x, client.height - 2 * top);
    }

    private void share() {
        int all = columns.stream().mapToInt(ListColumn::widthInChars).sum();
        int x = area.x;
        for (int i = 0; i < width.length; i++) {
            left[i] = x;
            width[i] = (area.width - gap * (width.length - 1)) * columns.get(i).widthInChars() / Math.max(1, all);
            x += width[i] + gap;
        }
    }

    /** Prints a row, on a new page when this one is full. */
    void row(String[] cells) {
        if (page == 0 || y + line > area.y + area.height) {
            beginPage();
        }
        gc.setFont(plain);
        for (int i = 0; i < cells.length; i++) {
            cell(cells[i], i);
        }
        y += line;
    }

    /** Ends the last page; an empty list has one, too. Answers how many there were. */
    int end() {
        if (page == 0) {
            beginPage();
        }
        printer.endPage();
        return page;
    }

    private void beginPage() {
        if (page > 0) {
            printer.endPage();
        }
        printer.startPage();
        page++;
        y = area.y;
        gc.setFont(large);
        gc.drawText(title, area.x, y, true);
        int height = gc.getFontMetrics().getHeight();
        gc.setFont(plain);
        String right = company + "   " + Formats.current().day(LocalDate.now()) + "   " + TEXTS.get("print.page", page);
        gc.drawText(right, area.x + area.width - gc.textExtent(right).x, y, true);
        y += height * 3 / 2;
        gc.setFont(bold);
        for (int i = 0; i < columns.size(); i++) {
            cell(columns.get(i).label().toString(), i);
        }
        y += line;
        gc.drawLine(area.x, y - line / 4, area.x + area.width, y - line / 4);
    }

    private void cell(String content, int column) {
        String fitting = fitting(content.replace('\n', ' '), width[column]);
        int indent = CellText.isNumber(columns.get(column)) ? width[column] - gc.textExtent(fitting).x : 0;
        gc.drawText(fitting, left[column] + indent, y, true);
    }

    private String fitting(String content, int room) {
        if (gc.textExtent(content).x <= room) {
            return content;
        }
        int length = content.length();
        while (length > 0 && gc.textExtent(content.substring(0, length) + ELLIPSIS).x > room) {
            length--;
        }
        return content.substring(0, length) + ELLIPSIS;
    }

    @Override
    public void close() {
        gc.dispose();
        plain.dispose();
        bold.dispose();
        large.dispose();
    }
}
