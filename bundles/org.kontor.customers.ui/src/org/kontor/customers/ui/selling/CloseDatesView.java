package org.kontor.customers.ui.selling;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kontor.customers.selling.Deal;
import org.kontor.customers.selling.Forecast;

/** A month with each deal on the day on which it is likely to be signed, and what the month may bring (LED-03, LED-05). */
final class CloseDatesView implements PipelineView {

    private static final int DAYS = 7;

    private final Composite area;
    private final Label month;
    private final Label sum;
    private final CloseDatesGrid grid;
    private YearMonth shownMonth = YearMonth.now();
    private List<Deal> deals = List.of();

    CloseDatesView(Composite parent, Consumer<Deal> open) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        button(head, "‹", () -> turn(shownMonth.minusMonths(1)));
        button(head, ScreenText.of("dates.thisMonth").toString(), () -> turn(YearMonth.now()));
        button(head, "›", () -> turn(shownMonth.plusMonths(1)));
        month = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults()
                .hint(160, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(month);
        sum = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(sum);
        Composite weekdays = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(DAYS)
                .equalWidth(true)
                .spacing(0, 0)
                .applyTo(weekdays);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(weekdays);
        for (int day = 0; day < DAYS; day++) {
            Label name = new Label(weekdays, SWT.CENTER);
            name.setText(CloseDatesGrid.FIRST_DAY.plus(day).getDisplayName(TextStyle.SHORT, Locale.getDefault()));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        }
        grid = new CloseDatesGrid(area, open, months -> turn(shownMonth.plusMonths(months)));
        grid.setData("org.kontor.testId", "closeDates");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> action.run());
    }

    private void turn(YearMonth to) {
        shownMonth = to;
        show();
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(Shown shown) {
        deals = shown.deals();
        show();
    }

    private void show() {
        month.setText(DateTimeFormatter.ofPattern(ScreenText.of("dates.month").toString(), Locale.getDefault())
                .format(shownMonth));
        List<Deal> inMonth = deals.stream()
                .filter(deal -> deal.closeOn()
                        .map(YearMonth::from)
                        .filter(shownMonth::equals)
                        .isPresent())
                .toList();
        long overdue = deals.stream()
                .filter(deal -> deal.closeOn()
                        .filter(day -> day.isBefore(LocalDate.now()))
                        .isPresent())
                .count();
        long undated = deals.stream().filter(deal -> deal.closeOn().isEmpty()).count();
        Forecast.Sum total = Forecast.sum(inMonth);
        sum.setText(ScreenText.of(
                        "dates.sum",
                        total.count(),
                        Amounts.of(total.amounts()),
                        Amounts.of(total.weighted()),
                        overdue,
                        undated)
                .toString());
        grid.show(shownMonth, inMonth);
    }
}
