package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kontor.customers.Customer;
import org.kontor.finance.EntryKind;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.Receipts;
import org.kontor.finance.ReceivableEntry;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Books receipts and writes them off. Rows are locked in one order: the receipt, then the invoices by id. */
@Component(service = {Receipts.class, RecordService.class})
public final class ReceiptRecords extends EntityRecords<Receipt> implements Receipts {

    private static final RecordType<Receipt> TYPE = RecordType.of("receipt", FinanceText.SOURCE, Receipt::new)
            .shownText("number", Receipt::getNumber)
            .reference("payerId", "customer", Receipt::getPayerId, Receipt::setPayerId)
            .required()
            .date("receivedOn", Receipt::getReceivedOn, Receipt::setReceivedOn)
            .required()
            .decimal("amount", FieldKind.MONEY, Receipt::getAmount, Receipt::setAmount)
            .required()
            .text("currency", 3, Receipt::getCurrency, Receipt::setCurrency)
            .text("reference", 120, Receipt::getReference, Receipt::setReference)
            .shownDecimal("open", FieldKind.MONEY, Receipt::getOpen)
            .build();

    private final Orders orders;

    /** A service on receipts. */
    @Activate
    public ReceiptRecords(@Reference UnitsOfWork units, @Reference ListQueries queries, @Reference Orders orders) {
        super(units, queries, Receipt.class, TYPE, FinanceLists.RECEIPTS);
        this.orders = orders;
    }

    @Override
    protected String titleOf(Receipt receipt) {
        return Optional.ofNullable(receipt.getNumber())
                .map(number -> number + "  " + receipt.getPayerName())
                .orElseGet(() -> FinanceText.of("receipt.title").toString());
    }

    @Override
    public boolean editable(Actor actor, Stored<Receipt> receipt) {
        return false;
    }

    @Override
    protected void prepare(UnitOfWork uow, Receipt blank) {
        blank.setReceivedOn(uow.today());
    }

    @Override
    protected void validate(UnitOfWork uow, Receipt draft, Optional<Receipt> stored, Problems problems) {
        problems.require(stored.isEmpty(), "number", FinanceText.of("receipt.fixed"))
                .require(draft.getAmount().signum() > 0, "amount", FinanceText.of("receipt.amountPositive"));
        boolean known = Currency.getAvailableCurrencies().stream()
                .anyMatch(c -> c.getCurrencyCode().equals(currencyOf(uow, draft)));
        problems.require(known, "currency", FinanceText.of("currency.unknown"));
    }

    private static String currencyOf(UnitOfWork uow, Receipt draft) {
        return Optional.ofNullable(draft.getCurrency())
                .filter(c -> !c.isBlank())
                .orElseGet(() -> uow.get(Customer.class, draft.getPayerId()).getCurrency());
    }

    @Override
    protected void stored(UnitOfWork uow, Receipt receipt, boolean isNew) {
        receipt.setCurrency(currencyOf(uow, receipt));
        receipt.setPayerName(uow.get(Customer.class, receipt.getPayerId()).getName());
        receipt.setAmount(Money.round(receipt.getAmount(), Currency.getInstance(receipt.getCurrency())));
        receipt.changeOpen(receipt.getAmount());
        receipt.setNumber(uow.nextNumber("RC-" + receipt.getReceivedOn().getYear()));
    }

    @Override
    public Receipt enter(UnitOfWork uow, Receipt draft) {
        return create(uow, draft);
    }

    @Override
    public List<Proposal> propose(Actor actor, long receiptId) {
        return units().read(actor, "finance.view", uow -> {
            Receipt receipt = uow.get(Receipt.class, receiptId);
            BigDecimal left = receipt.getOpen();
            List<Proposal> proposals = new ArrayList<>();
            for (Invoice invoice : open(uow, receipt)) {
                BigDecimal proposed = left.min(invoice.getOpen());
                left = left.subtract(proposed);
                proposals.add(new Proposal(
                        invoice.getId(),
                        invoice.getNumber(),
                        invoice.getCustomerName(),
                        invoice.getDueDate(),
                        invoice.getOpen(),
                        proposed));
            }
            return proposals;
        });
    }

    private static List<Invoice> open(UnitOfWork uow, Receipt receipt) {
        return uow.query(
                Invoice.class,
                "SELECT i FROM Invoice i WHERE i.customerId = ?1 AND i.currency = ?2 AND i.open > 0"
                        + " ORDER BY i.dueDate, i.id",
                receipt.getPayerId(),
                receipt.getCurrency());
    }

    @Override
    public void writeOff(Actor actor, long receiptId, Map<Long, BigDecimal> amounts) {
        units().run(actor, "finance.edit", uow -> writeOff(uow, receiptId, amounts));
    }

    @Override
    public void writeOff(UnitOfWork uow, long receiptId, Map<Long, BigDecimal> amounts) {
        Receipt receipt = uow.lock(Receipt.class, receiptId);
        Map<Long, BigDecimal> wanted = new TreeMap<>(amounts);
        wanted.values().removeIf(amount -> amount.signum() == 0);
        if (wanted.isEmpty()) {
            throw new ProblemException(FinanceText.of("writeOff.nothing"));
        }
        for (Map.Entry<Long, BigDecimal> part : wanted.entrySet()) {
            Invoice invoice = uow.lock(Invoice.class, part.getKey());
            BigDecimal amount = Money.round(part.getValue(), Currency.getInstance(invoice.getCurrency()));
            require(amount, receipt, invoice);
            book(uow, receipt, invoice, EntryKind.WRITE_OFF, amount.negate(), null);
            settleIfPaid(uow, invoice);
        }
        uow.changed(ref(receipt));
    }

    private static void require(BigDecimal amount, Receipt receipt, Invoice invoice) {
        if (amount.signum() <= 0) {
            throw new ProblemException(FinanceText.of("writeOff.negative"));
        }
        if (!receipt.getCurrency().equals(invoice.getCurrency())) {
            throw new ProblemException(FinanceText.of("writeOff.currency", invoice.getNumber()));
        }
        if (amount.compareTo(receipt.getOpen()) > 0) {
            throw new ProblemException(FinanceText.of("writeOff.moreThanReceipt", receipt.getOpen()));
        }
        if (amount.compareTo(invoice.getOpen()) > 0) {
            throw new ProblemException(FinanceText.of("writeOff.moreThanOpen", invoice.getOpen(), invoice.getNumber()));
        }
    }

    /** One entry moves the same amount on both sides, so that they can never differ. */
    private static void book(
            UnitOfWork uow, Receipt receipt, Invoice invoice, EntryKind kind, BigDecimal amount, Long reverses) {
        ReceivableEntry entry = new ReceivableEntry();
        entry.setInvoiceId(invoice.getId());
        entry.setReceiptId(receipt.getId());
        entry.setKind(kind);
        entry.setAmount(amount);
        entry.setBookedOn(uow.today());
        entry.setBookedBy(uow.actor().name());
        entry.setReverses(reverses);
        uow.add(entry);
        invoice.setOpen(invoice.getOpen().add(amount));
        receipt.changeOpen(receipt.getOpen().add(amount));
        uow.changed(new RecordRef("invoice", invoice.getId()));
    }

    private void settleIfPaid(UnitOfWork uow, Invoice invoice) {
        if (invoice.getOpen().signum() > 0) {
            return;
        }
        boolean othersOpen = uow.first(
                        Invoice.class,
                        "SELECT i FROM Invoice i WHERE i.orderId = ?1 AND i.open > 0 AND i.id <> ?2",
                        invoice.getOrderId(),
                        invoice.getId())
                .isPresent();
        SalesOrder order = orders.get(uow, invoice.getOrderId());
        if (!othersOpen && order.getState() == SalesOrderState.INVOICED) {
            orders.recordSettled(uow, order);
        }
    }

    @Override
    public void reverse(Actor actor, long entryId) {
        units().run(actor, "finance.edit", uow -> {
            ReceivableEntry entry = uow.get(ReceivableEntry.class, entryId);
            Receipt receipt = uow.lock(
                    Receipt.class,
                    Optional.ofNullable(entry.getReceiptId())
                            .orElseThrow(() -> new ProblemException(FinanceText.of("writeOff.nothing"))));
            boolean already = uow.first(
                            ReceivableEntry.class, "SELECT e FROM ReceivableEntry e WHERE e.reverses = ?1", entryId)
                    .isPresent();
            if (already || entry.getKind() != EntryKind.WRITE_OFF) {
                throw new ProblemException(FinanceText.of("writeOff.reversed"));
            }
            Invoice invoice = uow.lock(Invoice.class, entry.getInvoiceId());
            book(uow, receipt, invoice, EntryKind.REVERSAL, entry.getAmount().negate(), entryId);
            orders.recordReopened(uow, orders.get(uow, invoice.getOrderId()));
            uow.changed(ref(receipt));
        });
    }

    @Override
    public List<ReceivableEntry> entries(Actor actor, long invoiceId) {
        return units().read(actor, "finance.view", uow -> {
            Invoice invoice = uow.get(Invoice.class, invoiceId);
            if (!actor.reaches(area(), invoice)) {
                throw new ProblemException(FinanceText.of("invoice.notYours", invoice.getNumber()));
            }
            return uow.query(
                    ReceivableEntry.class,
                    "SELECT e FROM ReceivableEntry e WHERE e.invoiceId = ?1 ORDER BY e.id",
                    invoiceId);
        });
    }
}
