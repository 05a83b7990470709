package org.kontor.orders.internal.quotations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.customers.selling.Opportunity;
import org.kontor.customers.selling.ProductInterest;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.quotations.Quotation;
import org.kontor.orders.quotations.QuotationLine;
import org.kontor.persistence.UnitOfWork;

/** Drafts of documents that follow from a quotation or lead to one, so that nobody types anything twice (ORD-28). */
final class QuotationCopies {

    private QuotationCopies() {}

    /** The same content, valid from today on for as long as the version before was. */
    static Quotation nextVersion(Quotation sent, LocalDate today) {
        Quotation draft = new Quotation();
        draft.setTitle(sent.getTitle());
        draft.setCustomerId(sent.getCustomerId());
        draft.setContact(sent.getContact());
        draft.setInquiryId(sent.getInquiryId());
        draft.setOpportunityId(sent.getOpportunityId());
        draft.setSalesMode(sent.getSalesMode());
        draft.setQuotedOn(today);
        draft.setValidUntil(today.plusDays(ChronoUnit.DAYS.between(sent.getQuotedOn(), sent.getValidUntil())));
        draft.setCurrency(sent.getCurrency());
        draft.setExchangeRate(sent.getExchangeRate());
        draft.setTerms(sent.getTerms());
        draft.setNote(sent.getNote());
        draft.giveToOwnerOf(sent);
        for (QuotationLine line : sent.getLines()) {
            QuotationLine copy = new QuotationLine();
            copy.agreeAs(line);
            copy.setAlternative(line.isAlternative());
            copy.setRemark(line.getRemark());
            draft.getLines().add(copy);
        }
        return draft;
    }

    /** An order of all lines that are no alternatives, at the prices that were offered. */
    static SalesOrder order(Quotation quotation, LocalDate today) {
        SalesOrder draft = new SalesOrder();
        draft.setCustomerId(quotation.getCustomerId());
        draft.setCurrency(quotation.getCurrency());
        draft.setOrderDate(today);
        draft.setQuotationId(quotation.getId());
        draft.setSalesMode(quotation.getSalesMode());
        draft.setNote(quotation.getTerms());
        draft.giveToOwnerOf(quotation);
        for (QuotationLine line : quotation.ordered()) {
            SalesOrderLine ordered = new SalesOrderLine();
            ordered.agreeAs(line);
            draft.getLines().add(ordered);
        }
        return draft;
    }

    /** A quotation of the products that the customer is interested in; what is no product of ours goes into the note. */
    static Quotation ofOpportunity(UnitOfWork uow, long opportunityId) {
        Opportunity opportunity = uow.get(Opportunity.class, opportunityId);
        if (!uow.actor().reaches("selling", opportunity)) {
            throw new ProblemException(QuotationsText.of("opportunity.notYours"));
        }
        Quotation draft = new Quotation();
        draft.setTitle(opportunity.getTitle());
        draft.setCustomerId(opportunity.getCustomerId());
        draft.setContact(opportunity.getContact());
        draft.setOpportunityId(opportunityId);
        draft.setCurrency(opportunity.getCurrency());
        draft.giveToOwnerOf(opportunity);
        List<String> unknown = new ArrayList<>();
        for (ProductInterest interest : opportunity.getInterests()) {
            product(uow, interest.getProduct())
                    .ifPresentOrElse(
                            product -> draft.getLines().add(line(product, interest)),
                            () -> unknown.add(interest.getProduct()));
        }
        draft.setNote(unknown.isEmpty() ? null : String.join("\n", unknown));
        return draft;
    }

    private static Optional<Product> product(UnitOfWork uow, String named) {
        return uow.firstStored(
                Product.class,
                "SELECT p FROM Product p WHERE p.active = true AND (p.number = ?1 OR p.name = ?1) ORDER BY p.id",
                named);
    }

    private static QuotationLine line(Product product, ProductInterest interest) {
        QuotationLine line = new QuotationLine();
        line.setProductId(product.getId());
        Optional.ofNullable(interest.getQuantity()).filter(q -> q.signum() > 0).ifPresent(line::setQuantity);
        line.setRemark(interest.getNote());
        return line;
    }
}
