package org.kontor.contracts.internal.statistics;

import java.util.List;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.PaymentSource;
import org.kontor.contracts.internal.ContractsLists;
import org.kontor.contracts.internal.ContractsText;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListBuilder;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** Goods lines of all contracts (CON-04), all settlements (FIN-06), and what we have to pay (FIN-26). */
@Component
public final class StatisticsLists implements ListContribution {

    private static final String AREA = "contracts";
    static final String BINDING = " AND c.STATE IN ('SIGNED', 'COMPLETED')";

    static final ListDefinition GOODS = of(
                    "contractGoods", "CONTRACT_LINE l JOIN CONTRACT c ON c.ID = l.CONTRACT_ID" + BINDING, "l.ID")
            .outerJoin("PRODUCT_REF", "r", "r.ID = l.PRODUCT_ID")
            .linked("product", "l.PRODUCT_ID = ?")
            .column("product", FieldKind.TEXT, "r.NAME", 26)
            .column("series", FieldKind.TEXT, "r.SERIES", 14)
            .column("specification", FieldKind.TEXT, "l.SPECIFICATION", 18)
            .totalled("quantity", FieldKind.QUANTITY, "l.QUANTITY", 10)
            .totalled("amount", FieldKind.MONEY, "l.AMOUNT", 14)
            .column("currency", FieldKind.TEXT, "c.CURRENCY", 8)
            .hidden("homeAmount", FieldKind.MONEY, "l.AMOUNT * c.RATE", 14)
            .column("signedOn", FieldKind.DATE, "c.SIGNED_ON", 12)
            .orderBy("signedOn", false)
            .build();

    private static final String SOLD = ContractsLists.SOLD;
    private static final String BOUGHT = ContractsLists.BOUGHT;

    /** All settlements; what comes in and what goes out have sums of their own, for together they mean nothing (CON-16). */
    static final ListDefinition SETTLEMENTS = settlements("contractSettlements", "")
            .totalled("toReceive", FieldKind.MONEY, SOLD + "s.AMOUNT END", 14)
            .totalled("openToReceive", FieldKind.MONEY, SOLD + "s.AMOUNT - s.SETTLED END", 14)
            .totalled("toPay", FieldKind.MONEY, BOUGHT + "s.AMOUNT END", 14)
            .totalled("openToPay", FieldKind.MONEY, BOUGHT + "s.AMOUNT - s.SETTLED END", 14)
            .column("currency", FieldKind.TEXT, "c.CURRENCY", 8)
            .hidden("amount", FieldKind.MONEY, "s.AMOUNT", 14)
            .hidden("settled", FieldKind.MONEY, "s.SETTLED", 14)
            .hidden("open", FieldKind.MONEY, "s.AMOUNT - s.SETTLED", 14)
            .hidden("homeAmount", FieldKind.MONEY, "s.AMOUNT * c.RATE", 14)
            .hidden("homeSettled", FieldKind.MONEY, "s.SETTLED * c.RATE", 14)
            .hidden("homeOpen", FieldKind.MONEY, "(s.AMOUNT - s.SETTLED) * c.RATE", 14)
            .hidden("remark", FieldKind.TEXT, "s.REMARK", 20)
            .orderBy("dueOn", true)
            .build();

    static final ListDefinition PAYABLES = settlements("payables", " AND c.KIND IN ('PURCHASE', 'BOUGHT_SERVICE')")
            .totalled("amount", FieldKind.MONEY, "s.AMOUNT", 14)
            .totalled("settled", FieldKind.MONEY, "s.SETTLED", 14)
            .totalled("open", FieldKind.MONEY, "s.AMOUNT - s.SETTLED", 14)
            .column("currency", FieldKind.TEXT, "c.CURRENCY", 8)
            .hidden("remark", FieldKind.TEXT, "s.REMARK", 20)
            .orderBy("dueOn", true)
            .build();

    /** What was paid of settlement plans, by the day it was (FIN-03). */
    static final ListDefinition PAYMENTS = of(
                    "contractPayments",
                    "SETTLEMENT_PAYMENT s JOIN CONTRACT c ON c.ID = s.CONTRACT_ID" + BINDING,
                    "s.ID")
            .outerJoin("SETTLEMENT", "l", "l.ID = s.SETTLEMENT_ID")
            .column("paidOn", FieldKind.DATE, "s.PAID_ON", 12)
            .totalled("received", FieldKind.MONEY, SOLD + "s.AMOUNT END", 14)
            .totalled("paidOut", FieldKind.MONEY, BOUGHT + "s.AMOUNT END", 14)
            .column("currency", FieldKind.TEXT, "c.CURRENCY", 8)
            .hidden("amount", FieldKind.MONEY, "s.AMOUNT", 14)
            .hidden("homeAmount", FieldKind.MONEY, "s.AMOUNT * c.RATE", 14)
            .column("dueOn", FieldKind.DATE, "l.DUE_ON", 12)
            .choice("source", PaymentSource.class, "s.SOURCE", 12)
            .column("reference", FieldKind.TEXT, "s.REFERENCE", 16)
            .hidden("note", FieldKind.TEXT, "s.NOTE", 20)
            .hidden("bookedBy", FieldKind.TEXT, "s.BOOKED_BY", 14)
            .orderBy("paidOn", false)
            .build();

    /** Invoices that came for contracts by which we buy (FIN-05). */
    static final ListDefinition RECEIVED_INVOICES = of(
                    "receivedInvoices", "CONTRACT_INVOICE i JOIN CONTRACT c ON c.ID = i.CONTRACT_ID" + BINDING, "i.ID")
            .searched("invoice", "i.NUMBER", 16)
            .column("invoicedOn", FieldKind.DATE, "i.INVOICED_ON", 12)
            .totalled("amount", FieldKind.MONEY, "CASE WHEN i.TAKEN_BACK_ON IS NULL THEN i.AMOUNT ELSE 0 END", 14)
            .totalled("paid", FieldKind.MONEY, "i.PAID", 14)
            .totalled(
                    "open", FieldKind.MONEY, "CASE WHEN i.TAKEN_BACK_ON IS NULL THEN i.AMOUNT - i.PAID ELSE 0 END", 14)
            .column("currency", FieldKind.TEXT, "c.CURRENCY", 8)
            .column("note", FieldKind.TEXT, "i.NOTE", 20)
            .hidden("takenBackOn", FieldKind.DATE, "i.TAKEN_BACK_ON", 12)
            .hidden("bookedBy", FieldKind.TEXT, "i.BOOKED_BY", 14)
            .orderBy("invoicedOn", false)
            .build();

    private static ListBuilder settlements(String id, String condition) {
        return of(id, "SETTLEMENT s JOIN CONTRACT c ON c.ID = s.CONTRACT_ID" + BINDING + condition, "s.ID")
                .column("dueOn", FieldKind.DATE, "s.DUE_ON", 12);
    }

    /** What every list says of the contract. */
    static ListBuilder of(String id, String from, String idSql) {
        return ListDefinition.of(id, AREA, Contracts.TYPE, ContractsText.SOURCE)
                .parts()
                .from(from, idSql)
                .opens("c.ID")
                .outerJoin("USER_NAME", "u", "u.ID = c.OWNER_ID")
                .outerJoin("PROJECT", "p", "p.ID = c.PROJECT_ID")
                .outerJoin("DEPARTMENT_NAME", "d", "d.ID = c.DEPARTMENT_ID")
                .owned("c.OWNER_ID", "c.DEPARTMENT_ID")
                .linked("customer", "c.CUSTOMER_ID = ?")
                .linked("supplier", "c.SUPPLIER_ID = ?")
                .linked("project", "c.PROJECT_ID = ?")
                .linked("contract", "c.ID = ?")
                .searched("number", "c.NUMBER", 15)
                .searched("customerName", "c.CUSTOMER_NAME", 26)
                .choice("kind", ContractKind.class, "c.KIND", 10)
                .hidden("title", FieldKind.TEXT, "c.TITLE", 26)
                .hidden("project", FieldKind.TEXT, "p.NAME", 22)
                .hidden("category", FieldKind.TEXT, "c.CATEGORY", 14)
                .hidden("department", FieldKind.TEXT, "d.NAME", 16)
                .hidden("owner", FieldKind.TEXT, "u.NAME", 14)
                .searchedBy("contract", "c.ID");
    }

    @Override
    public List<ListDefinition> lists() {
        return List.of(GOODS, SETTLEMENTS, PAYABLES, PAYMENTS, RECEIVED_INVOICES);
    }
}
