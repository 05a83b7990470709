package org.kontor.orders.internal.quotations;

import java.util.List;
import java.util.Optional;
import org.kontor.catalog.prices.PriceFound;
import org.kontor.customers.Customers;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesModes;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.internal.LinePricing;
import org.kontor.orders.internal.PricedDocuments;
import org.kontor.orders.quotations.Quotation;
import org.kontor.orders.quotations.QuotationLine;
import org.kontor.orders.quotations.QuotationState;
import org.kontor.orders.quotations.Quotations;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads and stores quotations; makes new versions and orders of them. */
@Component(service = {Quotations.class, RecordService.class})
public final class QuotationRecords extends EntityRecords<Quotation> implements Quotations {

    private static final int USUAL_VALIDITY_DAYS = 30;

    private static final RecordType<QuotationLine> LINE = PricedDocuments.line(
                    "quotationLine", QuotationsText.SOURCE, QuotationLine::new)
            .flag("alternative", QuotationLine::isAlternative, QuotationLine::setAlternative)
            .text("remark", 300, QuotationLine::getRemark, QuotationLine::setRemark)
            .build();

    private static final RecordType<Quotation> TYPE = RecordType.of(
                    Quotations.TYPE, QuotationsText.SOURCE, Quotation::new)
            .shownText("number", Quotation::getNumber)
            .shownInteger("revision", Quotation::getRevision)
            .text("title", 120, Quotation::getTitle, Quotation::setTitle)
            .required()
            .reference("customerId", "customer", Quotation::getCustomerId, Quotation::setCustomerId)
            .required()
            .text("salesMode", 80, Quotation::getSalesMode, Quotation::setSalesMode)
            .offering(SalesModes.LIST)
            .text("contact", 80, Quotation::getContact, Quotation::setContact)
            .date("quotedOn", Quotation::getQuotedOn, Quotation::setQuotedOn)
            .required()
            .date("validUntil", Quotation::getValidUntil, Quotation::setValidUntil)
            .required()
            .shownDate("sentOn", Quotation::getSentOn)
            .section("money")
            .text("currency", 3, Quotation::getCurrency, Quotation::setCurrency)
            .decimal("exchangeRate", FieldKind.QUANTITY, Quotation::getExchangeRate, Quotation::setExchangeRate)
            .shownDecimal("netTotal", FieldKind.MONEY, Quotation::getNetTotal)
            .shownDecimal("rate", FieldKind.QUANTITY, Quotation::getRate)
            .shownDecimal("homeTotal", FieldKind.MONEY, Quotation::getHomeTotal)
            .section("chain")
            .shownReference("inquiryId", "inquiry", Quotation::getInquiryId)
            .shownReference("opportunityId", "opportunity", Quotation::getOpportunityId)
            .shownReference("contractId", "contract", Quotation::getContractId)
            .shownReference("replacesId", Quotations.TYPE, Quotation::getReplacesId)
            .shownReference("ownerId", "user", Quotation::getOwnerId)
            .shownText("lostReason", Quotation::getLostReason)
            .section("words")
            .longText("terms", 2000, Quotation::getTerms, Quotation::setTerms)
            .longText("note", 2000, Quotation::getNote, Quotation::setNote)
            .table("lines", LINE, Quotation::getLines)
            .build();

    private final Orders orders;
    private final Workflow workflow;
    private final LinePricing pricing;
    private final PricedDocuments documents;
    private final QuotationWorth worth;

    /** A service on quotations. */
    @Activate
    public QuotationRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference Customers customers,
            @Reference Orders orders,
            @Reference Workflow workflow,
            @Reference LinePricing pricing,
            @Reference QuotationWorth worth) {
        super(units, queries, Quotation.class, TYPE, QuotationsLists.QUOTATIONS);
        this.documents = new PricedDocuments(customers, pricing);
        this.orders = orders;
        this.workflow = workflow;
        this.pricing = pricing;
        this.worth = worth;
    }

    @Override
    protected String titleOf(Quotation quotation) {
        String title = QuotationDocument.title(quotation).toString();
        return quotation.getRevision() > 1
                ? title + "  " + QuotationsText.of("version", quotation.getRevision())
                : title;
    }

    @Override
    public boolean editable(Actor actor, Stored<Quotation> quotation) {
        return super.editable(actor, quotation) && quotation.draft().getState() == QuotationState.DRAFT;
    }

    @Override
    protected void prepare(UnitOfWork uow, Quotation blank) {
        blank.setQuotedOn(uow.today());
        blank.setValidUntil(uow.today().plusDays(USUAL_VALIDITY_DAYS));
        blank.giveTo(uow.actor());
    }

    @Override
    protected void validate(UnitOfWork uow, Quotation draft, Optional<Quotation> stored, Problems problems) {
        problems.require(
                        stored.map(q -> q.getState() == QuotationState.DRAFT).orElse(true),
                        "state",
                        QuotationsText.of("quotation.notEditable"))
                .require(
                        !draft.getValidUntil().isBefore(draft.getQuotedOn()),
                        "validUntil",
                        QuotationsText.of("quotation.validBefore"))
                .require(
                        draft.getExchangeRate() == null
                                || draft.getExchangeRate().signum() > 0,
                        "exchangeRate",
                        QuotationsText.of("quotation.ratePositive"))
                .require(
                        draft.getExchangeRate() == null || !isInHome(uow, draft),
                        "exchangeRate",
                        QuotationsText.of("quotation.rateOfHome", String.valueOf(draft.getCurrency())));
        documents.check(uow, draft, problems);
    }

    private static boolean isInHome(UnitOfWork uow, Quotation quotation) {
        return CompanySettings.currency(uow).equals(quotation.getCurrency());
    }

    @Override
    protected void advise(UnitOfWork uow, Quotation draft, Optional<Quotation> stored, Problems problems) {
        if (problems.list().stream().noneMatch(Problem::isError)) {
            documents.price(uow, draft, false);
            problems.addAll(pricing.warnings(
                    uow,
                    draft.getLines(),
                    stored.map(Quotation::getOwnerId).orElse(uow.actor().userId())));
        }
    }

    @Override
    protected void stored(UnitOfWork uow, Quotation quotation, boolean isNew) {
        documents.settle(uow, quotation);
        worth.settle(uow, quotation, quotation.getQuotedOn());
        if (isNew) {
            workflow.begin(uow, ref(quotation));
        }
    }

    @Override
    protected void attach(Quotation quotation, Identified line) {
        quotation.adopt((QuotationLine) line);
    }

    @Override
    public Quotation enter(UnitOfWork uow, Quotation draft) {
        Quotation blank = new Quotation();
        prepare(uow, blank);
        if (draft.getQuotedOn() == null) {
            draft.setQuotedOn(blank.getQuotedOn());
        }
        if (draft.getValidUntil() == null) {
            draft.setValidUntil(draft.getQuotedOn().plusDays(USUAL_VALIDITY_DAYS));
        }
        if (isInHome(uow, draft)) {
            // one that was entered before such rates were refused
            draft.setExchangeRate(null);
        }
        Quotation quotation = create(uow, draft);
        quotation.setInquiryId(draft.getInquiryId());
        quotation.setOpportunityId(draft.getOpportunityId());
        if (draft.hasOwner()) {
            quotation.giveToOwnerOf(draft);
        }
        return quotation;
    }

    @Override
    public List<PriceFound> prices(Actor actor, long id) {
        return units().read(actor, QuotationsPermissions.VIEW, uow -> documents.ask(uow, visible(uow, id)));
    }

    @Override
    public Quotation revise(Actor actor, long id) {
        return units().change(actor, QuotationsPermissions.EDIT, uow -> {
            Quotation sent = uow.lock(Quotation.class, changeable(uow, id).getId());
            if (sent.getState() != QuotationState.SENT) {
                throw new ProblemException(QuotationsText.of("quotation.notSent"));
            }
            Quotation next = enter(uow, QuotationCopies.nextVersion(sent, uow.today()));
            next.setNumber(sent.getNumber());
            next.setRevision(sent.getRevision() + 1);
            next.setReplacesId(sent.getId());
            next.setApprovedCut(sent.getApprovedCut());
            LinePricing.carry(sent.getLines(), next.getLines());
            workflow.move(uow, ref(sent), "replace", Optional.empty());
            return next;
        });
    }

    @Override
    public Quotation forOpportunity(Actor actor, long opportunityId) {
        return units().change(
                        actor,
                        QuotationsPermissions.EDIT,
                        uow -> enter(uow, QuotationCopies.ofOpportunity(uow, opportunityId)));
    }

    @Override
    public SalesOrder makeOrder(Actor actor, long id) {
        return units().change(actor, "orders.edit", uow -> {
            Quotation quotation =
                    accepted(uow, uow.lock(Quotation.class, changeable(uow, id).getId()));
            SalesOrder order = orders.enter(uow, QuotationCopies.order(quotation, uow.today()));
            order.setApprovedCut(quotation.getApprovedCut());
            LinePricing.carry(quotation.ordered(), order.getLines());
            workflow.move(uow, ref(quotation), "order", Optional.empty());
            return order;
        });
    }

    @Override
    public void recordContract(UnitOfWork uow, Quotation quotation, long contractId) {
        accepted(uow, quotation).setContractId(contractId);
        workflow.move(uow, ref(quotation), "order", Optional.empty());
    }

    /** The customer's order says that he accepts. */
    private Quotation accepted(UnitOfWork uow, Quotation quotation) {
        if (quotation.getState() == QuotationState.SENT) {
            workflow.move(uow, ref(quotation), "accept", Optional.empty());
        }
        if (quotation.getState() != QuotationState.ACCEPTED) {
            throw new ProblemException(QuotationsText.of("quotation.notAccepted"));
        }
        return quotation;
    }
}
