package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.Receipts;
import org.kontor.finance.ReceivableEntry;
import org.kontor.finance.currency.ExchangeRates;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.Orders;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Books receipts, also without a known payer, and has them written off. */
@Component(service = {Receipts.class, RecordService.class})
public final class ReceiptRecords extends EntityRecords<Receipt> implements Receipts {

    private static final String EDIT = "finance.edit";

    private static final RecordType<Receipt> TYPE = RecordType.of("receipt", FinanceText.SOURCE, Receipt::new)
            .shownText("number", Receipt::getNumber)
            .reference("payerId", "customer", Receipt::getPayerId, Receipt::setPayerId)
            .named(Receipt::getPayerName)
            .text("statedPayer", 120, Receipt::getStatedPayer, Receipt::setStatedPayer)
            .date("receivedOn", Receipt::getReceivedOn, Receipt::setReceivedOn)
            .required()
            .decimal("amount", FieldKind.MONEY, Receipt::getAmount, Receipt::setAmount)
            .required()
            .text("currency", 3, Receipt::getCurrency, Receipt::setCurrency)
            .text("reference", 120, Receipt::getReference, Receipt::setReference)
            .reference("orderId", Orders.TYPE, Receipt::getOrderId, Receipt::setOrderId)
            .reference("accountId", "bankAccount", Receipt::getAccountId, Receipt::setAccountId)
            .shownDecimal("open", FieldKind.MONEY, Receipt::getOpen)
            .shownDecimal("rate", FieldKind.QUANTITY, r -> r.getRate().orElse(null))
            .shownDecimal("homeAmount", FieldKind.MONEY, Receipt::getHomeAmount)
            .shownDate("reversedOn", Receipt::getReversedOn)
            .build();

    private final Orders orders;
    private final ExchangeRates rates;
    private final WriteOffs writeOffs;

    /** A service on receipts. */
    @Activate
    public ReceiptRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference Orders orders,
            @Reference ExchangeRates rates) {
        super(units, queries, Receipt.class, TYPE, FinanceLists.RECEIPTS);
        this.orders = orders;
        this.rates = rates;
        this.writeOffs = new WriteOffs(orders, rates);
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
        String currency = currencyOf(uow, draft);
        boolean known = Money.isCurrency(currency);
        // Less than half of the smallest coin would be booked as nothing.
        BigDecimal amount = known ? Money.round(draft.getAmount(), Currency.getInstance(currency)) : draft.getAmount();
        problems.require(stored.isEmpty(), "number", FinanceText.of("receipt.fixed"))
                .require(amount.signum() > 0, "amount", FinanceText.of("receipt.amountPositive"))
                .require(!draft.getReceivedOn().isAfter(uow.today()), "receivedOn", FinanceText.of("receipt.future"))
                .require(known, "currency", FinanceText.of("currency.unknown"));
        Optional.ofNullable(draft.getOrderId())
                .map(order -> orders.get(uow, order))
                .ifPresent(order -> problems.require(
                        order.getCurrency().equals(currency),
                        "orderId",
                        FinanceText.of("receipt.orderCurrency", order.getCurrency())));
    }

    /** The currency entered, else that of the payer, else the company's. */
    private String currencyOf(UnitOfWork uow, Receipt draft) {
        return Optional.ofNullable(draft.getCurrency())
                .filter(c -> !c.isBlank())
                .or(() -> Optional.ofNullable(draft.getPayerId())
                        .map(payer -> uow.get(Customer.class, payer).getCurrency()))
                .orElseGet(() -> rates.home(uow));
    }

    @Override
    protected void stored(UnitOfWork uow, Receipt receipt, boolean isNew) {
        receipt.setCurrency(currencyOf(uow, receipt));
        receipt.setPayerName(payerName(uow, receipt));
        receipt.setAmount(Money.round(receipt.getAmount(), Currency.getInstance(receipt.getCurrency())));
        receipt.setOpen(receipt.getAmount());
        BigDecimal rate = rates.rate(uow, receipt.getCurrency(), receipt.getReceivedOn());
        receipt.bookAt(rate, rates.inHome(uow, receipt.getAmount(), rate));
        receipt.setNumber(uow.nextNumber("RC-" + receipt.getReceivedOn().getYear()));
        noteAdvance(uow, receipt, receipt.getAmount());
    }

    private static String payerName(UnitOfWork uow, Receipt receipt) {
        return Optional.ofNullable(receipt.getPayerId())
                .map(payer -> uow.get(Customer.class, payer).getName())
                .or(() -> Optional.ofNullable(receipt.getStatedPayer()).filter(name -> !name.isBlank()))
                .orElseGet(() -> FinanceText.of("receipt.unknownPayer").toString());
    }

    private void noteAdvance(UnitOfWork uow, Receipt receipt, BigDecimal change) {
        Optional.ofNullable(receipt.getOrderId())
                .ifPresent(order -> orders.recordPayment(
                        uow,
                        order,
                        change,
                        change.signum() < 0 ? uow.today() : receipt.getReceivedOn(),
                        receipt.getNumber()));
    }

    @Override
    public Receipt enter(UnitOfWork uow, Receipt draft) {
        return create(uow, draft);
    }

    @Override
    public List<Proposal> propose(Actor actor, long receiptId) {
        return units().read(actor, "finance.view", uow -> writeOffs.propose(uow, uow.get(Receipt.class, receiptId)));
    }

    @Override
    public void writeOff(Actor actor, long receiptId, Map<Long, BigDecimal> amounts) {
        units().run(actor, EDIT, uow -> writeOff(uow, receiptId, amounts));
    }

    @Override
    public void writeOff(Actor actor, long receiptId, Map<Long, BigDecimal> amounts, LocalDate bookedOn) {
        units().run(actor, EDIT, uow -> writeOff(uow, receiptId, amounts, bookedOn));
    }

    @Override
    public void writeOff(UnitOfWork uow, long receiptId, Map<Long, BigDecimal> amounts) {
        writeOff(uow, receiptId, amounts, uow.today());
    }

    private void writeOff(UnitOfWork uow, long receiptId, Map<Long, BigDecimal> amounts, LocalDate bookedOn) {
        writeOffs.writeOff(uow, receiptId, amounts, bookedOn);
        uow.changed(ref(uow.get(Receipt.class, receiptId)));
    }

    @Override
    public int writeOffProposed(Actor actor, long receiptId) {
        return units().change(actor, EDIT, uow -> {
            Map<Long, BigDecimal> amounts = writeOffs.proposedAndHeld(uow, receiptId);
            if (!amounts.isEmpty()) {
                writeOff(uow, receiptId, amounts);
            }
            return amounts.size();
        });
    }

    @Override
    public void reverse(Actor actor, long entryId) {
        units().run(actor, EDIT, uow -> uow.changed(ref(writeOffs.reverse(uow, entryId))));
    }

    @Override
    public void assign(Actor actor, long receiptId, long payerId) {
        units().run(actor, EDIT, uow -> {
            Receipt receipt = untouched(uow, receiptId);
            receipt.setPayerId(payerId);
            receipt.setPayerName(payerName(uow, receipt));
            uow.changed(ref(receipt));
        });
    }

    @Override
    public void takeBack(Actor actor, long receiptId) {
        units().run(actor, EDIT, uow -> {
            Receipt receipt = untouched(uow, receiptId);
            noteAdvance(uow, receipt, receipt.getOpen().negate());
            receipt.takeBack(uow.today());
            uow.changed(ref(receipt));
        });
    }

    private static Receipt untouched(UnitOfWork uow, long receiptId) {
        Receipt receipt = uow.lock(Receipt.class, receiptId);
        if (receipt.isReversed()) {
            throw new ProblemException(FinanceText.of("receipt.takenBack", receipt.getReversedOn()));
        }
        if (!receipt.isUntouched()) {
            throw new ProblemException(FinanceText.of("receipt.writtenOff"));
        }
        return receipt;
    }

    @Override
    public List<ReceivableEntry> entries(Actor actor, long invoiceId) {
        return units().read(actor, "finance.view", uow -> {
            Invoice invoice = uow.get(Invoice.class, invoiceId);
            if (!actor.reaches(area(), invoice)) {
                throw new ProblemException(FinanceText.of("invoice.notYours", invoice.getNumber()));
            }
            return entries(uow, "invoiceId", invoiceId);
        });
    }

    @Override
    public List<ReceivableEntry> entriesOfReceipt(Actor actor, long receiptId) {
        return units().read(actor, "finance.view", uow -> entries(uow, "receiptId", receiptId));
    }

    private static List<ReceivableEntry> entries(UnitOfWork uow, String side, long id) {
        return uow.query(
                ReceivableEntry.class, "SELECT e FROM ReceivableEntry e WHERE e." + side + " = ?1 ORDER BY e.id", id);
    }
}
