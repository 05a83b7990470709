package org.kontor.orders.ui.quotations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.quotations.Inquiries;
import org.kontor.orders.quotations.InquiryState;
import org.kontor.orders.quotations.Quotations;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers an inquiry with a quotation and opens it. */
@Component(service = RecordAction.class)
public final class MakeQuotation extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(MakeQuotation.class);

    private final Inquiries inquiries;

    /** Over the inquiries. */
    @Activate
    public MakeQuotation(@Reference Inquiries inquiries) {
        super(
                "makeQuotation",
                Inquiries.TYPE,
                TEXTS.text("makeQuotation"),
                10,
                "quotations.edit",
                Set.of(InquiryState.OPEN.name(), InquiryState.QUOTED.name()));
        this.inquiries = inquiries;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        long inquiry = records.getFirst().id();
        workplace.run(
                label(),
                () -> Optional.of(new RecordRef(
                        Quotations.TYPE,
                        inquiries.quote(workplace.actor(), inquiry).getId())));
    }
}
