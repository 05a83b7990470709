package org.kontor.aftersales.internal;

import java.util.Optional;
import org.kontor.aftersales.Channel;
import org.kontor.aftersales.RequestState;
import org.kontor.aftersales.ServiceRequest;
import org.kontor.aftersales.ServiceRequests;
import org.kontor.customers.Customer;
import org.kontor.inventory.SoldItem;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads and stores service requests. */
@Component(service = {ServiceRequests.class, RecordService.class})
public final class RequestRecords extends EntityRecords<ServiceRequest> implements ServiceRequests {

    private static final int DAYS_TO_SOLVE = 3;

    private static final RecordType<ServiceRequest> TYPE = RecordType.of(
                    ServiceRequests.TYPE, ServiceText.SOURCE, ServiceRequest::new)
            .shownText("number", ServiceRequest::getNumber)
            .text("subject", 120, ServiceRequest::getSubject, ServiceRequest::setSubject)
            .required()
            .reference("customerId", "customer", ServiceRequest::getCustomerId, ServiceRequest::setCustomerId)
            .named(ServiceRequest::getCustomerName)
            .required()
            .choice("channel", Channel.class, ServiceRequest::getChannel, ServiceRequest::setChannel)
            .required()
            .reference("productId", "product", ServiceRequest::getProductId, ServiceRequest::setProductId)
            .text("lot", 60, ServiceRequest::getLot, ServiceRequest::setLot)
            .date("soldOn", ServiceRequest::getSoldOn, ServiceRequest::setSoldOn)
            .text("deliveryNumber", 20, ServiceRequest::getDeliveryNumber, ServiceRequest::setDeliveryNumber)
            .date("answerBy", ServiceRequest::getAnswerBy, ServiceRequest::setAnswerBy)
            .shownReference("ownerId", "user", ServiceRequest::getOwnerId)
            .longText("description", 2000, ServiceRequest::getDescription, ServiceRequest::setDescription)
            .longText("result", 2000, ServiceRequest::getResult, ServiceRequest::setResult)
            .build();

    private final Workflow workflow;

    /** A service on service requests. */
    @Activate
    public RequestRecords(@Reference UnitsOfWork units, @Reference ListQueries queries, @Reference Workflow workflow) {
        super(units, queries, ServiceRequest.class, TYPE, ServiceLists.REQUESTS);
        this.workflow = workflow;
    }

    @Override
    protected String titleOf(ServiceRequest request) {
        return RequestDocument.title(request).toString();
    }

    @Override
    public boolean editable(Actor actor, Stored<ServiceRequest> request) {
        return super.editable(actor, request) && request.draft().getState() != RequestState.CLOSED;
    }

    @Override
    protected void prepare(UnitOfWork uow, ServiceRequest blank) {
        blank.giveTo(uow.actor());
        blank.setAnswerBy(uow.today().plusDays(DAYS_TO_SOLVE));
    }

    @Override
    protected void validate(UnitOfWork uow, ServiceRequest draft, Optional<ServiceRequest> stored, Problems problems) {
        boolean closed = stored.filter(s -> s.getState() == RequestState.CLOSED).isPresent();
        problems.require(!closed, "state", ServiceText.of("request.fixed"));
    }

    @Override
    protected void stored(UnitOfWork uow, ServiceRequest request, boolean isNew) {
        request.setCustomerName(uow.get(Customer.class, request.getCustomerId()).getName());
        if (isNew) {
            request.setNumber(uow.nextNumber("SR-" + uow.today().getYear()));
            workflow.begin(uow, ref(request));
        }
    }

    @Override
    public ServiceRequest draftFor(Actor actor, SoldItem item) {
        ServiceRequest draft = blank(actor);
        draft.setCustomerId(item.customerId());
        draft.setProductId(item.productId());
        draft.setLot(item.lot());
        draft.setSoldOn(item.soldOn());
        draft.setDeliveryNumber(item.deliveryNumber());
        return draft;
    }

    @Override
    public ServiceRequest log(UnitOfWork uow, ServiceRequest draft) {
        return create(uow, draft);
    }
}
