package org.kontor.exchange.ui.internal.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.exchange.files.Attachments;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.FileDrop;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.Workplace;

/** The files of a record with what can be done with them; files are also added by dragging them here. */
final class FilesPane implements RecordTab.Content {

    private static final String TEST_ID = "org.kontor.testId";
    private static final String MAY_ALLOW = "identity.edit";
    private static final long KILOBYTE = 1024;

    private final RecordTab.Site site;
    private final Workplace workplace;
    private final Attachments attachments;
    private final Table table;
    private final Link hint;
    private final List<Button> forSelection = new ArrayList<>();
    private final List<Button> forRecord = new ArrayList<>();
    private int limit = Attachments.USUAL_MEGABYTES;

    /** What is read of a record. */
    private record Reading(List<Attachments.Item> items, int limit) {}

    FilesPane(Composite parent, RecordTab.Site site, Attachments attachments) {
        this.site = site;
        this.workplace = site.workplace();
        this.attachments = attachments;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(area);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(buttons);
        forRecord.add(button(buttons, "add", this::choose));
        forSelection.add(button(buttons, "open", () -> selected().ifPresent(this::open)));
        forSelection.add(button(buttons, "save", () -> selected().ifPresent(this::save)));
        forSelection.add(button(buttons, "remove", () -> selected().ifPresent(this::remove)));
        hint = new Link(area, SWT.WRAP);
        hint.setForeground(Colours.of(area).muted());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        hint.addListener(SWT.Selection, e -> changeLimit());
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        table = table(frame);
        FileDrop.on(area, this::add);
        FileDrop.on(table, this::add);
        enable();
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(FilesText.get("files." + key));
        button.setData(TEST_ID, "files." + key);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    private Table table(Composite frame) {
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        Table files = new Table(frame, SWT.FULL_SELECTION | SWT.BORDER);
        files.setHeaderVisible(true);
        files.setData(TEST_ID, "files.table");
        column(files, layout, "name", SWT.LEFT, 50);
        column(files, layout, "size", SWT.RIGHT, 12);
        column(files, layout, "by", SWT.LEFT, 18);
        column(files, layout, "at", SWT.LEFT, 20);
        files.addListener(SWT.Selection, e -> enable());
        files.addListener(SWT.DefaultSelection, e -> selected().ifPresent(this::open));
        return files;
    }

    private static void column(Table table, TableColumnLayout layout, String key, int style, int weight) {
        TableColumn column = new TableColumn(table, style);
        column.setText(FilesText.get("files.column." + key));
        layout.setColumnData(column, new ColumnWeightData(weight, 60));
    }

    private Optional<Attachments.Item> selected() {
        return Arrays.stream(table.getSelection()).findFirst().map(item -> (Attachments.Item) item.getData());
    }

    private void enable() {
        boolean stored = site.record().isPresent();
        forRecord.forEach(b -> b.setEnabled(stored));
        forSelection.forEach(b -> b.setEnabled(table.getSelectionCount() > 0));
        boolean mayAllow = workplace.actor().may(MAY_ALLOW);
        hint.setText(
                stored
                        ? FilesText.get(mayAllow ? "files.hint.allow" : "files.hint", limit)
                        : FilesText.get("files.unsaved"));
    }

    @Override
    public void refresh() {
        site.record().ifPresentOrElse(this::read, this::enable);
    }

    private void read(RecordRef record) {
        workplace.load(
                FilesText.text("files.tab"),
                table,
                () -> new Reading(
                        attachments.of(workplace.actor(), record), attachments.mostMegabytes(workplace.actor())),
                this::show);
    }

    private void show(Reading reading) {
        limit = reading.limit();
        table.removeAll();
        for (Attachments.Item file : reading.items()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                file.name(), size(file.bytes()), file.by(), Formats.current().moment(file.at())
            });
            item.setData(file);
        }
        enable();
    }

    private static String size(long bytes) {
        return bytes < KILOBYTE * KILOBYTE
                ? FilesText.get("files.kilobytes", (bytes + KILOBYTE - 1) / KILOBYTE)
                : FilesText.get("files.megabytes", (double) bytes / (KILOBYTE * KILOBYTE));
    }

    private void choose() {
        FileDialog dialog = new FileDialog(table.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(FilesText.get("files.add"));
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    /** Attaches files; answers whether there is a record to attach them to. */
    boolean add(List<Path> files) {
        site.record()
                .ifPresent(record -> work(
                        () -> {
                            files.forEach(file -> attachments.attach(workplace.actor(), record, file));
                            return Boolean.TRUE;
                        },
                        done -> refresh()));
        return site.record().isPresent();
    }

    private void open(Attachments.Item file) {
        work(
                () -> {
                    Path copy = temporary(file.name());
                    attachments.save(workplace.actor(), file.id(), copy);
                    return copy;
                },
                copy -> Program.launch(copy.toString()));
    }

    /** A copy to look at, in a folder of its own so that the name stays what it is. */
    private static Path temporary(String name) {
        try {
            Path folder = Files.createTempDirectory("kontor-");
            Path copy = folder.resolve(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"));
            folder.toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
            return copy;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void save(Attachments.Item file) {
        FileDialog dialog = new FileDialog(table.getShell(), SWT.SAVE);
        dialog.setText(FilesText.get("files.save"));
        dialog.setOverwrite(true);
        dialog.setFileName(file.name());
        Optional.ofNullable(dialog.open())
                .map(Path::of)
                .ifPresent(target -> work(
                        () -> {
                            attachments.save(workplace.actor(), file.id(), target);
                            return target;
                        },
                        saved -> table.setFocus()));
    }

    private void remove(Attachments.Item file) {
        if (workplace.confirm(FilesText.text("files.remove"), FilesText.text("files.removeQuestion", file.name()))) {
            work(
                    () -> {
                        attachments.remove(workplace.actor(), file.id());
                        return Boolean.TRUE;
                    },
                    done -> refresh());
        }
    }

    private void changeLimit() {
        workplace.ask(
                FilesText.text("files.limit"),
                FilesText.text("files.limit.explanation"),
                FileLimit.TYPE,
                FileLimit.of(limit),
                wanted -> {
                    attachments.allow(workplace.actor(), wanted.megabytes());
                    table.getDisplay().asyncExec(() -> {
                        if (!table.isDisposed()) {
                            refresh();
                        }
                    });
                    return Optional.empty();
                });
    }

    /** Works outside the UI thread; a refusal is told, and what is there is shown again. */
    private <R> void work(java.util.function.Supplier<R> work, Consumer<R> then) {
        workplace.load(FilesText.text("files.tab"), work, result -> {
            if (!table.isDisposed()) {
                then.accept(result);
            }
        });
    }
}
