package org.kontor.performance.ui.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.targets.Achievements.Place;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Tone;

/** The ranking of a month; those who reached their target stand out (KPI-07). */
final class RankingTable {

    private static final TextSource TEXTS = TextSource.beside(RankingTable.class);
    private static final int NARROW = 80;
    private static final int WIDE = 280;

    private final Composite frame;
    private final Table table;

    RankingTable(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        table = new Table(frame, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setData("org.kontor.testId", "targets.ranking");
        column("column.place", NARROW, SWT.RIGHT);
        column("column.who", WIDE, SWT.LEFT);
        column("column.score", NARROW * 2, SWT.RIGHT);
        column("column.above", NARROW * 2, SWT.LEFT);
    }

    private void column(String key, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(TEXTS.get(key));
        column.setWidth(width);
    }

    Composite control() {
        return frame;
    }

    void show(List<Place> places) {
        Colours colours = Colours.of(table);
        table.removeAll();
        for (Place place : places) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                String.valueOf(place.place()),
                place.name(),
                percent(place.score()),
                place.above() ? TEXTS.get("above.yes") : ""
            });
            if (place.above()) {
                item.setForeground(colours.ink(Tone.GOOD));
            }
        }
        if (places.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(1, TEXTS.get("ranking.empty"));
        }
    }

    private static String percent(BigDecimal score) {
        return Amounts.percent(Optional.of(score));
    }
}
