package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.finance.EntryKind;
import org.kontor.finance.Invoice;
import org.kontor.finance.InvoiceLine;
import org.kontor.finance.ReceivableEntry;
import org.kontor.finance.compensation.Compensation;
import org.kontor.finance.compensation.CompensationLine;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.orders.returns.ReturnLine;
import org.kontor.orders.returns.SalesReturn;
import org.kontor.persistence.UnitOfWork;

/**
 * Writes the credit note of one invoice: for goods that came back (ORD-19) or for a price that fell (ORD-09). What each line
 * takes back of the line that billed it is reckoned by {@link LineCredit}.
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
        Invoice note = new Invoice();
        note.credit(invoice, goods.getId());
        head(note, goods.getNumber(), day);
        for (InvoiceLine billed : List.copyOf(invoice.getLines())) {
            BigDecimal quantity = quantities.remove(billed.getOrderLineId());
            if (quantity != null) {
                note.adopt(line(billed, quantity));
            }
        }
        if (!quantities.isEmpty()) {
            throw new ProblemException(FinanceText.of("credit.notBilled", invoice.getNumber()));
        }
        return book(note, totalBefore, homeBefore);
    }

    /** Makes up for a price that fell of goods that stay with the customer; notes with each line what it came to. */
    Invoice of(Compensation compensation, List<CompensationLine> lines, LocalDate day) {
        BigDecimal homeBefore = creditedInHome();
        BigDecimal totalBefore = credited();
        Invoice note = new Invoice();
        note.compensate(invoice, compensation.getId());
        head(note, compensation.getNumber(), day);
        for (CompensationLine line : lines) {
            InvoiceLine billed = invoice.getLines().stream()
                    .filter(l -> l.getOrderLineId() == line.getOrderLineId())
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(FinanceText.of("credit.notBilled", invoice.getNumber())));
            line.setAmount(note.adopt(line(billed, line)).getAmount().negate());
            uow.entities().flush();
        }
        return book(note, totalBefore, homeBefore);
    }

    private Invoice book(Invoice note, BigDecimal totalBefore, BigDecimal homeBefore) {
        BigDecimal total =
                note.getLines().stream().map(InvoiceLine::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
        note.setTotal(total);
        note.setOpen(total);
        invoice.getRate().ifPresent(rate -> note.bookAt(rate, inHome(note.getTotal(), totalBefore, homeBefore)));
        uow.add(entry(note));
        uow.changed(note.ref());
        return note;
    }

    /** What was not paid yet cancels out with the invoice; the rest is money that is the customer's again. */
    void cancelOut(Invoice note) {
        BigDecimal credit = note.getOpen().negate();
        BigDecimal unpaid = credit.min(invoice.getOpen());
        note.setReleased(credit.subtract(unpaid));
        if (unpaid.signum() > 0) {
            Ledger.offset(uow, EntryKind.CREDIT, note, invoice, unpaid, home).setBookedOn(note.getInvoiceDate());
        }
    }

    private void head(Invoice note, String origin, LocalDate day) {
        note.setNumber(uow.nextNumber("CN-" + day.getYear()));
        note.setOrderId(invoice.getOrderId());
        note.setOrderNumber(invoice.getOrderNumber());
        note.setContractId(invoice.getContractId().orElse(null));
        note.setDeliveryNumbers(origin);
        note.setCustomerId(invoice.getCustomerId());
        note.setCustomerNumber(invoice.getCustomerNumber());
        note.setCustomerName(invoice.getCustomerName());
        note.setInvoiceDate(day);
        note.setDueDate(day);
        note.setCurrency(invoice.getCurrency());
        note.giveToOwnerOf(invoice);
        uow.add(note);
    }

    private InvoiceLine line(InvoiceLine billed, BigDecimal quantity) {
        LineCredit credit = credit(billed);
        requireLeft(billed, quantity, credit);
        InvoiceLine line = follow(billed);
        line.setPrice(billed.getPrice());
        line.setDiscount(billed.getDiscount());
        line.setQuantity(quantity.negate());
        line.setAmount(credit.ofReturn(quantity).negate());
        return line;
    }

    private InvoiceLine line(InvoiceLine billed, CompensationLine compensated) {
        LineCredit credit = credit(billed);
        requireLeft(billed, compensated.getQuantity(), credit);
        InvoiceLine line = follow(billed);
        line.setPrice(compensated.each());
        line.setDiscount(BigDecimal.ZERO);
        line.setQuantity(BigDecimal.ZERO);
        line.setCompensated(compensated.getQuantity());
        line.setAmount(credit.ofCompensation(compensated.getQuantity(), compensated.each())
                .negate());
        return line;
    }

    private static void requireLeft(InvoiceLine billed, BigDecimal quantity, LineCredit credit) {
        if (quantity.compareTo(credit.unitsLeft()) > 0) {
            throw new ProblemException(FinanceText.of("credit.tooMuch", credit.unitsLeft(), billed.getProductName()));
        }
    }

    private static InvoiceLine follow(InvoiceLine billed) {
        InvoiceLine line = new InvoiceLine();
        line.setCreditsLineId(billed.getId());
        line.setOrderLineId(billed.getOrderLineId());
        line.setProductNumber(billed.getProductNumber());
        line.setProductName(billed.getProductName());
        line.setUnit(billed.getUnit());
        return line;
    }

    /** The billed line with what was taken back of it, in the order of the credit notes: their numbers follow one another, ids need not. */
    private LineCredit credit(InvoiceLine billed) {
        List<LineCredit.Taken> before = uow
                .query(
                        InvoiceLine.class,
                        "SELECT l FROM InvoiceLine l WHERE l.creditsLineId = ?1 ORDER BY l.invoice.number, l.id",
                        billed.getId())
                .stream()
                .map(l -> new LineCredit.Taken(
                        l.getQuantity().negate(),
                        l.getCompensated(),
                        l.getAmount().negate()))
                .toList();
        return new LineCredit(billed.getQuantity(), billed.getAmount(), currency, before);
    }

    private BigDecimal inHome(BigDecimal total, BigDecimal totalBefore, BigDecimal homeBefore) {
        if (invoice.getTotal().signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal after = totalBefore.subtract(total);
        return homeBefore.subtract(LineCredit.part(invoice.getHomeTotal(), after, invoice.getTotal(), home));
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
