package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.finance.EntryKind;
import org.kontor.finance.Invoice;
import org.kontor.finance.InvoiceLine;
import org.kontor.finance.ReceivableEntry;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.orders.returns.ReturnLine;
import org.kontor.orders.returns.SalesReturn;
import org.kontor.persistence.UnitOfWork;

/**
 * Writes the credit note of one invoice. Each line takes back its part of the line that billed it, computed over all that was
 * taken back until then; the last part takes what is left, so that no cent is lost or made however often parts come back.
 */
final class CreditNote {

    private final UnitOfWork uow;
    private final Invoice invoice;
    private final Currency currency;
    private final Currency home;

    /**
     * For an invoice that is locked.
     *
     * @param home the currency of the company's books
     */
    CreditNote(UnitOfWork uow, Invoice invoice, Currency home) {
        this.uow = uow;
        this.invoice = invoice;
        this.currency = Currency.getInstance(invoice.getCurrency());
        this.home = home;
    }

    /** Credits goods that came in. */
    Invoice of(SalesReturn goods, List<ReturnLine> lines, LocalDate day) {
        Map<Long, BigDecimal> quantities = new HashMap<>();
        lines.forEach(line -> quantities.merge(line.getOrderLineId(), line.getReceived(), BigDecimal::add));
        BigDecimal homeBefore = creditedInHome();
        BigDecimal totalBefore = credited();
        Invoice note = head(goods, day);
        BigDecimal total = BigDecimal.ZERO;
        for (InvoiceLine billed : List.copyOf(invoice.getLines())) {
            BigDecimal quantity = quantities.remove(billed.getOrderLineId());
            if (quantity != null) {
                total = total.add(note.adopt(line(billed, quantity)).getAmount());
            }
        }
        if (!quantities.isEmpty()) {
            throw new ProblemException(FinanceText.of("credit.notBilled", invoice.getNumber()));
        }
        note.setTotal(total);
        note.setOpen(total);
        invoice.getRate().ifPresent(rate -> note.bookAt(rate, inHome(note.getTotal(), totalBefore, homeBefore)));
        uow.add(entry(note));
        uow.changed(note.ref());
        return note;
    }

    private Invoice head(SalesReturn goods, LocalDate day) {
        Invoice note = new Invoice();
        note.credit(invoice, goods.getId());
        note.setNumber(uow.nextNumber("CN-" + day.getYear()));
        note.setOrderId(invoice.getOrderId());
        note.setOrderNumber(invoice.getOrderNumber());
        note.setContractId(invoice.getContractId().orElse(null));
        note.setDeliveryNumbers(goods.getNumber());
        note.setCustomerId(invoice.getCustomerId());
        note.setCustomerNumber(invoice.getCustomerNumber());
        note.setCustomerName(invoice.getCustomerName());
        note.setInvoiceDate(day);
        note.setDueDate(day);
        note.setCurrency(invoice.getCurrency());
        note.giveToOwnerOf(invoice);
        return uow.add(note);
    }

    private InvoiceLine line(InvoiceLine billed, BigDecimal quantity) {
        BigDecimal before = uow
                .query(
                        BigDecimal.class,
                        "SELECT l.quantity FROM InvoiceLine l WHERE l.creditsLineId = ?1",
                        billed.getId())
                .stream()
                .map(BigDecimal::negate)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal after = before.add(quantity);
        if (after.compareTo(billed.getQuantity()) > 0) {
            throw new ProblemException(
                    FinanceText.of("credit.tooMuch", billed.getQuantity().subtract(before), billed.getProductName()));
        }
        InvoiceLine line = new InvoiceLine();
        line.setCreditsLineId(billed.getId());
        line.setOrderLineId(billed.getOrderLineId());
        line.setProductNumber(billed.getProductNumber());
        line.setProductName(billed.getProductName());
        line.setUnit(billed.getUnit());
        line.setPrice(billed.getPrice());
        line.setDiscount(billed.getDiscount());
        line.setQuantity(quantity.negate());
        line.setAmount(share(billed, before).subtract(share(billed, after)));
        return line;
    }

    private BigDecimal share(InvoiceLine billed, BigDecimal quantity) {
        return part(billed.getAmount(), quantity, billed.getQuantity(), currency);
    }

    /** The part of an amount that belongs to a part of a quantity or of another amount; to all of it all belongs. */
    private static BigDecimal part(BigDecimal amount, BigDecimal part, BigDecimal whole, Currency unit) {
        return part.compareTo(whole) == 0
                ? amount
                : Money.round(amount.multiply(part).divide(whole, MathContext.DECIMAL64), unit);
    }

    private BigDecimal inHome(BigDecimal total, BigDecimal totalBefore, BigDecimal homeBefore) {
        if (invoice.getTotal().signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal after = totalBefore.subtract(total);
        return homeBefore.subtract(part(invoice.getHomeTotal(), after, invoice.getTotal(), home));
    }

    /** What earlier credit notes of the invoice took back. */
    private BigDecimal credited() {
        return sum("total");
    }

    private BigDecimal creditedInHome() {
        return sum("homeTotal");
    }

    private BigDecimal sum(String field) {
        return uow
                .query(
                        BigDecimal.class,
                        "SELECT i." + field + " FROM Invoice i WHERE i.creditsId = ?1 AND i." + field + " IS NOT NULL",
                        invoice.getId())
                .stream()
                .map(BigDecimal::negate)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private ReceivableEntry entry(Invoice note) {
        ReceivableEntry entry = new ReceivableEntry();
        entry.setInvoiceId(note.getId());
        entry.setKind(EntryKind.CREDIT_NOTE);
        entry.setAmount(note.getTotal());
        if (note.getHomeTotal() != null) {
            entry.bookInHome(note.getHomeTotal(), BigDecimal.ZERO);
        }
        entry.setBookedOn(note.getInvoiceDate());
        entry.setBookedBy(uow.actor().name());
        return entry;
    }
}
