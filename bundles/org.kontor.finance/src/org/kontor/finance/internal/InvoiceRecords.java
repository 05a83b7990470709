package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.customers.Customer;
import org.kontor.finance.EntryKind;
import org.kontor.finance.Invoice;
import org.kontor.finance.InvoiceLine;
import org.kontor.finance.Invoicing;
import org.kontor.finance.ReceivableEntry;
import org.kontor.finance.currency.ExchangeRates;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.DeliveredLine;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.ShownRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes invoices from deliveries; an invoice is never edited. */
@Component(service = {Invoicing.class, RecordService.class})
public final class InvoiceRecords extends ShownRecords<Invoice> implements Invoicing {

    static final RecordType<InvoiceLine> LINE = RecordType.of("invoiceLine", FinanceText.SOURCE, InvoiceLine::new)
            .shownText("productNumber", InvoiceLine::getProductNumber)
            .shownText("productName", InvoiceLine::getProductName)
            .shownDecimal("quantity", FieldKind.QUANTITY, InvoiceLine::getQuantity)
            .shownText("unit", InvoiceLine::getUnit)
            .shownDecimal("price", FieldKind.MONEY, InvoiceLine::getPrice)
            .shownDecimal("discount", FieldKind.PERCENT, InvoiceLine::getDiscount)
            .shownDecimal("amount", FieldKind.MONEY, InvoiceLine::getAmount)
            .build();

    private static final RecordType<Invoice> TYPE = RecordType.of("invoice", FinanceText.SOURCE, Invoice::new)
            .shownText("number", Invoice::getNumber)
            .shownText("customerName", Invoice::getCustomerName)
            .shownReference("orderId", Orders.TYPE, Invoice::getOrderId)
            .shownText("deliveryNumbers", Invoice::getDeliveryNumbers)
            .shownDate("invoiceDate", Invoice::getInvoiceDate)
            .shownDate("dueDate", Invoice::getDueDate)
            .shownText("currency", Invoice::getCurrency)
            .shownDecimal("total", FieldKind.MONEY, Invoice::getTotal)
            .shownDecimal("open", FieldKind.MONEY, Invoice::getOpen)
            .shownInteger("dunningLevel", Invoice::getDunningLevel)
            .shownDate("dunnedOn", Invoice::getDunnedOn)
            .shownDecimal("rate", FieldKind.QUANTITY, i -> i.getRate().orElse(null))
            .shownDecimal("homeTotal", FieldKind.MONEY, Invoice::getHomeTotal)
            .readOnlyTable("lines", LINE, Invoice::getLines)
            .build();

    private final Orders orders;
    private final ExchangeRates rates;

    /** A service on invoices. */
    @Activate
    public InvoiceRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference Orders orders,
            @Reference ExchangeRates rates) {
        super(units, queries, Invoice.class, TYPE, FinanceLists.INVOICES, FinanceText.of("invoice.fixed"));
        this.orders = orders;
        this.rates = rates;
    }

    @Override
    protected String titleOf(Invoice invoice) {
        return invoice.getNumber() + "  " + invoice.getCustomerName();
    }

    @Override
    public Invoice invoice(Actor actor, long orderId, LocalDate invoiceDate) {
        return units().change(actor, "finance.edit", uow -> invoice(uow, orderId, invoiceDate));
    }

    @Override
    public Invoice invoice(Actor actor, long orderId, LocalDate invoiceDate, long recipientId) {
        return units().change(
                        actor, "finance.edit", uow -> invoice(uow, orderId, invoiceDate, Optional.of(recipientId)));
    }

    @Override
    public Invoice invoice(UnitOfWork uow, long orderId, LocalDate invoiceDate) {
        return invoice(uow, orderId, invoiceDate, Optional.empty());
    }

    /**
     * What was an accepted order becomes a receivable. Who decides on credit at the same moment reads one after the other
     * and would see it as neither, so both take the same row first.
     */
    private static void lockAccounts(UnitOfWork uow, long customerId, Optional<Long> recipient) {
        Stream.concat(Stream.of(customerId), recipient.stream())
                .distinct()
                .sorted()
                .forEach(customer -> CreditService.lockAccount(uow, customer));
    }

    private Invoice invoice(UnitOfWork uow, long orderId, LocalDate invoiceDate, Optional<Long> recipient) {
        lockAccounts(uow, orders.get(uow, orderId).getCustomerId(), recipient);
        SalesOrder order = orders.lock(uow, orderId);
        List<DeliveredLine> delivered = orders.toInvoice(uow, orderId);
        requireBillable(delivered, invoiceDate);
        Customer customer = uow.get(Customer.class, recipient.orElse(order.getCustomerId()));
        Invoice invoice = head(uow, order, customer, delivered, invoiceDate);
        Map<Long, BigDecimal> quantities = new LinkedHashMap<>();
        delivered.forEach(d -> quantities.merge(d.getOrderLineId(), d.getQuantity(), BigDecimal::add));
        Currency currency = Currency.getInstance(order.getCurrency());
        Money total = Money.zero(currency);
        for (SalesOrderLine line : order.getLines()) {
            BigDecimal quantity = quantities.get(line.getId());
            if (quantity != null) {
                InvoiceLine billed = invoice.adopt(line(line, quantity, currency));
                total = total.plus(Money.of(billed.getAmount(), currency));
            }
        }
        invoice.setTotal(total.amount());
        invoice.setOpen(total.amount());
        BigDecimal rate = rates.rate(uow, order.getCurrency(), invoiceDate);
        invoice.bookAt(rate, rates.inHome(uow, total.amount(), rate));
        uow.add(entry(uow, invoice));
        orders.recordInvoice(uow, order, invoice.getNumber(), delivered, total);
        uow.changed(ref(invoice));
        return invoice;
    }

    private static void requireBillable(List<DeliveredLine> delivered, LocalDate invoiceDate) {
        if (delivered.isEmpty()) {
            throw new ProblemException(FinanceText.of("invoice.nothing"));
        }
        delivered.stream()
                .filter(d -> invoiceDate.isBefore(d.getDeliveredOn()))
                .findFirst()
                .ifPresent(d -> {
                    throw new ProblemException(
                            "invoiceDate", FinanceText.of("invoice.beforeDelivery", d.getDeliveryNumber()));
                });
    }

    private static Invoice head(
            UnitOfWork uow, SalesOrder order, Customer customer, List<DeliveredLine> delivered, LocalDate invoiceDate) {
        Invoice invoice = new Invoice();
        invoice.setNumber(uow.nextNumber("IN-" + invoiceDate.getYear()));
        invoice.setOrderId(order.getId());
        invoice.setOrderNumber(order.getNumber());
        invoice.setContractId(order.getContractId());
        invoice.setDeliveryNumbers(delivered.stream()
                .map(DeliveredLine::getDeliveryNumber)
                .distinct()
                .collect(Collectors.joining(", ")));
        invoice.setCustomerId(customer.getId());
        invoice.setCustomerNumber(customer.getNumber());
        invoice.setCustomerName(customer.getName());
        invoice.setInvoiceDate(invoiceDate);
        invoice.setDueDate(invoiceDate.plusDays(customer.getCreditDays()));
        invoice.setCurrency(order.getCurrency());
        invoice.giveToOwnerOf(order);
        return uow.add(invoice);
    }

    /**
     * A line that is billed in one piece has the amount of the order's line. Of a line billed in parts the last part
     * takes what is left of the order's amount, so that no cent is lost or made by rounding each part.
     */
    private static InvoiceLine line(SalesOrderLine ordered, BigDecimal quantity, Currency currency) {
        InvoiceLine line = new InvoiceLine();
        line.setOrderLineId(ordered.getId());
        line.setProductNumber(ordered.getProductNumber());
        line.setProductName(ordered.getProductName());
        line.setUnit(ordered.getUnit());
        line.setQuantity(quantity);
        line.setPrice(ordered.getPrice());
        line.setDiscount(ordered.getDiscount());
        BigDecimal after = ordered.getInvoiced().add(quantity);
        Money billedAfter = share(ordered, after, currency);
        Money billedBefore = share(ordered, ordered.getInvoiced(), currency);
        line.setAmount(billedAfter.minus(billedBefore).amount());
        return line;
    }

    private static Money share(SalesOrderLine ordered, BigDecimal quantity, Currency currency) {
        return Money.ofLine(ordered.getPrice(), quantity, ordered.getDiscount(), currency);
    }

    private static ReceivableEntry entry(UnitOfWork uow, Invoice invoice) {
        ReceivableEntry entry = new ReceivableEntry();
        entry.setInvoiceId(invoice.getId());
        entry.setKind(EntryKind.INVOICE);
        entry.setAmount(invoice.getTotal());
        entry.bookInHome(invoice.getHomeTotal(), BigDecimal.ZERO);
        entry.setBookedOn(invoice.getInvoiceDate());
        entry.setBookedBy(uow.actor().name());
        return entry;
    }
}
