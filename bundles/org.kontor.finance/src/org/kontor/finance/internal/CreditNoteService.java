package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kontor.finance.CreditNotes;
import org.kontor.finance.EntryKind;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipts.Proposal;
import org.kontor.finance.ReceivableEntry;
import org.kontor.finance.compensation.Compensation;
import org.kontor.finance.compensation.CompensationLine;
import org.kontor.finance.currency.ExchangeRates;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.DeliveredLine;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.returns.ReturnLine;
import org.kontor.orders.returns.ReturnState;
import org.kontor.orders.returns.Returns;
import org.kontor.orders.returns.SalesReturn;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Credits returns and prices that fell, and says what becomes of the credit. Rows are locked in one order: return, accounts, credit note, invoices, orders. */
@Component
public final class CreditNoteService implements CreditNotes {

    private static final String EDIT = "finance.edit";

    private final UnitsOfWork units;
    private final Orders orders;
    private final Returns returns;
    private final ExchangeRates rates;

    /** Credit notes on the open database. */
    @Activate
    public CreditNoteService(
            @Reference UnitsOfWork units,
            @Reference Orders orders,
            @Reference Returns returns,
            @Reference ExchangeRates rates) {
        this.units = units;
        this.orders = orders;
        this.returns = returns;
        this.rates = rates;
    }

    @Override
    public List<Invoice> credit(Actor actor, long returnId, LocalDate day) {
        return units.change(actor, EDIT, uow -> credit(uow, returnId, day));
    }

    @Override
    public List<Invoice> credit(UnitOfWork uow, long returnId, LocalDate day) {
        SalesReturn goods = returns.lock(uow, returnId);
        if (goods.getState() != ReturnState.RECEIVED) {
            throw new ProblemException(FinanceText.of("credit.notReceived"));
        }
        requireDay(uow, day, goods.getReceivedOn());
        Map<Long, List<ReturnLine>> byInvoice = byInvoice(uow, goods);
        lockAccounts(uow, byInvoice.keySet());
        SalesOrder order = orders.lock(uow, goods.getOrderId());
        OrderSettlement settlement = new OrderSettlement(orders, day, goods.getNumber());
        List<Invoice> notes = new ArrayList<>();
        Money total = Money.zero(Currency.getInstance(goods.getCurrency()));
        for (Map.Entry<Long, List<ReturnLine>> part : byInvoice.entrySet()) {
            Invoice invoice = uow.lock(Invoice.class, part.getKey());
            requireDay(uow, day, invoice.getInvoiceDate());
            CreditNote writing = new CreditNote(uow, invoice, home(uow));
            Invoice note = writing.of(goods, part.getValue(), day);
            writing.cancelOut(note);
            settlement.add(order.getId(), note.getReleased().negate());
            total = total.minus(Money.of(note.getTotal(), total.currency()));
            notes.add(note);
        }
        returns.recordCredit(uow, goods, notes.stream().map(Invoice::getNumber).toList(), total);
        settlement.note(uow);
        byInvoice.keySet().forEach(id -> settlement.settleIfPaid(uow, uow.get(Invoice.class, id)));
        return notes;
    }

    @Override
    public List<Invoice> compensate(UnitOfWork uow, Compensation compensation, LocalDate day) {
        Map<Long, List<CompensationLine>> byInvoice = new TreeMap<>();
        for (CompensationLine line : compensation.getLines()) {
            if (line.getQuantity().signum() > 0) {
                byInvoice
                        .computeIfAbsent(billedBy(uow, line).getId(), id -> new ArrayList<>())
                        .add(line);
            }
        }
        lockAccounts(uow, byInvoice.keySet());
        Map<Long, SalesOrder> sold = new TreeMap<>();
        byInvoice.keySet().forEach(id -> sold.put(uow.get(Invoice.class, id).getOrderId(), null));
        sold.replaceAll((id, none) -> orders.lock(uow, id));
        OrderSettlement settlement = new OrderSettlement(orders, day, compensation.getNumber());
        List<Invoice> notes = new ArrayList<>();
        byInvoice.forEach((id, lines) -> {
            Invoice invoice = uow.lock(Invoice.class, id);
            requireDay(uow, day, invoice.getInvoiceDate());
            CreditNote writing = new CreditNote(uow, invoice, home(uow));
            Invoice note = writing.of(compensation, lines, day);
            writing.cancelOut(note);
            settlement.add(invoice.getOrderId(), note.getReleased().negate());
            SalesOrder order = sold.get(invoice.getOrderId());
            order.setCreditedTotal(order.getCreditedTotal().subtract(note.getTotal()));
            uow.changed(new RecordRef(Orders.TYPE, order.getId()));
            notes.add(note);
        });
        settlement.note(uow);
        byInvoice.keySet().forEach(id -> settlement.settleIfPaid(uow, uow.get(Invoice.class, id)));
        return notes;
    }

    private static Invoice billedBy(UnitOfWork uow, CompensationLine line) {
        return Optional.ofNullable(
                        uow.get(DeliveredLine.class, line.getDeliveredLineId()).getInvoiceNumber())
                .flatMap(number -> uow.first(Invoice.class, "SELECT i FROM Invoice i WHERE i.number = ?1", number))
                .orElseThrow(
                        () -> new ProblemException(FinanceText.of("credit.notInvoicedYet", line.getDeliveryNumber())));
    }

    private static void lockAccounts(UnitOfWork uow, Collection<Long> invoices) {
        invoices.stream()
                .map(id -> uow.get(Invoice.class, id).getCustomerId())
                .distinct()
                .sorted()
                .forEach(customer -> CreditService.lockAccount(uow, customer));
    }

    /** What came in, by the invoice that billed it. */
    private static Map<Long, List<ReturnLine>> byInvoice(UnitOfWork uow, SalesReturn goods) {
        List<DeliveredLine> delivered = uow.query(
                DeliveredLine.class, "SELECT d FROM DeliveredLine d WHERE d.orderId = ?1", goods.getOrderId());
        Map<Long, List<ReturnLine>> byInvoice = new TreeMap<>();
        for (ReturnLine line : goods.getLines()) {
            if (line.getReceived().signum() > 0) {
                String number = delivered.stream()
                        .filter(d -> d.getOrderLineId() == line.getOrderLineId()
                                && d.getDeliveryNumber().equals(line.getDeliveryNumber())
                                && d.getInvoiceNumber() != null)
                        .map(DeliveredLine::getInvoiceNumber)
                        .findFirst()
                        .orElseThrow(() ->
                                new ProblemException(FinanceText.of("credit.notInvoiced", line.getDeliveryNumber())));
                Invoice invoice = uow.first(Invoice.class, "SELECT i FROM Invoice i WHERE i.number = ?1", number)
                        .orElseThrow(() ->
                                new ProblemException(FinanceText.of("credit.notInvoiced", line.getDeliveryNumber())));
                byInvoice
                        .computeIfAbsent(invoice.getId(), id -> new ArrayList<>())
                        .add(line);
            }
        }
        return byInvoice;
    }

    private static void requireDay(UnitOfWork uow, LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest) || day.isAfter(uow.today())) {
            throw new ProblemException("day", FinanceText.of("credit.day", earliest));
        }
    }

    private Currency home(UnitOfWork uow) {
        return Currency.getInstance(rates.home(uow));
    }

    @Override
    public BigDecimal credit(Actor actor, long creditNoteId) {
        return units.read(actor, "finance.view", uow -> uow.get(Invoice.class, creditNoteId)
                .getOpen()
                .negate());
    }

    @Override
    public List<Proposal> propose(Actor actor, long creditNoteId) {
        return units.read(actor, "finance.view", uow -> {
            Invoice note = uow.get(Invoice.class, creditNoteId);
            List<OpenItem> open = WriteOffs.open(uow, note.getCurrency(), note.getCustomerId());
            return Spreading.spread(note.getOpen().negate(), List.of(), open);
        });
    }

    @Override
    public void offset(Actor actor, long creditNoteId, Map<Long, BigDecimal> amounts) {
        units.run(actor, EDIT, uow -> offset(uow, creditNoteId, amounts));
    }

    @Override
    public void offset(UnitOfWork uow, long creditNoteId, Map<Long, BigDecimal> amounts) {
        Map<Long, BigDecimal> wanted = new TreeMap<>(amounts);
        wanted.values().removeIf(amount -> amount.signum() == 0);
        if (wanted.isEmpty()) {
            throw new ProblemException(FinanceText.of("credit.nothing"));
        }
        Invoice note = lockNote(uow, creditNoteId);
        OrderSettlement settlement = new OrderSettlement(orders, uow.today(), note.getNumber());
        List<Invoice> touched = new ArrayList<>();
        for (Map.Entry<Long, BigDecimal> part : wanted.entrySet()) {
            Invoice invoice = uow.lock(Invoice.class, part.getKey());
            BigDecimal amount = Money.round(part.getValue(), Currency.getInstance(invoice.getCurrency()));
            require(amount, note, invoice);
            Ledger.offset(uow, EntryKind.OFFSET, note, invoice, amount, home(uow));
            settlement.add(invoice.getOrderId(), amount);
            touched.add(invoice);
        }
        settlement.note(uow);
        touched.forEach(invoice -> settlement.settleIfPaid(uow, invoice));
    }

    private static Invoice lockNote(UnitOfWork uow, long id) {
        Invoice note = uow.lock(Invoice.class, id);
        if (!note.isCreditNote()) {
            throw new ProblemException(FinanceText.of("credit.noNote", note.getNumber()));
        }
        return note;
    }

    private static void require(BigDecimal amount, Invoice note, Invoice invoice) {
        requireCredit(amount, note);
        if (invoice.isCreditNote()
                || invoice.getCustomerId() != note.getCustomerId()
                || !invoice.getCurrency().equals(note.getCurrency())) {
            throw new ProblemException(FinanceText.of("credit.otherCustomer", invoice.getNumber()));
        }
        if (amount.compareTo(invoice.getOpen()) > 0) {
            throw new ProblemException(FinanceText.of("writeOff.moreThanOpen", invoice.getOpen(), invoice.getNumber()));
        }
    }

    private static void requireCredit(BigDecimal amount, Invoice note) {
        if (amount.signum() <= 0) {
            throw new ProblemException(FinanceText.of("writeOff.negative"));
        }
        BigDecimal credit = note.getOpen().negate();
        if (amount.compareTo(credit) > 0) {
            throw new ProblemException(FinanceText.of("credit.moreThanCredit", credit));
        }
    }

    @Override
    public void refund(Actor actor, long creditNoteId, BigDecimal amount, LocalDate day) {
        units.run(actor, EDIT, uow -> refund(uow, creditNoteId, amount, day));
    }

    @Override
    public void refund(UnitOfWork uow, long creditNoteId, BigDecimal amount, LocalDate day) {
        Invoice note = lockNote(uow, creditNoteId);
        BigDecimal rounded = Money.round(amount, Currency.getInstance(note.getCurrency()));
        requireCredit(rounded, note);
        requireDay(uow, day, note.getInvoiceDate());
        BigDecimal inHome = rates.inHome(uow, rounded, rates.rate(uow, note.getCurrency(), day));
        Ledger.refund(uow, note, rounded, inHome, home(uow), day);
    }

    @Override
    public void reverse(Actor actor, long entryId) {
        units.run(actor, EDIT, uow -> {
            ReceivableEntry entry = uow.get(ReceivableEntry.class, entryId);
            Invoice note = lockNote(uow, entry.getInvoiceId());
            if (entry.getKind() != EntryKind.OFFSET && entry.getKind() != EntryKind.REFUND || isReversed(uow, entry)) {
                throw new ProblemException(FinanceText.of("writeOff.reversed"));
            }
            if (entry.getKind() == EntryKind.OFFSET) {
                takeBackFromInvoice(uow, entry);
            }
            Ledger.reverse(uow, entry, note);
            uow.changed(note.ref());
        });
    }

    private static boolean isReversed(UnitOfWork uow, ReceivableEntry entry) {
        return uow.first(ReceivableEntry.class, "SELECT e FROM ReceivableEntry e WHERE e.reverses = ?1", entry.getId())
                .isPresent();
    }

    /**
     * The other side: the entry of that amount and day which names the credit note, stands and was booked at the same worth in
     * the company's currency. What is left after rounding differs from part to part, so equal amounts need not be worth the same.
     */
    private void takeBackFromInvoice(UnitOfWork uow, ReceivableEntry onNote) {
        Invoice invoice = uow.lock(Invoice.class, onNote.getPartnerId());
        ReceivableEntry other = uow
                .query(
                        ReceivableEntry.class,
                        "SELECT e FROM ReceivableEntry e WHERE e.invoiceId = ?1 AND e.partnerId = ?2 AND e.kind = ?3"
                                + " AND e.amount = ?4 AND e.bookedOn = ?5 ORDER BY e.id",
                        invoice.getId(),
                        onNote.getInvoiceId(),
                        EntryKind.OFFSET,
                        onNote.getAmount().negate(),
                        onNote.getBookedOn())
                .stream()
                .filter(e -> Ledger.isPair(e, onNote) && !isReversed(uow, e))
                .findFirst()
                .orElseThrow(() -> new ProblemException(FinanceText.of("writeOff.reversed")));
        Ledger.reverse(uow, other, invoice);
        OrderSettlement settlement = new OrderSettlement(orders, uow.today(), invoice.getNumber());
        settlement.add(invoice.getOrderId(), onNote.getAmount().negate());
        settlement.note(uow);
        orders.recordReopened(uow, orders.get(uow, invoice.getOrderId()));
    }
}
