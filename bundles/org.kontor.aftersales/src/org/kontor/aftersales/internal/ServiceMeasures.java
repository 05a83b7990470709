package org.kontor.aftersales.internal;

import java.util.List;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureContribution;
import org.osgi.service.component.annotations.Component;

/** How often customers asked for help. */
@Component
public final class ServiceMeasures implements MeasureContribution {

    static final String REQUESTS = "serviceRequests";

    private static final Measure ASKED = Measure.of(REQUESTS, ServiceText.SOURCE, ServiceLists.REQUESTS)
            .on("createdAt")
            .customer("r.CUSTOMER_ID")
            .build();

    @Override
    public List<Measure> measures() {
        return List.of(ASKED);
    }
}
