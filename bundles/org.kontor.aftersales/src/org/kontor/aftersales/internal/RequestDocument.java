package org.kontor.aftersales.internal;

import java.util.List;
import java.util.Optional;
import org.kontor.aftersales.RequestState;
import org.kontor.aftersales.ServiceRequest;
import org.kontor.aftersales.ServiceRequests;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentState;
import org.kontor.process.DocumentType;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Component;

/** Service requests as documents, from being logged to being confirmed by the customer (P-10). */
@Component(service = DocumentType.class)
public final class RequestDocument implements DocumentType {

    private static final List<DocumentState> STATES = List.of(
            state(RequestState.LOGGED, 0, "service"),
            state(RequestState.WORKING, 1, "service"),
            state(RequestState.SOLVED, 2, "service"),
            state(RequestState.CLOSED, 3, ""));

    private static final List<Transition> TRANSITIONS = List.of(
            way("start", RequestState.LOGGED, RequestState.WORKING, false),
            way("solve", RequestState.WORKING, RequestState.SOLVED, false),
            way("reopen", RequestState.SOLVED, RequestState.WORKING, true),
            way("confirm", RequestState.SOLVED, RequestState.CLOSED, false));

    private static DocumentState state(RequestState state, int step, String module) {
        return new DocumentState(
                state.name(),
                ServiceText.of("RequestState." + state.name()),
                step,
                Optional.of(module).filter(m -> !m.isEmpty()));
    }

    private static Transition way(String id, RequestState from, RequestState to, boolean needsNote) {
        return new Transition(
                id, ServiceText.of("transition." + id), from.name(), to.name(), "service.edit", needsNote, true, false);
    }

    @Override
    public String recordType() {
        return ServiceRequests.TYPE;
    }

    @Override
    public Text label() {
        return ServiceText.of("serviceRequest");
    }

    @Override
    public List<DocumentState> states() {
        return STATES;
    }

    @Override
    public List<Transition> transitions() {
        return TRANSITIONS;
    }

    @Override
    public String state(UnitOfWork uow, long id) {
        return uow.get(ServiceRequest.class, id).getState().name();
    }

    @Override
    public Subject subject(UnitOfWork uow, long id) {
        ServiceRequest request = uow.get(ServiceRequest.class, id);
        return new Subject(title(request), request.getOwnerId(), request.getDepartmentId());
    }

    static String title(ServiceRequest request) {
        String number = Optional.ofNullable(request.getNumber())
                .orElseGet(() -> ServiceText.of("request.title").toString());
        return number + "  " + request.getSubject();
    }

    @Override
    public void take(UnitOfWork uow, long id, Transition transition, Optional<String> note) {
        ServiceRequest request = uow.get(ServiceRequest.class, id);
        boolean noResult = request.getResult() == null || request.getResult().isBlank();
        if (transition.id().equals("solve") && noResult) {
            throw new ProblemException("result", ServiceText.of("request.resultMissing"));
        }
        request.setState(RequestState.valueOf(transition.to()));
    }
}
