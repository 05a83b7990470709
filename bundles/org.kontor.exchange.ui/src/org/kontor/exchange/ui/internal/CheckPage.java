package org.kontor.exchange.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.exchange.Duplicate;
import org.kontor.exchange.DuplicateRule;
import org.kontor.exchange.ImportReport;
import org.kontor.exchange.PreviewRow;
import org.kontor.exchange.RowProblem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.Text;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.contribution.Workplace;

/**
 * The first rows as they will be understood; on request a check of all rows, which stores nothing and tells what is wrong
 * with which row; and what becomes of rows whose records are there already.
 */
final class CheckPage extends ImportPage {

    private static final String TEST_ID = "org.kontor.testId";

    private final Workplace workplace;
    private final List<Button> rules = new ArrayList<>();
    private CTabFolder tabs;
    private Sheet preview;
    private Sheet problems;
    private Sheet duplicates;
    private Label summary;
    private int readings;

    /** The outcome of reading a preview. */
    private record Reading(List<PreviewRow> rows, String refusal) {}

    CheckPage(ImportDraft draft, Workplace workplace) {
        super("check", draft);
        this.workplace = workplace;
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(area);
        rules(area);
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Button check = new Button(line, SWT.PUSH);
        check.setText(ScreenText.get("check.button"));
        check.setData(TEST_ID, "import.check");
        check.addListener(SWT.Selection, e -> check());
        summary = new Label(line, SWT.WRAP);
        summary.setData(TEST_ID, "import.summary");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(summary);
        tabs = new CTabFolder(area, SWT.TOP | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        preview = tab("check.preview", SWT.NONE, "import.preview");
        problems = tab("check.problems", SWT.NONE, "import.problems");
        duplicates = tab("check.duplicates", SWT.CHECK, "import.duplicates");
        duplicates.table().addListener(SWT.Selection, e -> {
            if (e.detail == SWT.CHECK && e.item instanceof TableItem item) {
                draft().update((Long) item.getData(), item.getChecked());
                rule(DuplicateRule.ASK);
            }
        });
        tabs.setSelection(0);
        setControl(area);
    }

    private void rules(Composite parent) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(12, 0).applyTo(line);
        new Label(line, SWT.NONE).setText(ScreenText.get("check.rule"));
        for (DuplicateRule rule : DuplicateRule.values()) {
            Button button = new Button(line, SWT.RADIO);
            button.setText(ScreenText.get("rule." + rule));
            button.setData(rule);
            button.setData(TEST_ID, "import.rule." + rule);
            button.setSelection(draft().rule() == rule);
            button.addListener(SWT.Selection, e -> {
                if (button.getSelection()) {
                    chosen(rule);
                }
            });
            rules.add(button);
        }
    }

    private void rule(DuplicateRule rule) {
        rules.forEach(b -> b.setSelection(b.getData() == rule));
        draft().rule(rule);
    }

    /** Whoever wants to be asked must know the duplicates first. */
    private void chosen(DuplicateRule rule) {
        draft().rule(rule);
        if (rule == DuplicateRule.ASK) {
            check();
            tabs.setSelection(2);
        }
    }

    private Sheet tab(String key, int style, String testId) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(ScreenText.get(key));
        Composite body = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(body);
        item.setControl(body);
        return new Sheet(body, style, testId);
    }

    @Override
    void shown() {
        setPageComplete(false);
        setErrorMessage(null);
        summary.setText("");
        tabs.setSelection(0);
        problems.columns(List.of());
        duplicates.columns(List.of());
        tabs.getItem(1).setText(ScreenText.get("check.problems"));
        tabs.getItem(2).setText(ScreenText.get("check.duplicates"));
        int reading = ++readings;
        workplace.load(ScreenText.text("file.reading"), summary, this::read, result -> {
            if (reading == readings) {
                show(result);
            }
        });
    }

    private Reading read() {
        try {
            return new Reading(draft().preview(), "");
        } catch (ProblemException refusal) {
            return new Reading(List.of(), refusal.getLocalizedMessage());
        }
    }

    private void show(Reading reading) {
        preview.columns(headings());
        for (PreviewRow row : reading.rows()) {
            List<String> cells = new ArrayList<>(List.of(Long.toString(row.line())));
            mapped().forEach(i -> cells.add(cellText(row.cells().get(i))));
            TableItem item = preview.row(cells);
            for (int i = 0; i < mapped().size(); i++) {
                if (row.cells().get(mapped().get(i)).problem().isPresent()) {
                    Sheet.paint(item, i + 1, Colours.of(tabs).ink(Tone.BAD));
                }
            }
        }
        preview.pack();
        if (reading.refusal().isEmpty()) {
            setPageComplete(true);
        } else {
            refuse(reading.refusal());
        }
    }

    private static String cellText(PreviewRow.Cell cell) {
        Optional<String> reason = cell.problem().map(Text::toString);
        return reason.map(r -> "⚠ " + cell.text() + " – " + r).orElse(cell.text());
    }

    private List<Integer> mapped() {
        List<Integer> mapped = new ArrayList<>();
        for (int i = 0; i < draft().columns().size(); i++) {
            if (!draft().columns().get(i).isEmpty()) {
                mapped.add(i);
            }
        }
        return mapped;
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(ScreenText.get("check.line")));
        mapped().forEach(i -> headings.add(draft().target()
                .field(draft().columns().get(i))
                .orElseThrow()
                .label()
                .toString()));
        return headings;
    }

    private void check() {
        setErrorMessage(null);
        ((ImportWizard) getWizard())
                .work(ScreenText.get("check.running"), draft()::check)
                .ifPresent(this::show);
    }

    private void show(ImportReport report) {
        int added = report.added().values().stream().mapToInt(Integer::intValue).sum();
        String words = ScreenText.get("check.summary", added, report.duplicateCount(), report.refusedRows());
        summary.setText(report.isCancelled() ? ScreenText.get("check.cancelled", words) : words);
        summary.getParent().layout();
        showProblems(report);
        showDuplicates(report);
        tabs.setSelection(report.refusedRows() > 0 ? 1 : tabs.getSelectionIndex());
    }

    private void showProblems(ImportReport report) {
        problems.columns(
                List.of(ScreenText.get("check.line"), ScreenText.get("check.column"), ScreenText.get("check.reason")));
        List<RowProblem> byLine = report.refused().stream()
                .sorted(Comparator.comparingLong(RowProblem::line))
                .toList();
        for (RowProblem problem : byLine) {
            problems.row(List.of(
                    Long.toString(problem.line()),
                    problem.column(),
                    problem.reason().toString()));
        }
        problems.pack();
        widen(problems);
        tabs.getItem(1).setText(ScreenText.get("check.problems.count", report.problemCount()));
    }

    private void showDuplicates(ImportReport report) {
        duplicates.columns(
                List.of(ScreenText.get("check.line"), ScreenText.get("check.row"), ScreenText.get("check.record")));
        for (Duplicate duplicate : report.duplicates()) {
            TableItem item =
                    duplicates.row(List.of(Long.toString(duplicate.line()), duplicate.row(), duplicate.record()));
            item.setData(duplicate.line());
            item.setChecked(draft().isUpdated(duplicate.line()));
        }
        duplicates.pack();
        widen(duplicates);
        tabs.getItem(2).setText(ScreenText.get("check.duplicates.count", report.duplicateCount()));
    }

    /** What is wrong and what is meant must be read as a whole. */
    private static void widen(Sheet sheet) {
        sheet.table().getColumn(1).pack();
        sheet.table().getColumn(2).pack();
    }
}
