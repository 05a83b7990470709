package org.kontor.orders.ui.quotations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.quotations.QuotationState;
import org.kontor.orders.quotations.Quotations;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a new version of a quotation that was sent and opens it. */
@Component(service = RecordAction.class)
public final class ReviseQuotation extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(ReviseQuotation.class);

    private final Quotations quotations;

    /** Over the quotations. */
    @Activate
    public ReviseQuotation(@Reference Quotations quotations) {
        super(
                "reviseQuotation",
                Quotations.TYPE,
                TEXTS.text("revise"),
                20,
                "quotations.edit",
                Set.of(QuotationState.SENT.name()));
        this.quotations = quotations;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        long quotation = records.getFirst().id();
        workplace.run(
                label(),
                () -> Optional.of(new RecordRef(
                        Quotations.TYPE,
                        quotations.revise(workplace.actor(), quotation).getId())));
    }
}
