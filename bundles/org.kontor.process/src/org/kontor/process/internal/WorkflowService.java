package org.kontor.process.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Owned;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.DocumentState;
import org.kontor.process.DocumentType;
import org.kontor.process.Transition;
import org.kontor.process.TransitionListener.Onward;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Moves documents through their states, keeps the queues and tells those concerned. */
@Component(service = Workflow.class)
public final class WorkflowService implements Workflow {

    private static final String READ = "process.read";

    private final UnitsOfWork units;
    private final DocumentTypes types;
    private final UserDirectory directory;
    private final Notices notices;
    private final List<PermissionContribution> permissions = new CopyOnWriteArrayList<>();

    /** A workflow over the document types of the installed modules. */
    @Activate
    public WorkflowService(
            @Reference UnitsOfWork units,
            @Reference DocumentTypes types,
            @Reference UserDirectory directory,
            @Reference Notices notices) {
        this.units = units;
        this.types = types;
        this.directory = directory;
        this.notices = notices;
    }

    /** A module came; from now on its steps are taken here. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addPermissions(PermissionContribution contribution) {
        permissions.add(contribution);
    }

    /** It went. */
    public void removePermissions(PermissionContribution contribution) {
        permissions.remove(contribution);
    }

    @Override
    public boolean isDocument(String recordType) {
        return types.find(recordType).isPresent();
    }

    @Override
    public List<DocumentState> states(String recordType) {
        return types.find(recordType).map(DocumentType::states).orElse(List.of());
    }

    @Override
    public Standing standing(Actor actor, RecordRef document) {
        DocumentType type = types.get(document.type());
        return units.read(Actor.system(), READ, uow -> {
            DocumentState state = type.stateOf(type.state(uow, document.id()));
            List<DocumentState> path = type.states().stream()
                    .filter(s -> s.step() >= 0)
                    .sorted((a, b) -> Integer.compare(a.step(), b.step()))
                    .toList();
            DocumentType.Subject subject = type.subject(uow, document.id());
            List<Transition> open = type.transitions().stream()
                    .filter(t -> t.from().equals(state.id()) && t.byHand() && actor.may(t.permission()))
                    .filter(this::isTakenHere)
                    .filter(t -> inScope(actor, t, subject) && type.offers(uow, document.id(), t))
                    .toList();
            return new Standing(
                    type.label(),
                    state,
                    path,
                    open,
                    StepLog.of(uow, type, document),
                    type.awaits(uow, document.id(), state));
        });
    }

    @Override
    public void move(Actor actor, RecordRef document, String transition, Optional<String> note) {
        DocumentType type = types.get(document.type());
        Transition wanted = units.read(Actor.system(), READ, uow -> way(uow, type, document, transition));
        if (!wanted.byHand()) {
            throw new ProblemException(ProcessText.of("transition.byService", wanted.label()));
        }
        if (!isTakenHere(wanted)) {
            throw new ProblemException(ProcessText.of("transition.absent", wanted.label()));
        }
        units.run(actor, wanted.permission(), uow -> {
            requireInScope(actor, wanted, type.subject(uow, document.id()));
            Transition way = way(uow, type, document, transition);
            if (!way.equals(wanted)) {
                throw notOpen(type, transition, way.from());
            }
            move(uow, type, document, way, note);
        });
    }

    /**
     * Whether the module that a step belongs to is installed on this desktop. A user keeps the permission wherever she signs
     * in; without the module nobody would check what the step needs.
     */
    private boolean isTakenHere(Transition way) {
        return permissions.stream()
                .flatMap(contribution -> contribution.permissions().stream())
                .anyMatch(permission -> permission.id().equals(way.permission()));
    }

    /** A user takes steps only with documents within the scope of the role that allows the step (SEC-02). */
    private static void requireInScope(Actor actor, Transition way, DocumentType.Subject subject) {
        if (!inScope(actor, way, subject)) {
            throw new ProblemException(ProcessText.of("document.notYours", subject.title()));
        }
    }

    private static boolean inScope(Actor actor, Transition way, DocumentType.Subject subject) {
        return actor.reaches(way.permission().substring(0, way.permission().indexOf('.')), subject);
    }

    @Override
    public void move(UnitOfWork uow, RecordRef document, String transition, Optional<String> note) {
        DocumentType type = types.get(document.type());
        move(uow, type, document, way(uow, type, document, transition), note);
    }

    /** The way of that name that is open now; the same name may need another permission in another state. */
    private static Transition way(UnitOfWork uow, DocumentType type, RecordRef document, String transition) {
        if (type.transitions().stream().noneMatch(t -> t.id().equals(transition))) {
            throw new ProblemException(ProcessText.of("transition.unknown", transition));
        }
        String from = type.state(uow, document.id());
        return type.transitions().stream()
                .filter(t -> t.id().equals(transition) && t.from().equals(from))
                .filter(t -> type.offers(uow, document.id(), t))
                .findFirst()
                .orElseThrow(() -> notOpen(type, transition, from));
    }

    private void move(UnitOfWork uow, DocumentType type, RecordRef document, Transition way, Optional<String> note) {
        if (way.needsNote() && note.filter(n -> !n.isBlank()).isEmpty()) {
            throw new ProblemException("note", ProcessText.of("note.missing"));
        }
        take(uow, type, document, way, note);
    }

    private static ProblemException notOpen(DocumentType type, String transition, String from) {
        Optional<Text> label = type.transitions().stream()
                .filter(t -> t.id().equals(transition))
                .map(Transition::label)
                .findFirst();
        return new ProblemException(ProcessText.of(
                "transition.notOpen",
                label.<Object>map(l -> l).orElse(transition),
                type.stateOf(from).label()));
    }

    private void take(UnitOfWork uow, DocumentType type, RecordRef document, Transition way, Optional<String> note) {
        types.listeners(document.type()).forEach(l -> l.before(uow, document.id(), way.id(), note));
        type.take(uow, document.id(), way, note);
        StepLog.add(uow, document, Optional.of(way.from()), way.to(), note);
        boolean awaited = type.stateOf(way.from()).awaits().isPresent();
        boolean awaits = type.stateOf(way.to()).awaits().isPresent();
        arrive(uow, type, document, way.to(), awaited != awaits);
    }

    @Override
    public void begin(UnitOfWork uow, RecordRef document) {
        begin(uow, document, types.get(document.type()).states().getFirst().id());
    }

    @Override
    public void begin(UnitOfWork uow, RecordRef document, String stateId) {
        StepLog.add(uow, document, Optional.empty(), stateId, Optional.empty());
        arrive(uow, types.get(document.type()), document, stateId, false);
    }

    @Override
    public void reconsider(UnitOfWork uow, RecordRef document) {
        DocumentType type = types.get(document.type());
        DocumentState state = type.stateOf(type.state(uow, document.id()));
        DocumentType.Subject subject = type.subject(uow, document.id());
        Optional<String> queue = queueOf(uow, type, document, state);
        String before = waiting(uow, document).map(WorkItem::getModule).orElse("");
        if (!before.equals(queue.orElse(""))) {
            queue(uow, document, state, queue, subject);
            queue.ifPresent(present -> tellDepartment(uow, present, document, state, subject));
        }
    }

    @Override
    public void dateBack(UnitOfWork uow, RecordRef document, Function<List<Step>, List<Instant>> moments) {
        List<Instant> told = moments.apply(StepLog.of(uow, types.get(document.type()), document));
        StepLog.dateBack(uow, document, told);
        waiting(uow, document).ifPresent(item -> item.setSince(told.getLast()));
    }

    @Override
    public Map<Long, Instant> waitingSince(UnitOfWork uow, String recordType, Collection<Long> ids) {
        Map<Long, Instant> since = new HashMap<>();
        if (!ids.isEmpty()) {
            uow.queryStored(
                            WorkItem.class,
                            "SELECT w FROM WorkItem w WHERE w.documentId IN ?1 AND w.documentType = ?2",
                            ids,
                            recordType)
                    .forEach(item -> since.put(item.getDocumentId(), item.getSince()));
        }
        return since;
    }

    @Override
    public void ownerChanged(UnitOfWork uow, RecordRef document, Owned now) {
        waiting(uow, document).ifPresent(item -> {
            item.setOwnerId(now.getOwnerId());
            item.setDepartmentId(now.getDepartmentId());
        });
    }

    /**
     * A step whose module the company does not use is skipped, and one that a rule decides is taken at once; otherwise the
     * document waits in its queue.
     *
     * @param told whether the owner is told in any case: what waits for somebody outside is in no queue whose change he sees
     */
    private void arrive(UnitOfWork uow, DocumentType type, RecordRef document, String stateId, boolean told) {
        DocumentState state = type.stateOf(stateId);
        Optional<Transition> skip = type.transitions().stream()
                .filter(t -> t.from().equals(stateId) && t.skips() && type.offers(uow, document.id(), t))
                .findFirst();
        Optional<String> queue = queueOf(uow, type, document, state);
        Optional<String> next = queue.or(state::module).map(Queues::area);
        if (skip.isPresent() && next.filter(m -> ModuleUse.isUsed(uow, m)).isEmpty()) {
            take(uow, type, document, skip.get(), Optional.empty());
            return;
        }
        Optional<Onward> onward = types.listeners(document.type()).stream()
                .flatMap(listener -> listener.onward(uow, document.id(), stateId).stream())
                .findFirst();
        if (onward.isPresent()) {
            Onward step = onward.get();
            take(uow, type, document, way(uow, type, document, step.transition()), Optional.of(step.note()));
            return;
        }
        DocumentType.Subject subject = type.subject(uow, document.id());
        boolean wasWaitingElsewhere = queue(uow, document, state, queue, subject);
        if (wasWaitingElsewhere || told) {
            notices.tell(
                    uow,
                    subject.ownerId(),
                    ProcessText.of(
                            "notice.moved",
                            subject.title(),
                            state.label(),
                            uow.actor().name()),
                    document);
            queue.ifPresent(present -> tellDepartment(uow, present, document, state, subject));
        }
    }

    /** Nobody is asked for what has to come from outside. */
    private static Optional<String> queueOf(
            UnitOfWork uow, DocumentType type, RecordRef document, DocumentState state) {
        return state.awaits().isPresent() ? Optional.empty() : type.waitsFor(uow, document.id(), state);
    }

    /** Only those who reach the document: who sells is not told of what came to colleagues. */
    private void tellDepartment(
            UnitOfWork uow, String queue, RecordRef document, DocumentState state, DocumentType.Subject subject) {
        Text text = ProcessText.of("notice.waiting", subject.title(), state.label());
        for (User user : directory.concerned(uow, Queues.permission(queue), subject)) {
            if (user.getId() != subject.ownerId()) {
                notices.tell(uow, user.getId(), text, document);
            }
        }
    }

    /** Mostly the item was stored by an earlier action; only when it was not, what this one has entered counts. */
    private static Optional<WorkItem> waiting(UnitOfWork uow, RecordRef document) {
        String jpql = "SELECT w FROM WorkItem w WHERE w.documentId = ?1 AND w.documentType = ?2";
        return uow.firstStored(WorkItem.class, jpql, document.id(), document.type())
                .filter(uow.entities()::contains)
                .or(() -> uow.first(WorkItem.class, jpql, document.id(), document.type()));
    }

    /** Puts the document into the queue it waits in; answers whether that is another one than before. */
    private static boolean queue(
            UnitOfWork uow,
            RecordRef document,
            DocumentState state,
            Optional<String> queue,
            DocumentType.Subject subject) {
        Optional<WorkItem> present = waiting(uow, document);
        String before = present.map(WorkItem::getModule).orElse("");
        String after = queue.orElse("");
        if (after.isEmpty()) {
            present.ifPresent(uow::remove);
            return !before.isEmpty();
        }
        WorkItem item = present.orElseGet(WorkItem::new);
        item.setDocumentType(document.type());
        item.setDocumentId(document.id());
        item.setTitleEn(subject.title().in(Locale.ENGLISH));
        item.setTitleZh(subject.title().in(Locale.SIMPLIFIED_CHINESE));
        item.setStateEn(state.label().in(Locale.ENGLISH));
        item.setStateZh(state.label().in(Locale.SIMPLIFIED_CHINESE));
        item.setModule(after);
        item.setOwnerId(subject.ownerId());
        item.setDepartmentId(subject.departmentId());
        item.setSince(uow.now());
        if (present.isEmpty()) {
            uow.add(item);
        }
        return !before.equals(after);
    }
}
