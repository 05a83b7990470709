package org.kontor.customers.ui.selling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.customers.selling.SalePath;
import org.kontor.customers.selling.SaleProcess;
import org.kontor.kernel.time.Period;

/** How the deals of a period travelled through the stages, and through whose hands (LED-08, LED-24). */
final class PathView implements PipelineView {

    /** Reads the path of a process in a period, outside the UI thread. */
    interface Source {

        /** Reads, then shows. */
        void read(long processId, Period period, Consumer<SalePath> show);
    }

    private static final int[] MONTHS = {3, 6, 12, 36};

    private final Composite area;
    private final Combo months;
    private final PathPicture picture;
    private final Table hands;
    private final Source source;
    private Optional<SaleProcess> process = Optional.empty();

    PathView(Composite parent, Source source) {
        this.source = source;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        new Label(head, SWT.NONE).setText(ScreenText.of("path.begun").toString());
        months = new Combo(head, SWT.READ_ONLY);
        for (int number : MONTHS) {
            months.add(ScreenText.of("path.months", number).toString());
        }
        months.select(2);
        months.addListener(SWT.Selection, e -> read());
        picture = new PathPicture(area);
        picture.setData("org.kontor.testId", "path");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture);
        Label title = new Label(area, SWT.NONE);
        title.setText(ScreenText.of("path.hands").toString());
        hands = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
        hands.setHeaderVisible(true);
        BiConsumer<String, Integer> column = (key, width) -> {
            TableColumn added = new TableColumn(hands, key.equals("deals") ? SWT.RIGHT : SWT.LEFT);
            added.setText(ScreenText.of("path." + key).toString());
            added.setWidth(width);
        };
        column.accept("from", 180);
        column.accept("to", 180);
        column.accept("deals", 90);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 150).applyTo(hands);
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(Shown shown) {
        process = shown.process();
        read();
    }

    private void read() {
        LocalDate today = LocalDate.now();
        Period period = new Period(today.minusMonths(MONTHS[Math.max(0, months.getSelectionIndex())]), today);
        process.ifPresent(of -> source.read(of.getId(), period, this::show));
    }

    private void show(SalePath path) {
        picture.show(path.steps());
        hands.removeAll();
        path.hands().forEach(hand -> new TableItem(hands, SWT.NONE)
                .setText(new String[] {hand.from(), hand.to(), String.valueOf(hand.deals())}));
    }
}
