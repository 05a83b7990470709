package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kontor.customers.Customer;
import org.kontor.finance.EntryKind;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.finance.Receipts.Proposal;
import org.kontor.finance.ReceivableEntry;
import org.kontor.finance.currency.ExchangeRates;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.orders.Orders;
import org.kontor.persistence.UnitOfWork;

/** Writes receipts off and takes it back. Rows are locked in one order: the receipt, the invoices by id, the orders by id. */
final class WriteOffs {

    private static final String ITEM =
            "SELECT i.id, i.number, i.orderNumber, i.customerId, i.customerName, i.dueDate, i.open FROM Invoice i"
                    + " WHERE i.currency = ?1 AND i.open > 0 AND ";
    private static final String BY_AGE = " ORDER BY i.dueDate, i.id";

    private final Orders orders;
    private final ExchangeRates rates;

    WriteOffs(Orders orders, ExchangeRates rates) {
        this.orders = orders;
        this.rates = rates;
    }

    List<Proposal> propose(UnitOfWork uow, Receipt receipt) {
        Set<String> numbers = named(uow, receipt);
        List<OpenItem> named = numbers.isEmpty()
                ? List.of()
                : items(uow, ITEM + "(i.number IN ?2 OR i.orderNumber IN ?2)" + BY_AGE, receipt.getCurrency(), numbers);
        Set<Long> known = named.stream().map(OpenItem::invoiceId).collect(Collectors.toSet());
        List<OpenItem> others = receipt.getPayerId() == null
                ? List.of()
                : open(uow, receipt.getCurrency(), receipt.getPayerId()).stream()
                        .filter(item -> !known.contains(item.invoiceId()))
                        .toList();
        return Spreading.spread(receipt.getOpen(), named, others);
    }

    /** What the payer wrote, and the order that the money was booked for, whoever pays. */
    private Set<String> named(UnitOfWork uow, Receipt receipt) {
        Set<String> numbers = new LinkedHashSet<>(Spreading.numbers(receipt.getReference()));
        Optional.ofNullable(receipt.getOrderId())
                .map(order -> orders.get(uow, order).getNumber())
                .ifPresent(numbers::add);
        return numbers;
    }

    /** The open receivables of a customer in a currency, the oldest first. */
    static List<OpenItem> open(UnitOfWork uow, String currency, long customerId) {
        return items(uow, ITEM + "i.customerId = ?2" + BY_AGE, currency, customerId);
    }

    private static List<OpenItem> items(UnitOfWork uow, String jpql, String currency, Object second) {
        return uow.query(Object[].class, jpql, currency, second).stream()
                .map(row -> new OpenItem(
                        (Long) row[0],
                        (String) row[1],
                        (String) row[2],
                        (Long) row[3],
                        (String) row[4],
                        (LocalDate) row[5],
                        (BigDecimal) row[6]))
                .toList();
    }

    /**
     * What is proposed, by invoice, with all rows locked: what a colleague writes off at the same moment is not proposed
     * once more. When it was proposed before, the next oldest takes its place.
     */
    Map<Long, BigDecimal> proposedAndHeld(UnitOfWork uow, long receiptId) {
        Receipt receipt = uow.lock(Receipt.class, receiptId);
        Set<Long> held = new TreeSet<>();
        Map<Long, BigDecimal> amounts = proposed(uow, receipt);
        while (!held.containsAll(amounts.keySet())) {
            amounts.keySet().stream().filter(held::add).forEach(invoice -> uow.lock(Invoice.class, invoice));
            amounts = proposed(uow, receipt);
        }
        return amounts;
    }

    private Map<Long, BigDecimal> proposed(UnitOfWork uow, Receipt receipt) {
        Map<Long, BigDecimal> amounts = new TreeMap<>();
        propose(uow, receipt).stream()
                .filter(proposal -> proposal.proposed().signum() > 0)
                .forEach(proposal -> amounts.put(proposal.invoiceId(), proposal.proposed()));
        return amounts;
    }

    void writeOff(UnitOfWork uow, long receiptId, Map<Long, BigDecimal> amounts, LocalDate bookedOn) {
        Receipt receipt = uow.lock(Receipt.class, receiptId);
        requireDay(uow, bookedOn, receipt.getReceivedOn());
        Map<Long, BigDecimal> wanted = new TreeMap<>(amounts);
        wanted.values().removeIf(amount -> amount.signum() == 0);
        if (wanted.isEmpty()) {
            throw new ProblemException(FinanceText.of("writeOff.nothing"));
        }
        OrderSettlement settlement = new OrderSettlement(orders, receipt.getReceivedOn(), receipt.getNumber());
        List<Invoice> touched = new ArrayList<>();
        for (Map.Entry<Long, BigDecimal> part : wanted.entrySet()) {
            Invoice invoice = uow.lock(Invoice.class, part.getKey());
            BigDecimal amount = Money.round(part.getValue(), Currency.getInstance(invoice.getCurrency()));
            require(amount, receipt, invoice);
            requireDay(uow, bookedOn, invoice.getInvoiceDate());
            note(settlement, receipt, invoice, Ledger.writeOff(uow, receipt, invoice, amount, home(uow), bookedOn));
            touched.add(invoice);
        }
        takeAsPayer(uow, receipt, touched);
        settlement.note(uow);
        touched.forEach(invoice -> settlement.settleIfPaid(uow, invoice));
    }

    /** Today is always possible: a document of tomorrow can be paid now. */
    private static void requireDay(UnitOfWork uow, LocalDate bookedOn, LocalDate earliest) {
        if (bookedOn.isAfter(uow.today()) || bookedOn.isBefore(uow.today()) && bookedOn.isBefore(earliest)) {
            throw new ProblemException(FinanceText.of("writeOff.day", earliest));
        }
    }

    private Currency home(UnitOfWork uow) {
        return Currency.getInstance(rates.home(uow));
    }

    private static void require(BigDecimal amount, Receipt receipt, Invoice invoice) {
        if (invoice.isCreditNote()) {
            throw new ProblemException(FinanceText.of("writeOff.creditNote", invoice.getNumber()));
        }
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

    /** What the entry means for the order of the invoice, and for the order that was paid in advance. */
    private static void note(OrderSettlement settlement, Receipt receipt, Invoice invoice, ReceivableEntry entry) {
        settlement.add(invoice.getOrderId(), entry.getAmount().negate());
        if (receipt.getOrderId() != null) {
            settlement.add(receipt.getOrderId(), entry.getAmount());
        }
    }

    private static void takeAsPayer(UnitOfWork uow, Receipt receipt, List<Invoice> invoices) {
        if (receipt.getPayerId() != null) {
            return;
        }
        long payer = invoices.getFirst().getCustomerId();
        if (invoices.stream().anyMatch(invoice -> invoice.getCustomerId() != payer)) {
            throw new ProblemException(FinanceText.of("writeOff.payerUnknown"));
        }
        receipt.setPayerId(payer);
        receipt.setPayerName(uow.get(Customer.class, payer).getName());
    }

    /** Takes a write-off back; answers the receipt whose money is free again. */
    Receipt reverse(UnitOfWork uow, long entryId) {
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
        OrderSettlement settlement = new OrderSettlement(orders, uow.today(), receipt.getNumber());
        note(settlement, receipt, invoice, Ledger.reverse(uow, entry, receipt, invoice));
        settlement.note(uow);
        orders.recordReopened(uow, orders.get(uow, invoice.getOrderId()));
        return receipt;
    }
}
