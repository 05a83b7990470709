package org.kontor.orders.internal.quotations;

import org.kontor.kernel.text.Text;
import org.kontor.orders.quotations.Inquiries;
import org.kontor.orders.quotations.Inquiry;
import org.kontor.orders.quotations.InquiryState;
import org.kontor.process.DocumentFlow;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.StateTone;
import org.osgi.service.component.annotations.Component;

/** Inquiries as documents: open until they are answered or declined. */
@Component(service = DocumentType.class)
public final class InquiryDocument extends EntityDocument<Inquiry, InquiryState> {

    private static final DocumentFlow<InquiryState> FLOW = DocumentFlow.of(InquiryState.class, QuotationsText.SOURCE)
            .state(InquiryState.OPEN, StateTone.WAITING)
            .waitsFor("quotations")
            .state(InquiryState.QUOTED, StateTone.GOOD)
            .sideState(InquiryState.DECLINED, StateTone.DONE)
            .way("quote", InquiryState.OPEN, InquiryState.QUOTED, QuotationsPermissions.EDIT)
            .byService()
            .way("decline", InquiryState.OPEN, InquiryState.DECLINED, QuotationsPermissions.EDIT)
            .needsNote()
            .way("reopen", InquiryState.DECLINED, InquiryState.OPEN, QuotationsPermissions.EDIT)
            .build();

    /** Inquiries and their flow. */
    public InquiryDocument() {
        super(
                Inquiries.TYPE,
                QuotationsText.of("inquiry"),
                Inquiry.class,
                QuotationsLists.INQUIRIES,
                FLOW,
                Inquiry::getState,
                Inquiry::setState);
    }

    @Override
    protected Text titleOf(Inquiry inquiry) {
        return title(inquiry.getNumber(), QuotationsText.of("inquiry"), inquiry.getCustomerName());
    }
}
