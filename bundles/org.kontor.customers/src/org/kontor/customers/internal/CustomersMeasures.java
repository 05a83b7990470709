package org.kontor.customers.internal;

import java.util.List;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureContribution;
import org.osgi.service.component.annotations.Component;

/** How many customers were entered, how many files became complete, and all that figures of any module can be told apart by because the customer says it. */
@Component
public final class CustomersMeasures implements MeasureContribution {

    private static final String CUSTOMER = " LEFT JOIN CUSTOMER dim_customer ON dim_customer.ID = {}";

    private static final Measure NEW = Measure.of("newCustomers", CustomersText.SOURCE, CustomersLists.CUSTOMERS)
            .on("createdAt")
            .customer("c.ID")
            .build();

    /** Counted on the day since when it is so; a percentage would not add up over people and departments (KPI-08). */
    private static final Measure COMPLETE = Measure.of("completeFiles", CustomersText.SOURCE, CustomersLists.CUSTOMERS)
            .on("completeSince")
            .customer("c.ID")
            .build();

    @Override
    public List<Measure> measures() {
        return List.of(NEW, COMPLETE);
    }

    @Override
    public List<Dimension> dimensions() {
        return List.of(
                Dimension.records(
                        "customer",
                        CustomersText.of("dimension.customer"),
                        Dimension.Basis.CUSTOMER,
                        CUSTOMER,
                        "dim_customer.NAME",
                        "customer"),
                text("region", "REGION"),
                text("city", "CITY"),
                text("industry", "INDUSTRY"),
                text("scale", "SCALE"),
                text("source", "SOURCE"),
                text("salesArea", "SALES_AREA"),
                text("channel", "CHANNEL"),
                text("valueClass", "VALUE_CLASS"));
    }

    private static Dimension text(String id, String column) {
        return Dimension.text(
                id, CustomersText.of("dimension." + id), Dimension.Basis.CUSTOMER, CUSTOMER, "dim_customer." + column);
    }
}
