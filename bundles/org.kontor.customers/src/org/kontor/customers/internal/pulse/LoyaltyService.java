package org.kontor.customers.internal.pulse;

import java.util.List;
import java.util.Optional;
import org.kontor.customers.pulse.Loyalty;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.Measures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the rates from the orders and from the last signs of life. */
@Component(service = Loyalty.class)
public final class LoyaltyService implements Loyalty {

    private static final String ORDERED = "ordered";

    private final Measures measures;
    private final ListQueries queries;

    /** Over the measures and the list of customers by their last sign of life. */
    @Activate
    public LoyaltyService(@Reference Measures measures, @Reference ListQueries queries) {
        this.measures = measures;
        this.queries = queries;
    }

    @Override
    public Rates rates(Actor actor, Period period) {
        int[] buyers = {0, 0};
        if (measures.offered(actor).stream().anyMatch(m -> m.id().equals(ORDERED))) {
            measures.read(
                    actor,
                    MeasureQuery.of(ORDERED, period)
                            .per(measures.dimension("customer").orElseThrow()),
                    figure -> {
                        buyers[0]++;
                        buyers[1] += figure.documents() > 1 ? 1 : 0;
                        return true;
                    });
        }
        ListDefinition dormant = PulseLists.DORMANT;
        ListFilter silent = new ListFilter(
                "quietSince", ListFilter.Operator.TO, period.from().minusDays(1));
        ListRequest idle = new ListRequest(Optional.empty(), List.of(silent), List.of());
        return new Rates(
                buyers[0],
                buyers[1],
                Math.toIntExact(queries.count(actor, dormant, ListRequest.ALL)),
                Math.toIntExact(queries.count(actor, dormant, idle)));
    }
}
