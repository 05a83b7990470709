package org.kontor.aftersales.internal;

import java.util.Optional;
import org.kontor.aftersales.RequestState;
import org.kontor.aftersales.ServiceRequest;
import org.kontor.aftersales.ServiceRequests;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentFlow;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.StateTone;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Component;

/** Service requests as documents, from being logged to being confirmed by the customer (P-10). */
@Component(service = DocumentType.class)
public final class RequestDocument extends EntityDocument<ServiceRequest, RequestState> {

    private static final String SERVICE = "service";
    private static final String EDIT = "service.edit";

    private static final DocumentFlow<RequestState> FLOW = DocumentFlow.of(RequestState.class, ServiceText.SOURCE)
            .state(RequestState.LOGGED, StateTone.WAITING)
            .waitsFor(SERVICE)
            .state(RequestState.WORKING, StateTone.ACTIVE)
            .waitsFor(SERVICE)
            .state(RequestState.SOLVED, StateTone.GOOD)
            .waitsFor(SERVICE)
            .state(RequestState.CLOSED, StateTone.DONE)
            .way("start", RequestState.LOGGED, RequestState.WORKING, EDIT)
            .way("solve", RequestState.WORKING, RequestState.SOLVED, EDIT)
            .way("reopen", RequestState.SOLVED, RequestState.WORKING, EDIT)
            .needsNote()
            .way("confirm", RequestState.SOLVED, RequestState.CLOSED, EDIT)
            .build();

    /** Service requests and their flow. */
    public RequestDocument() {
        super(
                ServiceRequests.TYPE,
                ServiceText.of("serviceRequest"),
                ServiceRequest.class,
                ServiceLists.REQUESTS,
                FLOW,
                ServiceRequest::getState,
                ServiceRequest::setState);
    }

    static Text title(ServiceRequest request) {
        return title(request.getNumber(), ServiceText.of("request.title"), request.getSubject());
    }

    @Override
    protected Text titleOf(ServiceRequest request) {
        return title(request);
    }

    @Override
    protected void step(UnitOfWork uow, ServiceRequest request, Transition way, Optional<String> note) {
        boolean noResult = request.getResult() == null || request.getResult().isBlank();
        if (way.id().equals("solve") && noResult) {
            throw new ProblemException("result", ServiceText.of("request.resultMissing"));
        }
    }
}
