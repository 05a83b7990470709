package org.kontor.customers.internal.activities;

import java.util.List;
import org.kontor.persistence.list.ListFilter;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureContribution;
import org.osgi.service.component.annotations.Component;

/** How much was done with customers (KPI-16). */
@Component
public final class ActivitiesMeasures implements MeasureContribution {

    private static final Measure DONE = Measure.of("activities", ActivitiesText.SOURCE, ActivitiesLists.ACTIVITIES)
            .on("day")
            .only(new ListFilter("done", ListFilter.Operator.EQUALS, true))
            .customer("a.CUSTOMER_ID")
            .build();

    @Override
    public List<Measure> measures() {
        return List.of(DONE);
    }
}
