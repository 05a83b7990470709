package org.kontor.customers.ui.cards;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PlatformUI;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.Workplace;

/** Asks for a file and writes the selected records into it, for programs of others. */
abstract class CardSaving extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(CardSaving.class);

    private final String ending;

    CardSaving(String id, String recordType, int order, String permission, String ending) {
        super(id, recordType, TEXTS.text(id), order, permission, Set.of());
        this.ending = ending;
    }

    /** What writes the records with these ids; answers how much it has written. */
    abstract int write(Workplace workplace, List<Long> ids, Path file);

    @Override
    public final boolean onSeveral() {
        return true;
    }

    @Override
    public final void run(Workplace workplace, List<RecordRef> records) {
        List<Long> ids = records.stream().map(RecordRef::id).toList();
        ask().ifPresent(file -> write(workplace, path -> write(workplace, ids, path), file));
    }

    private void write(Workplace workplace, ToIntFunction<Path> writing, Path file) {
        workplace.load(
                label(), () -> writing.applyAsInt(file), (Integer count) -> workplace.tell(label(), done(count, file)));
    }

    private Text done(int count, Path file) {
        return TEXTS.text("done", count, file.toString());
    }

    private Optional<Path> ask() {
        FileDialog dialog = new FileDialog(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), SWT.SAVE);
        dialog.setText(label().toString());
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*." + ending});
        dialog.setFileName("kontor." + ending);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
