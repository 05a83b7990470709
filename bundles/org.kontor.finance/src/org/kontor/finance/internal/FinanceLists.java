package org.kontor.finance.internal;

import java.util.List;
import org.kontor.finance.CreditNotes;
import org.kontor.finance.EntryKind;
import org.kontor.finance.compensation.Compensations;
import org.kontor.kernel.record.FieldKind;
import org.kontor.orders.returns.Returns;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of finance. */
@Component
public final class FinanceLists implements ListContribution {

    /** The company of the group, by the department of a document (FIN-27). */
    private static final String COMPANY = "DEPARTMENT_COMPANY";

    private static final String BY_DEPARTMENT = "g.DEPARTMENT_ID = i.DEPARTMENT_ID";

    /** The invoices that bill a delivery (ORD-28); asked only for a delivery, so only where there is a warehouse. */
    private static final String OF_DELIVERY = "i.NUMBER IN (SELECT l.INVOICE_NUMBER FROM DELIVERED_LINE l"
            + " JOIN DELIVERY d ON d.ORDER_ID = l.ORDER_ID AND d.NUMBER = l.DELIVERY_NUMBER WHERE d.ID = ?)";

    static final ListDefinition INVOICES = ListDefinition.of("invoices", "finance", "invoice", FinanceText.SOURCE)
            .from("(SELECT * FROM INVOICE WHERE KIND = 'INVOICE') i", "i.ID")
            .outerJoin(COMPANY, "g", BY_DEPARTMENT)
            .owned("i.OWNER_ID", "i.DEPARTMENT_ID")
            .linked("salesOrder", "i.ORDER_ID = ?")
            .linked("customer", "i.CUSTOMER_ID = ?")
            .linked("delivery", OF_DELIVERY)
            .linked("receipt", "i.ID IN (SELECT e.INVOICE_ID FROM RECEIVABLE_ENTRY e WHERE e.RECEIPT_ID = ?)")
            .searched("number", "i.NUMBER", 16)
            .searched("customerName", "i.CUSTOMER_NAME", 30)
            .searched("orderNumber", "i.ORDER_NUMBER", 16)
            .column("invoiceDate", FieldKind.DATE, "i.INVOICE_DATE", 12)
            .column("dueDate", FieldKind.DATE, "i.DUE_DATE", 12)
            .totalled("total", FieldKind.MONEY, "i.TOTAL", 14)
            .totalled("open", FieldKind.MONEY, "i.OPEN_AMOUNT", 14)
            .column("currency", FieldKind.TEXT, "i.CURRENCY", 8)
            .hidden("company", FieldKind.TEXT, "g.NAME", 18)
            .searchedBy("invoice", "i.ID")
            .orderBy("invoiceDate", false)
            .build();

    /** Credit notes; what is open of one is the customer's credit, shown as a positive amount. */
    static final ListDefinition CREDIT_NOTES = ListDefinition.of(
                    "creditNotes", "finance", CreditNotes.TYPE, FinanceText.SOURCE)
            .from("(SELECT * FROM INVOICE WHERE KIND = 'CREDIT_NOTE') i JOIN INVOICE b ON b.ID = i.CREDITS_ID", "i.ID")
            .outerJoin(COMPANY, "g", BY_DEPARTMENT)
            .owned("i.OWNER_ID", "i.DEPARTMENT_ID")
            .linked("invoice", "i.CREDITS_ID = ?")
            .linked(Returns.TYPE, "i.RETURN_ID = ?")
            .linked(Compensations.TYPE, "i.COMPENSATION_ID = ?")
            .linked("salesOrder", "i.ORDER_ID = ?")
            .linked("customer", "i.CUSTOMER_ID = ?")
            .searched("number", "i.NUMBER", 16)
            .searched("customerName", "i.CUSTOMER_NAME", 30)
            .column("invoiceNumber", FieldKind.TEXT, "b.NUMBER", 16)
            .column("returnNumber", FieldKind.TEXT, "i.DELIVERY_NUMBERS", 16)
            .column("invoiceDate", FieldKind.DATE, "i.INVOICE_DATE", 12)
            .totalled("credited", FieldKind.MONEY, "-i.TOTAL", 14)
            .totalled("credit", FieldKind.MONEY, "-i.OPEN_AMOUNT", 14)
            .column("currency", FieldKind.TEXT, "i.CURRENCY", 8)
            .hidden("company", FieldKind.TEXT, "g.NAME", 18)
            .searchedBy("invoice", "i.ID")
            .orderBy("invoiceDate", false)
            .build();

    private static final ListDefinition RECEIVABLES = ListDefinition.of(
                    "receivables", "finance", "invoice", FinanceText.SOURCE)
            .worklist()
            .from("(SELECT * FROM INVOICE WHERE OPEN_AMOUNT > 0) i", "i.ID")
            .outerJoin(COMPANY, "g", BY_DEPARTMENT)
            .owned("i.OWNER_ID", "i.DEPARTMENT_ID")
            .searched("number", "i.NUMBER", 16)
            .searched("customerNumber", "i.CUSTOMER_NUMBER", 12)
            .searched("customerName", "i.CUSTOMER_NAME", 30)
            .column("dueDate", FieldKind.DATE, "i.DUE_DATE", 12)
            .totalled("open", FieldKind.MONEY, "i.OPEN_AMOUNT", 14)
            .column("currency", FieldKind.TEXT, "i.CURRENCY", 8)
            .hidden("company", FieldKind.TEXT, "g.NAME", 18)
            .column("dunningLevel", FieldKind.INTEGER, "i.DUNNING_LEVEL", 10)
            .column("dunnedOn", FieldKind.DATE, "i.DUNNED_ON", 12)
            .searchedBy("invoice", "i.ID")
            .orderBy("dueDate", true)
            .build();

    static final ListDefinition RECEIPTS = ListDefinition.of("receipts", "finance", "receipt", FinanceText.SOURCE)
            .from("RECEIPT r", "r.ID")
            .outerJoin(
                    "(SELECT c.ID AS PAYER_ID, d.NAME FROM CUSTOMER c JOIN DEPARTMENT_COMPANY d"
                            + " ON d.DEPARTMENT_ID = c.DEPARTMENT_ID)",
                    "g",
                    "g.PAYER_ID = r.PAYER_ID")
            .outerJoin(
                    "(SELECT a.ID AS ACCOUNT_ID, a.NUMBER, d.NAME FROM BANK_ACCOUNT a JOIN DEPARTMENT_NAME d"
                            + " ON d.ID = a.COMPANY_ID)",
                    "b",
                    "b.ACCOUNT_ID = r.ACCOUNT_ID")
            .linked("bankAccount", "r.ACCOUNT_ID = ?")
            .linked("customer", "r.PAYER_ID = ?")
            .linked("invoice", "r.ID IN (SELECT e.RECEIPT_ID FROM RECEIVABLE_ENTRY e WHERE e.INVOICE_ID = ?)")
            .searched("number", "r.NUMBER", 16)
            .searched("payer", "r.PAYER_NAME", 30)
            .column("receivedOn", FieldKind.DATE, "r.RECEIVED_ON", 12)
            .totalled("amount", FieldKind.MONEY, "r.AMOUNT", 14)
            .totalled("open", FieldKind.MONEY, "r.OPEN_AMOUNT", 14)
            .column("currency", FieldKind.TEXT, "r.CURRENCY", 8)
            .hidden("company", FieldKind.TEXT, "COALESCE(b.NAME, g.NAME)", 18)
            .hidden("account", FieldKind.TEXT, "b.NUMBER", 20)
            .searched("reference", "r.REFERENCE", 24)
            .hidden("statedPayer", FieldKind.TEXT, "r.STATED_PAYER", 24)
            .hidden("homeAmount", FieldKind.MONEY, "r.HOME_AMOUNT", 14)
            .column("reversedOn", FieldKind.DATE, "r.REVERSED_ON", 12)
            .searchedBy("receipt", "r.ID")
            .orderBy("receivedOn", false)
            .build();

    /** What was invoiced, for those who sold it: their figures need no right to see all of finance. */
    static final ListDefinition INVOICED = ListDefinition.of("invoiced", "income", "salesOrder", FinanceText.SOURCE)
            .behindFigures()
            .from("INVOICE i", "i.ID")
            .opens("i.ORDER_ID")
            .outerJoin("USER_NAME", "u", "u.ID = i.OWNER_ID")
            .owned("i.OWNER_ID", "i.DEPARTMENT_ID")
            .linked("customer", "i.CUSTOMER_ID = ?")
            .linked("user", "i.OWNER_ID = ?")
            .linked("orgUnit", "i.DEPARTMENT_ID = ?")
            .column("day", FieldKind.DATE, "i.INVOICE_DATE", 12)
            .searched("number", "i.NUMBER", 16)
            .searched("customerName", "i.CUSTOMER_NAME", 30)
            .searched("orderNumber", "i.ORDER_NUMBER", 16)
            .totalled("amount", FieldKind.MONEY, "i.TOTAL", 14)
            .column("currency", FieldKind.TEXT, "i.CURRENCY", 8)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .hidden("homeAmount", FieldKind.MONEY, "i.HOME_TOTAL", 14)
            .searchedBy("invoice", "i.ID")
            .orderBy("day", false)
            .build();

    /** What is not paid yet of what was invoiced, less what customers have of credit, at the day it is due; for those who sold it. */
    static final ListDefinition OWED = ListDefinition.of("owed", "income", "salesOrder", FinanceText.SOURCE)
            .behindFigures()
            .from("(SELECT * FROM INVOICE WHERE OPEN_AMOUNT > 0 OR OPEN_AMOUNT < 0) i", "i.ID")
            .opens("i.ORDER_ID")
            .outerJoin("USER_NAME", "u", "u.ID = i.OWNER_ID")
            .owned("i.OWNER_ID", "i.DEPARTMENT_ID")
            .linked("customer", "i.CUSTOMER_ID = ?")
            .linked("user", "i.OWNER_ID = ?")
            .linked("orgUnit", "i.DEPARTMENT_ID = ?")
            .column("day", FieldKind.DATE, "i.DUE_DATE", 12)
            .searched("number", "i.NUMBER", 16)
            .searched("customerName", "i.CUSTOMER_NAME", 30)
            .searched("orderNumber", "i.ORDER_NUMBER", 16)
            .totalled("amount", FieldKind.MONEY, "i.OPEN_AMOUNT", 14)
            .column("currency", FieldKind.TEXT, "i.CURRENCY", 8)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .searchedBy("invoice", "i.ID")
            .orderBy("day", true)
            .build();

    /** Money that was set against invoices, and what of it was taken back, at the day it came in; for those who sold. */
    static final ListDefinition RECEIVED = ListDefinition.of("received", "income", "salesOrder", FinanceText.SOURCE)
            .behindFigures()
            .from(
                    "RECEIPT r JOIN RECEIVABLE_ENTRY e ON e.RECEIPT_ID = r.ID JOIN INVOICE i ON i.ID = e.INVOICE_ID",
                    "e.ID")
            .opens("i.ORDER_ID")
            .outerJoin("USER_NAME", "u", "u.ID = i.OWNER_ID")
            .owned("i.OWNER_ID", "i.DEPARTMENT_ID")
            .linked("customer", "i.CUSTOMER_ID = ?")
            .linked("user", "i.OWNER_ID = ?")
            .linked("orgUnit", "i.DEPARTMENT_ID = ?")
            .column("day", FieldKind.DATE, "r.RECEIVED_ON", 12)
            .choice("kind", EntryKind.class, "e.KIND", 12)
            .searched("number", "i.NUMBER", 16)
            .searched("customerName", "i.CUSTOMER_NAME", 30)
            .searched("orderNumber", "i.ORDER_NUMBER", 16)
            .totalled("amount", FieldKind.MONEY, "-e.AMOUNT", 14)
            .column("currency", FieldKind.TEXT, "i.CURRENCY", 8)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .searchedBy("invoice", "i.ID")
            .orderBy("day", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(INVOICES, CREDIT_NOTES, RECEIVABLES, RECEIPTS, INVOICED, OWED, RECEIVED);
    }
}
