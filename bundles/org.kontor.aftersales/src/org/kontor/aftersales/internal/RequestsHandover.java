package org.kontor.aftersales.internal;

import java.util.Optional;
import org.kontor.aftersales.ServiceRequest;
import org.kontor.customers.handover.HandoverSource;
import org.kontor.customers.handover.OwnedHandover;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Service requests that the customer has not confirmed. */
@Component(service = HandoverSource.class)
public final class RequestsHandover extends OwnedHandover<ServiceRequest> {

    /** A source that tells the workflow. */
    @Activate
    public RequestsHandover(@Reference Workflow workflow) {
        super(
                workflow,
                "serviceRequest",
                "service",
                ServiceText.of("handover.requests"),
                90,
                ServiceRequest.class,
                "e.state <> org.kontor.aftersales.RequestState.CLOSED");
    }

    @Override
    protected String titleOf(ServiceRequest request) {
        return RequestDocument.title(request).toString();
    }

    @Override
    protected Optional<Long> customerOf(ServiceRequest request) {
        return Optional.ofNullable(request.getCustomerId());
    }
}
