package org.kontor.contracts.ui.texts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.contracts.texts.TextVersion;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.Tone;

/** The versions of a document, the latest first; the current one is marked. */
final class VersionTable {

    private static final int LEAST_WIDTH = 50;

    private final Table table;
    private List<TextVersion> versions = List.of();

    VersionTable(Composite parent, Runnable selected) {
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new Table(frame, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setData(TextsPane.TEST_ID, "texts.versions");
        column(layout, "number", 12);
        column(layout, "why", 33);
        column(layout, "who", 55);
        table.addListener(SWT.Selection, e -> selected.run());
    }

    private void column(TableColumnLayout layout, String key, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(TextsText.get("texts.column." + key));
        layout.setColumnData(column, new ColumnWeightData(weight, LEAST_WIDTH));
    }

    /** Shows versions; the latest is selected when another one came or nothing was selected. */
    void show(List<TextVersion> read) {
        boolean another = read.size() != versions.size();
        int index = another ? 0 : Math.max(0, table.getSelectionIndex());
        versions = read;
        table.removeAll();
        for (TextVersion version : read) {
            TableItem item = new TableItem(table, SWT.NONE);
            String mark = isCurrent(version) ? " ✓" : "";
            String why = TextsText.get("reason." + version.getReason().name());
            item.setText(new String[] {
                version.getNumber() + mark,
                version.getNote().map(note -> why + ": " + note).orElse(why),
                version.getChangedBy() + "  " + Formats.current().moment(version.getCreatedAt())
            });
            item.setData(version);
            if (!version.getReason().canBeCurrent()) {
                item.setForeground(Colours.of(table).ink(Tone.WARNING));
            }
        }
        if (!read.isEmpty()) {
            table.setSelection(Math.min(index, read.size() - 1));
        }
    }

    /** Whether the version is what the text says now. */
    boolean isCurrent(TextVersion version) {
        return versions.stream()
                .filter(v -> v.getReason().canBeCurrent())
                .findFirst()
                .filter(v -> v.getNumber() == version.getNumber())
                .isPresent();
    }

    List<TextVersion> versions() {
        return versions;
    }

    Optional<TextVersion> selected() {
        return Arrays.stream(table.getSelection()).findFirst().map(item -> (TextVersion) item.getData());
    }
}
