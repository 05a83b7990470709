package org.kontor.finance.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PlatformUI;
import org.kontor.finance.bank.BankStatements;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.workbench.contribution.ListAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports a bank statement: the file, then which column holds what; a file may be dropped on the list as well. */
@Component(service = ListAction.class)
public final class ImportStatement extends OnList {

    private static final List<String> ENDINGS = List.of("csv", "txt", "xlsx", "sta", "mt940", "940", "fin");

    /** What is known before anything is asked. */
    private record Look(List<String> headings, String currency) {}

    private final BankStatements statements;

    /** Over the bank statements. */
    @Activate
    public ImportStatement(@Reference BankStatements statements) {
        super("importStatement", "bankStatements", "bank", 1, "finance.edit");
        this.statements = statements;
    }

    /** The system's own window asks for the file first. */
    @Override
    public boolean asksFirst() {
        return false;
    }

    @Override
    public void run(Workplace workplace, ListDefinition list) {
        FileDialog dialog = new FileDialog(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), SWT.OPEN);
        dialog.setText(label().toString());
        dialog.setFilterExtensions(
                new String[] {ENDINGS.stream().map(ending -> "*." + ending).collect(Collectors.joining(";"))});
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> take(workplace, file));
    }

    @Override
    public boolean drop(Workplace workplace, ListDefinition list, List<Path> files) {
        Optional<Path> statement =
                files.stream().filter(ImportStatement::isStatement).findFirst();
        boolean takes = offeredFor(workplace.actor(), list) && statement.isPresent();
        if (takes) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> take(workplace, statement.get()));
        }
        return takes;
    }

    private static boolean isStatement(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    /** A file of the bank's network says account and columns itself. */
    private void take(Workplace workplace, Path file) {
        workplace.load(label(), () -> statements.isSwift(file), isSwift -> {
            if (isSwift) {
                workplace.run(label(), () -> statements.importSwift(workplace.actor(), file).stream()
                        .findFirst()
                        .map(id -> new RecordRef(BankStatements.TYPE, id)));
            } else {
                ask(workplace, file);
            }
        });
    }

    private Look look(Actor actor, Path file) {
        return new Look(statements.headings(file), statements.usualCurrency(actor));
    }

    /** Asks for the columns and imports. */
    void ask(Workplace workplace, Path file) {
        workplace.load(label(), () -> look(workplace.actor(), file), look -> {
            List<String> headings = look.headings();
            StatementDraft draft = StatementDraft.of(headings, statements.guess(headings), look.currency());
            workplace.ask(
                    label(),
                    TEXTS.text("importStatement.explanation", file.getFileName().toString()),
                    StatementDraft.type(headings),
                    draft,
                    asked -> Optional.of(new RecordRef(
                            BankStatements.TYPE,
                            statements.importTable(
                                    workplace.actor(), file, asked.columns(), asked.account(), asked.currency()))));
        });
    }
}
