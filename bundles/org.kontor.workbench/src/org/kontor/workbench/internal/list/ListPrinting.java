package org.kontor.workbench.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.workbench.internal.work.Background;

/** Prints all rows of a list as they are filtered and sorted, in a job that can be cancelled. */
final class ListPrinting {

    private static final TextSource TEXTS = TextSource.beside(ListPrinting.class);

    private ListPrinting() {}

    /** Lets the user choose where to print; empty when she does not want to after all. */
    static Optional<PrinterData> choosePrinter(Shell shell) {
        PrintDialog dialog = new PrintDialog(shell);
        dialog.setText(TEXTS.get("print"));
        return Optional.ofNullable(dialog.open());
    }

    /**
     * Starts to print.
     *
     * @param owner tells where to report: {@code done} runs in its thread unless it has gone
     * @param done takes what is to be said in the end
     */
    static void start(
            PrinterData printer,
            ListQueries queries,
            Actor actor,
            ListDefinition list,
            List<ListColumn> columns,
            ListRequest request,
            String company,
            Control owner,
            Consumer<String> done) {
        Job job = new Job(TEXTS.get("print.job", list.label())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                String said;
                try {
                    List<String[]> rows = rows(queries, actor, list, columns, request, monitor::isCanceled);
                    int pages = monitor.isCanceled()
                            ? 0
                            : print(printer, list.label().toString(), company, columns, rows, monitor::isCanceled);
                    said = monitor.isCanceled() ? TEXTS.get("print.cancelled") : TEXTS.get("print.done", pages);
                } catch (ProblemException refusal) {
                    said = refusal.getLocalizedMessage();
                }
                String words = said;
                Background.inUi(owner.getDisplay(), () -> {
                    if (!owner.isDisposed()) {
                        done.accept(words);
                    }
                });
                return Status.OK_STATUS;
            }
        };
        job.setUser(true);
        job.schedule();
    }

    private static List<String[]> rows(
            ListQueries queries,
            Actor actor,
            ListDefinition list,
            List<ListColumn> columns,
            ListRequest request,
            BooleanSupplier cancelled) {
        CellText text = new CellText(list);
        int[] indexes = columns.stream().mapToInt(c -> text.index(c.id())).toArray();
        List<String[]> rows = new ArrayList<>();
        if (queries.count(actor, list, request) > PrintedPages.MOST_ROWS) {
            throw new ProblemException(TEXTS.text("print.tooMany", PrintedPages.MOST_ROWS));
        }
        queries.stream(actor, list, request, row -> {
            if (!cancelled.getAsBoolean()) {
                String[] cells = new String[indexes.length];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = text.show(indexes[i], row.values().get(indexes[i]));
                }
                rows.add(cells);
            }
        });
        return rows;
    }

    private static int print(
            PrinterData data,
            String title,
            String company,
            List<ListColumn> columns,
            List<String[]> rows,
            BooleanSupplier cancelled) {
        Printer printer = new Printer(data);
        try {
            if (!printer.startJob(title)) {
                throw new ProblemException(TEXTS.text("print.refused", data.name));
            }
            try (PrintedPages pages = new PrintedPages(printer, title, company, columns)) {
                for (String[] row : rows) {
                    if (cancelled.getAsBoolean()) {
                        printer.cancelJob();
                        return 0;
                    }
                    pages.row(row);
                }
                int count = pages.end();
                printer.endJob();
                return count;
            }
        } finally {
            printer.dispose();
        }
    }
}
