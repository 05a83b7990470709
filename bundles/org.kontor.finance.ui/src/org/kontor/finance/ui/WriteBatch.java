package org.kontor.finance.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PlatformUI;
import org.kontor.finance.accounting.Journal;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a batch to a file for the accounting program, as CSV or JSON by the ending of its name. */
@Component(service = RecordAction.class)
public final class WriteBatch extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(WriteBatch.class);

    private final Journal journal;

    /** Over the journal. */
    @Activate
    public WriteBatch(@Reference Journal journal) {
        super("writeBatch", Journal.TYPE, TEXTS.text("writeBatch.action"), 10, "finance.view", Set.of());
        this.journal = journal;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef batch = records.getFirst();
        FileDialog dialog = new FileDialog(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), SWT.SAVE);
        dialog.setText(label().toString());
        dialog.setFilterExtensions(new String[] {"*.csv", "*.json"});
        dialog.setFileName("journal.csv");
        dialog.setOverwrite(true);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> write(workplace, batch, file));
    }

    private void write(Workplace workplace, RecordRef batch, Path file) {
        boolean json = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
        workplace.run(label(), () -> {
            journal.write(workplace.actor(), batch.id(), json ? Journal.Format.JSON : Journal.Format.CSV, file);
            return Optional.empty();
        });
    }
}
