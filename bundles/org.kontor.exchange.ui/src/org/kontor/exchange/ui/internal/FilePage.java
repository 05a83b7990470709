package org.kontor.exchange.ui.internal;

import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kontor.exchange.ImportTarget;
import org.kontor.exchange.table.TableFile;
import org.kontor.exchange.table.TableFormat;
import org.kontor.exchange.table.TableRow;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.workbench.contribution.FileDrop;
import org.kontor.workbench.contribution.Workplace;

/** What is imported and from where; shows how the file reads, so that a wrong encoding is seen at once. */
final class FilePage extends ImportPage {

    private static final String TEST_ID = "org.kontor.testId";
    private static final int TYPING_MILLIS = 250;

    private final Workplace workplace;
    private final List<ImportTarget> targets;
    private final Optional<Path> dropped;
    private Combo target;
    private Text file;
    private Combo charset;
    private Combo separator;
    private Combo sheet;
    private Sheet preview;
    private Runnable pending = () -> {};
    private int readings;

    /** The outcome of reading the beginning of a file. */
    private record Reading(Optional<ImportDraft.Beginning> beginning, String refusal) {}

    FilePage(ImportDraft draft, Workplace workplace, List<ImportTarget> targets, Optional<Path> dropped) {
        super("file", draft);
        this.workplace = workplace;
        this.targets = targets;
        this.dropped = dropped;
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(16, 12)
                .spacing(8, 8)
                .applyTo(area);
        target = combo(area, "file.target", "import.target", 2);
        targets.forEach(t -> target.add(t.label().toString()));
        target.select(targets.indexOf(draft().target()));
        target.addListener(SWT.Selection, e -> {
            draft().target(targets.get(target.getSelectionIndex()));
            read(draft().format());
        });
        label(area, "file.file");
        file = new Text(area, SWT.BORDER);
        file.setData(TEST_ID, "import.file");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(file);
        file.addListener(SWT.Modify, e -> fileChanged());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(ScreenText.get("file.browse"));
        browse.addListener(SWT.Selection, e -> browse());
        charset = combo(area, "file.charset", "import.charset", 2);
        TableFile.charsets().forEach(c -> charset.add(c.displayName()));
        charset.addListener(SWT.Selection, e -> reread(f -> f.withCharset(chosenCharset())));
        separator = combo(area, "file.separator", "import.separator", 2);
        TableFile.SEPARATORS.forEach(s -> separator.add(ScreenText.get("separator." + (int) s)));
        separator.addListener(
                SWT.Selection,
                e -> reread(f -> f.withSeparator(TableFile.SEPARATORS.get(separator.getSelectionIndex()))));
        sheet = combo(area, "file.sheet", "import.sheet", 2);
        sheet.addListener(SWT.Selection, e -> reread(f -> f.withSheet(sheet.getText())));
        preview = new Sheet(area, SWT.NONE, "import.rows");
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(preview.table());
        FileDrop.on(area, files -> {
            file.setText(files.getFirst().toString());
            return true;
        });
        enable(Optional.empty());
        setControl(area);
        dropped.ifPresent(path -> file.setText(path.toString()));
    }

    private static void label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(ScreenText.get(key));
    }

    private static Combo combo(Composite parent, String key, String testId, int span) {
        label(parent, key);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setData(TEST_ID, testId);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(combo);
        return combo;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(ScreenText.get("import.title"));
        String endings = TableFile.ENDINGS.stream().map(e -> "*." + e).collect(Collectors.joining(";"));
        dialog.setFilterExtensions(new String[] {endings, "*"});
        dialog.setFilterNames(new String[] {ScreenText.get("file.tables"), ScreenText.get("file.all")});
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    private Charset chosenCharset() {
        return TableFile.charsets().get(charset.getSelectionIndex());
    }

    /** Reads when the user has typed on. */
    private void fileChanged() {
        draft().forget();
        setPageComplete(false);
        readings++;
        file.getDisplay().timerExec(-1, pending);
        pending = () -> {
            if (!file.isDisposed()) {
                read(Optional.empty());
            }
        };
        file.getDisplay().timerExec(TYPING_MILLIS, pending);
    }

    private void reread(java.util.function.UnaryOperator<TableFormat> change) {
        read(draft().format().map(change));
    }

    /** Reads outside the UI thread; an answer that comes after a later question is dropped. */
    private void read(Optional<TableFormat> format) {
        String name = file.getText().strip();
        setPageComplete(false);
        setErrorMessage(null);
        if (name.isEmpty()) {
            enable(Optional.empty());
            return;
        }
        int reading = ++readings;
        Optional<Path> path = pathOf(name);
        if (path.isEmpty()) {
            refuse(ScreenText.get("file.noPath", name));
            return;
        }
        ImportTarget imported = draft().target();
        workplace.load(ScreenText.text("file.reading"), file, () -> begin(imported, path.get(), format), result -> {
            if (reading == readings) {
                show(path.get(), result);
            }
        });
    }

    private static Optional<Path> pathOf(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    private Reading begin(ImportTarget imported, Path path, Optional<TableFormat> format) {
        try {
            return new Reading(Optional.of(draft().read(imported, path, format)), "");
        } catch (ProblemException refusal) {
            return new Reading(Optional.empty(), refusal.getLocalizedMessage());
        }
    }

    private void show(Path path, Reading reading) {
        if (reading.beginning().isEmpty()) {
            refuse(reading.refusal());
            preview.columns(List.of());
            return;
        }
        ImportDraft.Beginning beginning = reading.beginning().get();
        draft().take(path, beginning);
        enable(Optional.of(beginning));
        preview.columns(beginning.headings());
        beginning.rows().stream().map(TableRow::cells).forEach(preview::row);
        preview.pack();
        setPageComplete(true);
    }

    private void enable(Optional<ImportDraft.Beginning> beginning) {
        Optional<TableFormat> format = beginning.map(ImportDraft.Beginning::format);
        charset.setEnabled(format.filter(TableFormat::isText).isPresent());
        separator.setEnabled(
                format.filter(f -> f.kind() == TableFormat.Kind.SEPARATED).isPresent());
        sheet.setEnabled(format.filter(f -> !f.isText()).isPresent());
        sheet.removeAll();
        beginning.ifPresent(b -> {
            charset.select(TableFile.charsets().indexOf(b.format().charset()));
            separator.select(TableFile.SEPARATORS.indexOf(b.format().separator()));
            b.sheets().forEach(sheet::add);
            sheet.select(b.sheets().indexOf(b.format().sheet()));
        });
    }
}
