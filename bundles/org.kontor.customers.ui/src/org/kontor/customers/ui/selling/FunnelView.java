package org.kontor.customers.ui.selling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.customers.selling.Deal;
import org.kontor.customers.selling.Forecast;
import org.kontor.customers.selling.FunnelLevel;

/**
 * The four levels of the funnel as a picture, and what each salesperson may bring: weighted amounts, and whether every deal
 * went forward this week (LED-06, LED-07, LED-10, R-12, R-35).
 */
final class FunnelView implements PipelineView {

    /** What the view asks for. */
    interface Requests {

        /** The deals of a level were asked for. */
        void open(FunnelLevel level);

        /** The deals of a salesperson were asked for. */
        void open(Forecast.Person person);
    }

    private static final List<String> COLUMNS = List.of("owner", "open", "amount", "weighted", "advanced", "stuck");
    private static final int[] WIDTHS = {90, 70, 150, 150, 100, 80};

    private final Composite area;
    private final FunnelPicture picture;
    private final Table people;
    private List<Forecast.Person> shownPeople = List.of();

    FunnelView(Composite parent, Requests requests) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(area);
        picture = new FunnelPicture(area, requests::open);
        picture.setData("org.kontor.testId", "funnel");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture);
        people = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        people.setHeaderVisible(true);
        people.setData("org.kontor.testId", "funnel.people");
        for (int i = 0; i < COLUMNS.size(); i++) {
            TableColumn column = new TableColumn(people, i == 0 ? SWT.LEFT : SWT.RIGHT);
            column.setText(ScreenText.of("funnel." + COLUMNS.get(i)).toString());
            column.setWidth(WIDTHS[i]);
        }
        people.addListener(SWT.DefaultSelection, e -> openSelected(requests::open));
        GridDataFactory.fillDefaults().grab(false, true).applyTo(people);
    }

    private void openSelected(Consumer<Forecast.Person> open) {
        int index = people.getSelectionIndex();
        if (index >= 0) {
            open.accept(shownPeople.get(index));
        }
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(Shown shown) {
        Map<FunnelLevel, List<Deal>> levels = Forecast.funnel(shown.deals());
        picture.show(levels);
        shownPeople = Forecast.people(shown.deals(), Instant.now());
        people.removeAll();
        for (Forecast.Person person : shownPeople) {
            new TableItem(people, SWT.NONE).setText(new String[] {
                person.owner(),
                String.valueOf(person.open().count()),
                Amounts.of(person.open().amounts()),
                Amounts.of(person.open().weighted()),
                String.valueOf(person.advanced()),
                String.valueOf(person.stuck())
            });
        }
    }
}
