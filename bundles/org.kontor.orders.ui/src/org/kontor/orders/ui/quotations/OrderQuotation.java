package org.kontor.orders.ui.quotations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.orders.quotations.QuotationState;
import org.kontor.orders.quotations.Quotations;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a sales order of a quotation and opens it. */
@Component(service = RecordAction.class)
public final class OrderQuotation extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(OrderQuotation.class);

    private final Quotations quotations;

    /** Over the quotations. */
    @Activate
    public OrderQuotation(@Reference Quotations quotations) {
        super(
                "orderQuotation",
                Quotations.TYPE,
                TEXTS.text("makeOrder"),
                10,
                "orders.edit",
                Set.of(QuotationState.SENT.name(), QuotationState.ACCEPTED.name()));
        this.quotations = quotations;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        long quotation = records.getFirst().id();
        workplace.run(
                label(),
                () -> Optional.of(new RecordRef(
                        Orders.TYPE,
                        quotations.makeOrder(workplace.actor(), quotation).getId())));
    }
}
