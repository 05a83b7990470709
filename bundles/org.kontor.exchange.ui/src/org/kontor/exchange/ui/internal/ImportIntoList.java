package org.kontor.exchange.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.ui.PlatformUI;
import org.kontor.exchange.RecordImporter;
import org.kontor.exchange.table.TableFile;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.ListAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports into the list in front, also a file that is dropped on it. */
@Component
public final class ImportIntoList implements ListAction {

    private static final int ORDER = 10;

    private final RecordImporter importer;

    /** An action with the importer. */
    @Activate
    public ImportIntoList(@Reference RecordImporter importer) {
        this.importer = importer;
    }

    @Override
    public String id() {
        return "import";
    }

    @Override
    public Text label() {
        return ScreenText.text("import.tip");
    }

    @Override
    public Icon icon() {
        return Icon.of(ImportIntoList.class, "icons/import.svg");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean offeredFor(Actor actor, ListDefinition list) {
        return importer.targets(actor).stream().anyMatch(t -> t.id().equals(list.recordType()));
    }

    @Override
    public void run(Workplace workplace, ListDefinition list) {
        open(workplace, list, Optional.empty());
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public boolean drop(Workplace workplace, ListDefinition list, List<Path> files) {
        Optional<Path> table = files.stream().filter(ImportIntoList::isTable).findFirst();
        table.ifPresent(file ->
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(workplace, list, Optional.of(file))));
        return table.isPresent();
    }

    private static boolean isTable(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return TableFile.ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    private void open(Workplace workplace, ListDefinition list, Optional<Path> file) {
        ImportWizard.open(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
                workplace,
                importer,
                Optional.of(list.recordType()),
                file);
    }
}
