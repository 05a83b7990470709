package org.kontor.identity.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.RecordTab;

/** A tab in which the administrator ticks what a user or a role has, and stores that with a button. */
abstract class CheckTab implements RecordTab {

    private static final TextSource TEXTS = TextSource.beside(CheckTab.class);
    private static final int GROUP_WIDTH = 180;
    private static final int TICK_WIDTH = 40;
    private static final int LABEL_WIDTH = 280;
    private static final int ID_WIDTH = 220;

    /**
     * Something to tick.
     *
     * @param id its name
     * @param group what it belongs to
     * @param label its text
     */
    record Item(String id, String group, String label) {}

    /**
     * What the record has and could have.
     *
     * @param items everything, in order
     * @param ticked the ids of what it has
     */
    record State(List<Item> items, Set<String> ticked) {}

    /** What is to be done here. */
    protected abstract Text explanation();

    /** Heading of what the items belong to; empty where they belong to nothing. */
    protected abstract String groupHeading();

    /** Heading of the items' texts. */
    protected abstract String labelHeading();

    /** Heading of the items' names. */
    protected abstract String idHeading();

    /** Reads; called outside the UI thread. */
    protected abstract State read(Actor actor, Site site, RecordRef record);

    /** Stores; called outside the UI thread. */
    protected abstract void store(Actor actor, Site site, RecordRef record, Set<String> ticked);

    @Override
    public Optional<String> permission() {
        return Optional.of("identity.edit");
    }

    @Override
    public Content create(Composite parent, Site site) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(box);
        Label text = new Label(box, SWT.WRAP);
        text.setText(explanation().toString());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        Table table = new Table(box, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 240).applyTo(table);
        column(table, groupHeading(), groupHeading().isEmpty() ? TICK_WIDTH : GROUP_WIDTH);
        column(table, labelHeading(), LABEL_WIDTH);
        column(table, idHeading(), ID_WIDTH);
        Button save = new Button(box, SWT.PUSH);
        save.setText(TEXTS.get("check.save"));
        save.setEnabled(false);
        table.addListener(SWT.Selection, e -> {
            if (e.detail == SWT.CHECK) {
                save.setEnabled(true);
            }
        });
        save.addListener(SWT.Selection, e -> store(site, table, save));
        return () -> refresh(site, table, save);
    }

    private static void column(Table table, String heading, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(heading);
        column.setWidth(width);
    }

    private void refresh(Site site, Table table, Button save) {
        if (site.record().isEmpty()) {
            return;
        }
        RecordRef record = site.record().get();
        site.workplace().load(label(), table, () -> read(site.workplace().actor(), site, record), state -> {
            table.removeAll();
            String group = "";
            for (Item item : state.items()) {
                TableItem row = new TableItem(table, SWT.NONE);
                row.setText(new String[] {item.group().equals(group) ? "" : item.group(), item.label(), item.id()});
                row.setData(item.id());
                row.setChecked(state.ticked().contains(item.id()));
                group = item.group();
            }
            save.setEnabled(false);
        });
    }

    private void store(Site site, Table table, Button save) {
        List<String> ticked = new ArrayList<>();
        for (TableItem row : table.getItems()) {
            if (row.getChecked()) {
                ticked.add((String) row.getData());
            }
        }
        RecordRef record = site.record().orElseThrow();
        save.setEnabled(false);
        site.workplace().run(label(), () -> {
            store(site.workplace().actor(), site, record, new TreeSet<>(ticked));
            return Optional.of(record);
        });
    }
}
