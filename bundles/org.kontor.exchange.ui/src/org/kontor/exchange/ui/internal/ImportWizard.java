package org.kontor.exchange.ui.internal;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kontor.exchange.ImportMonitor;
import org.kontor.exchange.ImportReport;
import org.kontor.exchange.ImportTarget;
import org.kontor.exchange.RecordImporter;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.workbench.contribution.HelpAbout;
import org.kontor.workbench.contribution.Workplace;

/**
 * Imports records from a file in three steps: the file and what it holds, where its columns go, how it will be understood
 * and what becomes of duplicates (INT-07).
 */
public final class ImportWizard extends Wizard {

    private static final String CUSTOMER = "customer";
    private static final int PARTS = 1000;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 520;

    private final Workplace workplace;
    private final ImportDraft draft;
    private final List<ImportTarget> targets;
    private final Optional<Path> dropped;

    /** A wizard that has not been opened. */
    private ImportWizard(
            Workplace workplace,
            RecordImporter importer,
            List<ImportTarget> targets,
            ImportTarget first,
            Optional<Path> dropped) {
        this.workplace = workplace;
        this.targets = targets;
        this.dropped = dropped;
        draft = new ImportDraft(importer, workplace.actor(), new MappingMemory(), first);
        setWindowTitle(ScreenText.get("import.title"));
        setNeedsProgressMonitor(true);
    }

    /**
     * Opens the wizard and returns at once.
     *
     * @param recordType what is imported, before the user chooses
     * @param file the file, when it is known already
     */
    public static void open(
            Shell shell,
            Workplace workplace,
            RecordImporter importer,
            Optional<String> recordType,
            Optional<Path> file) {
        Collator collator = Collator.getInstance();
        List<ImportTarget> targets = importer.targets(workplace.actor()).stream()
                .sorted(Comparator.comparing(t -> t.label().toString(), collator))
                .toList();
        String wanted = recordType.orElse(CUSTOMER);
        Optional<ImportTarget> first = targets.stream()
                .filter(t -> t.id().equals(wanted))
                .findFirst()
                .or(() -> targets.stream().findFirst());
        if (first.isEmpty()) {
            MessageDialog.openInformation(shell, ScreenText.get("import.title"), ScreenText.get("import.nothing"));
            return;
        }
        ImportWizard wizard = new ImportWizard(workplace, importer, targets, first.get(), file);
        WizardDialog dialog = new WizardDialog(shell, wizard);
        dialog.setPageSize(WIDTH, HEIGHT);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @Override
    public void createPageControls(Composite container) {
        super.createPageControls(container);
        HelpAbout.set(container.getShell(), "page_import");
    }

    @Override
    public void addPages() {
        addPage(new FilePage(draft, workplace, targets, dropped));
        addPage(new ColumnsPage(draft));
        addPage(new CheckPage(draft, workplace));
    }

    @Override
    public boolean performFinish() {
        Optional<ImportReport> done = work(ScreenText.get("import.running"), draft::run);
        Shell parent = (Shell) getShell().getParent();
        done.ifPresent(
                report -> parent.getDisplay().asyncExec(() -> new ImportResult(parent, report, draft.target()).open()));
        return done.isPresent();
    }

    /** Works with progress and cancel in the wizard; a refusal is shown on its page. */
    Optional<ImportReport> work(String title, Function<ImportMonitor, ImportReport> work) {
        AtomicReference<ImportReport> report = new AtomicReference<>();
        try {
            getContainer().run(true, true, monitor -> {
                monitor.beginTask(title, PARTS);
                report.set(work.apply(new Progress(monitor, title)));
                monitor.done();
            });
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof ProblemException refusal) {
                ((ImportPage) getContainer().getCurrentPage()).refuse(refusal.getLocalizedMessage());
            } else {
                throw new IllegalStateException(failure.getCause());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(report.get());
    }

    /** Shows in the wizard how far an import is. */
    private static final class Progress implements ImportMonitor {

        private final IProgressMonitor monitor;
        private final String title;
        private int shown;

        Progress(IProgressMonitor monitor, String title) {
            this.monitor = monitor;
            this.title = title;
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }

        @Override
        public void progress(long rows, double share) {
            int now = (int) (share * PARTS);
            monitor.worked(Math.max(0, now - shown));
            shown = Math.max(shown, now);
            monitor.setTaskName(ScreenText.get("import.rows", title, rows));
        }
    }
}
