package org.kontor.orders.ui.quotations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.OpportunityState;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.quotations.Quotations;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Begins a quotation for an opportunity and opens it. */
@Component(service = RecordAction.class)
public final class QuoteOpportunity extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(QuoteOpportunity.class);

    private final Quotations quotations;

    /** Over the quotations. */
    @Activate
    public QuoteOpportunity(@Reference Quotations quotations) {
        super(
                "quoteOpportunity",
                Opportunities.TYPE,
                TEXTS.text("makeQuotation"),
                60,
                "quotations.edit",
                Set.of(OpportunityState.OPEN.name()));
        this.quotations = quotations;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        long opportunity = records.getFirst().id();
        workplace.run(
                label(),
                () -> Optional.of(new RecordRef(
                        Quotations.TYPE,
                        quotations
                                .forOpportunity(workplace.actor(), opportunity)
                                .getId())));
    }
}
