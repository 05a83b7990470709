package org.kontor.finance.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.finance.CreditNotes;
import org.kontor.finance.Invoice;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.returns.ReturnState;
import org.kontor.orders.returns.Returns;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Credits the goods of a return and opens the credit note (ORD-19). */
@Component(service = RecordAction.class)
public final class CreditReturn extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(CreditReturn.class);

    private final CreditNotes notes;

    /** Over the credit notes. */
    @Activate
    public CreditReturn(@Reference CreditNotes notes) {
        super(
                "creditReturn",
                Returns.TYPE,
                TEXTS.text("creditReturn"),
                40,
                "finance.edit",
                Set.of(ReturnState.RECEIVED.name()));
        this.notes = notes;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef record = records.getFirst();
        workplace.ask(label(), TEXTS.text("creditReturn.explanation"), DayDraft.DAY, new DayDraft(), asked -> {
            List<Invoice> made = notes.credit(workplace.actor(), record.id(), asked.day());
            return Optional.of(made.size() == 1 ? made.getFirst().ref() : record);
        });
    }
}
