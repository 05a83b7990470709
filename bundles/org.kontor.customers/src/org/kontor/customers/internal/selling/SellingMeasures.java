package org.kontor.customers.internal.selling;

import java.util.List;
import org.kontor.customers.selling.OpportunityState;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureContribution;
import org.osgi.service.component.annotations.Component;

/** What is won, how far deals went on (KPI-09, LED-10), and what open ones are likely to bring. */
@Component
public final class SellingMeasures implements MeasureContribution {

    private static final String CUSTOMER = "o.CUSTOMER_ID";

    private static final Measure ADVANCED = of("advances", SellingLists.ADVANCES)
            .on("enteredAt")
            .customer(CUSTOMER)
            .build();

    private static final Measure WON = of("won", SellingLists.OPPORTUNITIES)
            .on("closedAt")
            .sum("amount")
            .in("currency")
            .only(state(OpportunityState.WON))
            .customer(CUSTOMER)
            .build();

    private static final Measure PIPELINE = of("pipeline", SellingLists.OPPORTUNITIES)
            .on("closeOn")
            .sum("weighted")
            .in("currency")
            .only(state(OpportunityState.OPEN))
            .customer(CUSTOMER)
            .outlook()
            .build();

    private static Measure.Builder of(String id, ListDefinition list) {
        return Measure.of(id, SellingText.SOURCE, list);
    }

    private static ListFilter state(OpportunityState state) {
        return new ListFilter("state", ListFilter.Operator.EQUALS, state.name());
    }

    @Override
    public List<Measure> measures() {
        return List.of(ADVANCED, WON, PIPELINE);
    }
}
