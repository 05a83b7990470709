package org.kontor.workbench.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.changelog.ChangeLog;
import org.kontor.process.Workflow;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.modules.Modules;

/** What happened to a record: the steps of the document, then each change with the values before and after. */
final class HistoryTab implements RecordTab {

    private static final TextSource TEXTS = TextSource.beside(HistoryTab.class);

    private static final int MOST = 500;

    private final Modules modules;
    private final String type;

    HistoryTab(Modules modules, String type) {
        this.modules = modules;
        this.type = type;
    }

    @Override
    public String recordType() {
        return type;
    }

    @Override
    public Text label() {
        return TEXTS.text("tab.history");
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Optional<String> permission() {
        return Optional.empty();
    }

    @Override
    public Content create(Composite parent, Site site) {
        Composite box = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        box.setLayout(layout);
        Table table = new Table(box, SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        column(table, layout, "history.at", 18);
        column(table, layout, "history.by", 14);
        column(table, layout, "history.what", 24);
        column(table, layout, "history.detail", 44);
        return () -> refresh(table, site);
    }

    private static void column(Table table, TableColumnLayout layout, String key, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(TEXTS.get(key));
        layout.setColumnData(column, new ColumnWeightData(weight, 80));
    }

    private record Line(java.time.Instant at, String by, String what, String detail) {}

    private void refresh(Table table, Site site) {
        if (site.record().isEmpty()) {
            return;
        }
        RecordRef record = site.record().get();
        site.workplace().load(TEXTS.text("tab.history"), table, () -> read(site.workplace(), record), lines -> {
            table.removeAll();
            for (Line line : lines) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(new String[] {Formats.current().moment(line.at()), line.by(), line.what(), line.detail()});
            }
        });
    }

    private List<Line> read(Workplace workplace, RecordRef record) {
        List<Line> lines = new ArrayList<>();
        modules.workflow()
                .filter(w -> w.isDocument(type))
                .ifPresent(w -> w.standing(workplace.actor(), record).history().forEach(s -> lines.add(step(s))));
        modules.changes().ifPresent(log -> log.entries(workplace.actor(), record.id(), MOST)
                .forEach(e -> lines.add(change(e))));
        lines.sort(java.util.Comparator.comparing(Line::at).reversed());
        return lines;
    }

    private Line change(ChangeLog.Entry entry) {
        String field = entry.field().map(this::label).orElse("");
        String values = entry.kind() == 'U'
                ? entry.before().orElse("–") + "  →  " + entry.after().orElse("–")
                : "";
        return new Line(entry.at(), entry.actor(), TEXTS.get("history.kind." + entry.kind(), "", field), values);
    }

    /** What users call a field; the log names references with an "Id" at the end. */
    private String label(String field) {
        String plain = field.endsWith("Id") ? field.substring(0, field.length() - 2) : field;
        return modules.records(type)
                .flatMap(s -> s.type().fields().stream()
                        .filter(f -> f.id().equals(field) || f.id().equals(plain))
                        .findFirst()
                        .map(f -> f.label().toString()))
                .orElse(field);
    }

    private static Line step(Workflow.Step step) {
        String way = step.from().map(f -> f + " → ").orElse("") + step.to();
        return new Line(step.at(), step.by(), way, step.note().orElse(""));
    }
}
