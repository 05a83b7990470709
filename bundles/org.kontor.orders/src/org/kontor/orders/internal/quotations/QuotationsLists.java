package org.kontor.orders.internal.quotations;

import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.orders.quotations.Inquiries;
import org.kontor.orders.quotations.InquiryState;
import org.kontor.orders.quotations.QuotationState;
import org.kontor.orders.quotations.Quotations;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of inquiries and quotations. */
@Component
public final class QuotationsLists implements ListContribution {

    private static final String AREA = "quotations";

    static final ListDefinition INQUIRIES = ListDefinition.of("inquiries", AREA, Inquiries.TYPE, QuotationsText.SOURCE)
            .from("INQUIRY i", "i.ID")
            .outerJoin("USER_NAME", "u", "u.ID = i.OWNER_ID")
            .owned("i.OWNER_ID", "i.DEPARTMENT_ID")
            .linked("customer", "i.CUSTOMER_ID = ?")
            .linked("user", "i.OWNER_ID = ?")
            .linked("product", "i.ID IN (SELECT l.INQUIRY_ID FROM INQUIRY_LINE l WHERE l.PRODUCT_ID = ?)")
            .searched("number", "i.NUMBER", 15)
            .searched("subject", "i.SUBJECT", 28)
            .searched("customerName", "i.CUSTOMER_NAME", 28)
            .column("receivedOn", FieldKind.DATE, "i.RECEIVED_ON", 12)
            .column("answerBy", FieldKind.DATE, "i.ANSWER_BY", 12)
            .choice("state", InquiryState.class, "i.STATE", 12)
            .column("salesMode", FieldKind.TEXT, "i.SALES_MODE", 12)
            .column("owner", FieldKind.TEXT, "u.NAME", 16)
            .searchedBy("inquiry", "i.ID")
            .orderBy("receivedOn", false)
            .build();

    static final ListDefinition QUOTATIONS = ListDefinition.of(
                    "quotations", AREA, Quotations.TYPE, QuotationsText.SOURCE)
            .from("QUOTATION q", "q.ID")
            .outerJoin("USER_NAME", "u", "u.ID = q.OWNER_ID")
            .owned("q.OWNER_ID", "q.DEPARTMENT_ID")
            .linked("customer", "q.CUSTOMER_ID = ?")
            .linked("user", "q.OWNER_ID = ?")
            .linked("opportunity", "q.OPPORTUNITY_ID = ?")
            .linked(
                    "configuration",
                    "q.ID IN (SELECT l.QUOTATION_ID FROM QUOTATION_LINE l WHERE l.CONFIGURATION_ID = ?)")
            .linked("contract", "q.CONTRACT_ID = ?")
            .linked(Inquiries.TYPE, "q.INQUIRY_ID = ?")
            .linked("product", "q.ID IN (SELECT l.QUOTATION_ID FROM QUOTATION_LINE l WHERE l.PRODUCT_ID = ?)")
            .searched("number", "q.NUMBER", 15)
            .column("revision", FieldKind.INTEGER, "q.REVISION", 6)
            .searched("title", "q.TITLE", 26)
            .searched("customerName", "q.CUSTOMER_NAME", 28)
            .column("quotedOn", FieldKind.DATE, "q.QUOTED_ON", 12)
            .column("validUntil", FieldKind.DATE, "q.VALID_UNTIL", 12)
            .choice("state", QuotationState.class, "q.STATE", 12)
            .column("salesMode", FieldKind.TEXT, "q.SALES_MODE", 12)
            .totalled("netTotal", FieldKind.MONEY, "q.NET_TOTAL", 14)
            .column("currency", FieldKind.TEXT, "q.CURRENCY", 8)
            .totalled("homeTotal", FieldKind.MONEY, "q.HOME_TOTAL", 14)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .hidden("rate", FieldKind.QUANTITY, "q.RATE", 10)
            .hidden("lostReason", FieldKind.TEXT, "q.LOST_REASON", 24)
            .searchedBy("quotation", "q.ID")
            .orderBy("quotedOn", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(INQUIRIES, QUOTATIONS);
    }
}
