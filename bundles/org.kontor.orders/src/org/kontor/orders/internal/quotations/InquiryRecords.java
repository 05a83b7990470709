package org.kontor.orders.internal.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.SalesModes;
import org.kontor.orders.quotations.Inquiries;
import org.kontor.orders.quotations.Inquiry;
import org.kontor.orders.quotations.InquiryLine;
import org.kontor.orders.quotations.InquiryState;
import org.kontor.orders.quotations.Quotation;
import org.kontor.orders.quotations.QuotationLine;
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

/** Loads and stores inquiries and answers them. */
@Component(service = {Inquiries.class, RecordService.class})
public final class InquiryRecords extends EntityRecords<Inquiry> implements Inquiries {

    private static final RecordType<InquiryLine> LINE = RecordType.of(
                    "inquiryLine", QuotationsText.SOURCE, InquiryLine::new)
            .reference("productId", "product", InquiryLine::getProductId, InquiryLine::setProductId)
            .text("wish", 300, InquiryLine::getWish, InquiryLine::setWish)
            .decimal("quantity", FieldKind.QUANTITY, InquiryLine::getQuantity, InquiryLine::setQuantity)
            .required()
            .decimal("targetPrice", FieldKind.MONEY, InquiryLine::getTargetPrice, InquiryLine::setTargetPrice)
            .build();

    private static final RecordType<Inquiry> TYPE = RecordType.of(Inquiries.TYPE, QuotationsText.SOURCE, Inquiry::new)
            .shownText("number", Inquiry::getNumber)
            .text("subject", 120, Inquiry::getSubject, Inquiry::setSubject)
            .required()
            .reference("customerId", "customer", Inquiry::getCustomerId, Inquiry::setCustomerId)
            .required()
            .text("salesMode", 80, Inquiry::getSalesMode, Inquiry::setSalesMode)
            .offering(SalesModes.LIST)
            .text("contact", 80, Inquiry::getContact, Inquiry::setContact)
            .date("receivedOn", Inquiry::getReceivedOn, Inquiry::setReceivedOn)
            .required()
            .date("answerBy", Inquiry::getAnswerBy, Inquiry::setAnswerBy)
            .shownReference("ownerId", "user", Inquiry::getOwnerId)
            .longText("description", 2000, Inquiry::getDescription, Inquiry::setDescription)
            .table("lines", LINE, Inquiry::getLines)
            .build();

    private final Customers customers;
    private final Quotations quotations;
    private final Workflow workflow;

    /** A service on inquiries. */
    @Activate
    public InquiryRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference Customers customers,
            @Reference Quotations quotations,
            @Reference Workflow workflow) {
        super(units, queries, Inquiry.class, TYPE, QuotationsLists.INQUIRIES);
        this.customers = customers;
        this.quotations = quotations;
        this.workflow = workflow;
    }

    @Override
    protected String titleOf(Inquiry inquiry) {
        return inquiry.getNumber() + "  " + inquiry.getSubject();
    }

    @Override
    public boolean editable(Actor actor, Stored<Inquiry> inquiry) {
        return super.editable(actor, inquiry) && inquiry.draft().getState() == InquiryState.OPEN;
    }

    @Override
    protected void prepare(UnitOfWork uow, Inquiry blank) {
        blank.setReceivedOn(uow.today());
        blank.giveTo(uow.actor());
    }

    @Override
    protected void validate(UnitOfWork uow, Inquiry draft, Optional<Inquiry> stored, Problems problems) {
        problems.require(
                        stored.map(i -> i.getState() == InquiryState.OPEN).orElse(true),
                        "state",
                        QuotationsText.of("inquiry.notEditable"))
                .require(
                        draft.getAnswerBy() == null || !draft.getAnswerBy().isBefore(draft.getReceivedOn()),
                        "answerBy",
                        QuotationsText.of("inquiry.answerBefore"));
        for (int i = 0; i < draft.getLines().size(); i++) {
            InquiryLine line = draft.getLines().get(i);
            String at = "lines[" + i + "].";
            boolean named = line.getProductId() == null
                    ? line.getWish() != null && !line.getWish().isBlank()
                    : uow.find(Product.class, line.getProductId()).isPresent();
            problems.require(named, at + "productId", QuotationsText.of("inquiry.line", i + 1))
                    .require(
                            line.getQuantity().signum() > 0, at + "quantity", QuotationsText.of("line.quantity", i + 1))
                    .require(
                            line.getTargetPrice() == null
                                    || line.getTargetPrice().signum() >= 0,
                            at + "targetPrice",
                            QuotationsText.of("line.price", i + 1));
        }
    }

    @Override
    protected void stored(UnitOfWork uow, Inquiry inquiry, boolean isNew) {
        Customer customer = customers.get(uow, inquiry.getCustomerId());
        inquiry.setCustomerName(customer.getName());
        inquiry.setSalesMode(SalesModes.of(uow, customer, inquiry.getSalesMode()));
        if (isNew) {
            inquiry.setNumber(uow.nextNumber("IQ-" + inquiry.getReceivedOn().getYear()));
            workflow.begin(uow, ref(inquiry));
        }
    }

    @Override
    protected void attach(Inquiry inquiry, Identified line) {
        inquiry.adopt((InquiryLine) line);
    }

    @Override
    public Quotation quote(Actor actor, long inquiryId) {
        return units().change(actor, QuotationsPermissions.EDIT, uow -> {
            Inquiry inquiry = changeable(uow, inquiryId);
            if (inquiry.getState() == InquiryState.DECLINED) {
                throw new ProblemException(QuotationsText.of("inquiry.declined"));
            }
            Quotation draft = new Quotation();
            draft.setTitle(inquiry.getSubject());
            draft.setCustomerId(inquiry.getCustomerId());
            draft.setContact(inquiry.getContact());
            draft.setInquiryId(inquiryId);
            draft.setSalesMode(inquiry.getSalesMode());
            draft.giveToOwnerOf(inquiry);
            List<String> wishes = new ArrayList<>();
            inquiry.getLines().forEach(line -> take(line, draft, wishes));
            draft.setNote(wishes.isEmpty() ? null : String.join("\n", wishes));
            Quotation quotation = quotations.enter(uow, draft);
            if (inquiry.getState() == InquiryState.OPEN) {
                workflow.move(uow, ref(inquiry), "quote", Optional.empty());
            }
            return quotation;
        });
    }

    private static void take(InquiryLine asked, Quotation draft, List<String> wishes) {
        if (asked.getProductId() == null) {
            wishes.add(asked.getQuantity().stripTrailingZeros().toPlainString() + " × " + asked.getWish());
            return;
        }
        QuotationLine line = new QuotationLine();
        line.setProductId(asked.getProductId());
        line.setQuantity(asked.getQuantity());
        line.setRemark(asked.getWish());
        draft.getLines().add(line);
    }
}
