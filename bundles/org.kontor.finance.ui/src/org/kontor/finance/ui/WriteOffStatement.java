package org.kontor.finance.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.finance.bank.BankStatements;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the receipts of a bank statement off where it is sure what was meant. */
@Component(service = RecordAction.class)
public final class WriteOffStatement extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(WriteOffStatement.class);

    private final BankStatements statements;

    /** Over the bank statements. */
    @Activate
    public WriteOffStatement(@Reference BankStatements statements) {
        super(
                "writeOffStatement",
                BankStatements.TYPE,
                TEXTS.text("writeOffStatement.action"),
                10,
                "finance.edit",
                Set.of());
        this.statements = statements;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef statement = records.getFirst();
        workplace.run(label(), () -> {
            statements.writeOffSure(workplace.actor(), statement.id());
            return Optional.of(statement);
        });
    }
}
