package org.kontor.contracts.ui;

import java.util.List;
import java.util.Set;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.record.Stored;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.Workplace;

/** An action on a contract that reads it anew and then asks for what it needs. */
public abstract class ContractAction extends BaseAction {

    private final Contracts contracts;

    /**
     * An action.
     *
     * @param states in which it is offered
     */
    protected ContractAction(
            Contracts contracts, String id, Text label, int order, String permission, Set<String> states) {
        super(id, Contracts.TYPE, label, order, permission, states);
        this.contracts = contracts;
    }

    @Override
    public final boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef record = records.getFirst();
        workplace.load(
                label(),
                () -> contracts.load(workplace.actor(), record.id()),
                stored -> ask(workplace, record, stored));
    }

    /** The contracts. */
    protected final Contracts contracts() {
        return contracts;
    }

    /** Opens the dialog; called in the UI thread. */
    protected abstract void ask(Workplace workplace, RecordRef record, Stored<Contract> stored);
}
