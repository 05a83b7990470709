package org.kontor.finance.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.finance.Invoicing;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Bills what was delivered of an order and opens the invoice. */
@Component(service = RecordAction.class)
public final class MakeInvoice extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(MakeInvoice.class);

    private final Invoicing invoicing;

    /** Over the invoices. */
    @Activate
    public MakeInvoice(@Reference Invoicing invoicing) {
        super(
                "invoice",
                Orders.TYPE,
                TEXTS.text("invoice"),
                30,
                "finance.edit",
                Set.of(SalesOrderState.PART_DELIVERED.name(), SalesOrderState.DELIVERED.name()));
        this.invoicing = invoicing;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof SalesOrder order
                && order.getLines().stream()
                        .anyMatch(line -> line.uninvoicedQuantity().signum() > 0);
    }

    @Override
    public boolean onSeveral() {
        return true;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        workplace.ask(label(), TEXTS.text("invoice.explanation"), InvoiceDate.TYPE, new InvoiceDate(), asked -> {
            List<RecordRef> made = records.stream()
                    .map(order -> new RecordRef("invoice", bill(workplace, order, asked)))
                    .toList();
            return made.size() == 1 ? Optional.of(made.getFirst()) : Optional.empty();
        });
    }

    private long bill(Workplace workplace, RecordRef order, InvoiceDate asked) {
        return asked.recipient()
                .map(recipient -> invoicing.invoice(workplace.actor(), order.id(), asked.day(), recipient))
                .orElseGet(() -> invoicing.invoice(workplace.actor(), order.id(), asked.day()))
                .getId();
    }
}
