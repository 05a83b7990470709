package org.kontor.orders.internal.quotations;

import java.util.Optional;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.Text;
import org.kontor.orders.internal.LinePricing;
import org.kontor.orders.quotations.Quotation;
import org.kontor.orders.quotations.QuotationState;
import org.kontor.orders.quotations.Quotations;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentFlow;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.StateTone;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Quotations as documents: written, agreed to where they are too cheap, sent, decided on by the customer. */
@Component(service = DocumentType.class)
public final class QuotationDocument extends EntityDocument<Quotation, QuotationState> {

    private static final String PRICES = "prices.approve";

    private static final DocumentFlow<QuotationState> FLOW = DocumentFlow.of(
                    QuotationState.class, QuotationsText.SOURCE)
            .state(QuotationState.DRAFT, StateTone.NEUTRAL)
            .waitsFor("quotations")
            .state(QuotationState.SENT, StateTone.ACTIVE)
            .awaits("answer")
            .state(QuotationState.ACCEPTED, StateTone.ACTIVE)
            .waitsFor("quotations")
            .state(QuotationState.ORDERED, StateTone.GOOD)
            .sideState(QuotationState.PRICE_REVIEW, StateTone.WAITING)
            .waitsFor("prices")
            .sideState(QuotationState.LOST, StateTone.BAD)
            .sideState(QuotationState.REPLACED, StateTone.DONE)
            .way("send", QuotationState.DRAFT, QuotationState.SENT, QuotationsPermissions.EDIT)
            .way("send", QuotationState.DRAFT, QuotationState.PRICE_REVIEW, QuotationsPermissions.EDIT)
            .way("approvePrice", QuotationState.PRICE_REVIEW, QuotationState.DRAFT, PRICES)
            .way("refusePrice", QuotationState.PRICE_REVIEW, QuotationState.DRAFT, PRICES)
            .needsNote()
            .way("accept", QuotationState.SENT, QuotationState.ACCEPTED, QuotationsPermissions.EDIT)
            .way("lose", QuotationState.SENT, QuotationState.LOST, QuotationsPermissions.EDIT)
            .needsNote()
            .way("lose", QuotationState.ACCEPTED, QuotationState.LOST, QuotationsPermissions.EDIT)
            .needsNote()
            .way("order", QuotationState.ACCEPTED, QuotationState.ORDERED, QuotationsPermissions.EDIT)
            .byService()
            .way("replace", QuotationState.SENT, QuotationState.REPLACED, QuotationsPermissions.EDIT)
            .byService()
            .build();

    private final LinePricing pricing;
    private final QuotationWorth worth;

    /** Quotations and their flow. */
    @Activate
    public QuotationDocument(@Reference LinePricing pricing, @Reference QuotationWorth worth) {
        super(
                Quotations.TYPE,
                QuotationsText.of("quotation"),
                Quotation.class,
                QuotationsLists.QUOTATIONS,
                FLOW,
                Quotation::getState,
                Quotation::setState);
        this.pricing = pricing;
        this.worth = worth;
    }

    static Text title(Quotation quotation) {
        return title(quotation.getNumber(), QuotationsText.of("quotation.draft"), quotation.getCustomerName());
    }

    @Override
    protected Text titleOf(Quotation quotation) {
        return title(quotation);
    }

    /** What is too cheap goes to somebody who may agree to it before it goes to the customer (ORD-04). */
    @Override
    protected boolean offers(UnitOfWork uow, Quotation quotation, Transition way) {
        boolean asks =
                way.id().equals("send") && pricing.needsApproval(uow, quotation.getLines(), quotation.getOwnerId());
        return !way.id().equals("send") || asks == way.to().equals(QuotationState.PRICE_REVIEW.name());
    }

    @Override
    protected void step(UnitOfWork uow, Quotation quotation, Transition way, Optional<String> note) {
        switch (way.id()) {
            case "send" -> send(uow, quotation, way);
            case "approvePrice" -> quotation.setApprovedCut(pricing.approve(uow, quotation.getLines()));
            case "accept" -> requireValid(uow, quotation);
            case "lose" -> quotation.setLostReason(note.orElse(null));
            default -> {}
        }
    }

    private void send(UnitOfWork uow, Quotation quotation, Transition way) {
        if (quotation.ordered().isEmpty()) {
            throw new ProblemException("lines", QuotationsText.of("quotation.empty"));
        }
        requireValid(uow, quotation);
        if (way.to().equals(QuotationState.SENT.name())) {
            quotation.setSentOn(uow.today());
            // rates may have been entered since it was written; what the customer has stays as it is
            worth.settle(uow, quotation, quotation.getQuotedOn());
            if (quotation.getNumber() == null) {
                quotation.setNumber(
                        uow.nextNumber("QU-" + quotation.getQuotedOn().getYear()));
            }
        }
    }

    /** What has expired is not accepted any more: a new version is written at the prices of that day. */
    private static void requireValid(UnitOfWork uow, Quotation quotation) {
        if (quotation.getValidUntil().isBefore(uow.today())) {
            throw new ProblemException("validUntil", QuotationsText.of("quotation.expired", quotation.getValidUntil()));
        }
    }
}
