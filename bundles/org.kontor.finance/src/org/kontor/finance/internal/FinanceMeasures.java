package org.kontor.finance.internal;

import java.util.List;
import java.util.Optional;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureContribution;
import org.kontor.process.measures.ReturnPart;
import org.osgi.service.component.annotations.Component;

/**
 * What was invoiced, what was received: money that was set against an invoice, at the day it came in; and what is
 * owed still, at the day it is due.
 */
@Component
public final class FinanceMeasures implements MeasureContribution {

    private static final Measure INVOICED = Measure.of("invoiced", FinanceText.SOURCE, FinanceLists.INVOICED)
            .on("day")
            .sum("amount")
            .in("currency")
            .customer("i.CUSTOMER_ID")
            .order("i.ORDER_ID")
            .lines(new Measure.Lines(
                    "JOIN INVOICE_LINE il ON il.INVOICE_ID = i.ID"
                            + " LEFT JOIN PRODUCT_REF ip ON ip.NUMBER = il.PRODUCT_NUMBER",
                    "ip.ID",
                    "il.AMOUNT",
                    Optional.of("il.QUANTITY"),
                    Optional.empty()))
            .build();

    private static final Measure RECEIVED = Measure.of("received", FinanceText.SOURCE, FinanceLists.RECEIVED)
            .on("day")
            .sum("amount")
            .in("currency")
            .customer("i.CUSTOMER_ID")
            .order("i.ORDER_ID")
            .build();

    private static final Measure OWED = Measure.of("owed", FinanceText.SOURCE, FinanceLists.OWED)
            .on("day")
            .sum("amount")
            .in("currency")
            .customer("i.CUSTOMER_ID")
            .order("i.ORDER_ID")
            .outlook()
            .build();

    /** What was invoiced less what was credited, in the company's currency: the revenue of the net return. */
    private static final Measure REVENUE = Measure.of("revenue", FinanceText.SOURCE, FinanceLists.INVOICED)
            .on("day")
            .sum("homeAmount")
            .counts(ReturnPart.REVENUE)
            .build();

    @Override
    public List<Measure> measures() {
        return List.of(INVOICED, RECEIVED, OWED, REVENUE);
    }
}
