package org.kontor.customers.internal.handover;

import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.customers.handover.Estate;
import org.kontor.customers.handover.Handover;
import org.kontor.customers.handover.HandoverLine;
import org.kontor.customers.handover.HandoverSource;
import org.kontor.customers.handover.Handovers;
import org.kontor.customers.handover.Holding;
import org.kontor.customers.handover.Move;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.progress.Progress;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.ShownRecords;
import org.kontor.process.Notifier;
import org.kontor.process.segments.Segments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Hands over what somebody has, from the sources of the installed modules, and keeps what was handed over. */
@Component(service = {Handovers.class, RecordService.class})
public final class HandoverRecords extends ShownRecords<Handover> implements Handovers {

    private static final String PERMISSION = "customers.handover";
    private static final int LONGEST_NOTE = 1000;

    /** So many ids stand in one query. */
    private static final int AT_A_TIME = 500;

    private static final RecordType<HandoverLine> LINE = RecordType.of(
                    "handoverLine", HandoverText.SOURCE, HandoverLine::new)
            .shownText("kind", HandoverLine::getKind)
            .shownText("title", HandoverLine::getTitle)
            .build();

    private static final RecordType<Handover> RECORD = RecordType.of(TYPE, HandoverText.SOURCE, Handover::new)
            .shownDate("day", Handover::getDay)
            .shownText("by", Handover::getBy)
            .shownReference("fromId", "user", Handover::getFromId)
            .shownReference("ownerId", "user", Handover::getOwnerId)
            .shownInteger("customers", Handover::getCustomers)
            .shownInteger("others", Handover::getOthers)
            .longText("note", LONGEST_NOTE, Handover::getNote, (h, v) -> {})
            .readOnly()
            .readOnlyTable("lines", LINE, Handover::getLines)
            .build();

    private final List<HandoverSource> sources = new CopyOnWriteArrayList<>();
    private final UserDirectory directory;
    private final Notifier notifier;
    private final Segments segments;

    /** A service without sources. */
    @Activate
    public HandoverRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference UserDirectory directory,
            @Reference Notifier notifier,
            @Reference Segments segments) {
        super(units, queries, Handover.class, RECORD, HandoverLists.HANDOVERS, HandoverText.of("handover.byWizard"));
        this.directory = directory;
        this.notifier = notifier;
        this.segments = segments;
    }

    /** Takes the records of a module into handovers. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addSource(HandoverSource source) {
        sources.add(source);
    }

    /** The module went. */
    void removeSource(HandoverSource source) {
        sources.remove(source);
    }

    @Override
    protected String titleOf(Handover handover) {
        return HandoverText.of("handover.title", handover.getDay()).toString();
    }

    /** Whose records they were. */
    @Override
    protected boolean sharedWith(Actor actor, Handover handover) {
        return handover.getFromId() == actor.userId();
    }

    private List<HandoverSource> inOrder() {
        return sources.stream()
                .sorted(Comparator.comparingInt(HandoverSource::order))
                .toList();
    }

    @Override
    public List<Kind> kinds() {
        return inOrder().stream().map(s -> new Kind(s.recordType(), s.label())).toList();
    }

    @Override
    public Estate of(Actor actor, long userId) {
        return units().read(actor, PERMISSION, uow -> new Estate(held(uow, Set.of(userId))));
    }

    @Override
    public Estate ofCustomers(Actor actor, Collection<Long> customerIds) {
        List<Long> wanted = customerIds.stream().distinct().toList();
        return units().read(actor, PERMISSION, uow -> {
            Map<Long, Long> owners = new HashMap<>();
            for (int from = 0; from < wanted.size(); from += AT_A_TIME) {
                List<Long> some = wanted.subList(from, Math.min(wanted.size(), from + AT_A_TIME));
                uow.query(Object[].class, "SELECT c.id, c.ownerId FROM Customer c WHERE c.id IN ?1", some)
                        .forEach(row -> owners.put((Long) row[0], (Long) row[1]));
            }
            return new Estate(held(uow, new TreeSet<>(owners.values())).stream()
                    .filter(h -> h.customerId()
                            .map(id -> Long.valueOf(h.ownerId()).equals(owners.get(id)))
                            .orElse(false))
                    .toList());
        });
    }

    @Override
    public Estate ofSegment(Actor actor, long segmentId) {
        return ofCustomers(
                actor, Arrays.stream(segments.ids(actor, segmentId)).boxed().toList());
    }

    /**
     * Only read: queries need not look for changes before, and what was listed is let go; with the customers of a whole
     * company both count.
     */
    private List<Holding> held(UnitOfWork uow, Set<Long> owners) {
        uow.entities().setFlushMode(FlushModeType.COMMIT);
        List<Holding> held = new ArrayList<>();
        for (HandoverSource source : inOrder()) {
            for (long owner : owners) {
                held.addAll(source.held(uow, owner));
                uow.entities().clear();
            }
        }
        return held;
    }

    @Override
    public List<Colleague> colleagues(Actor actor) {
        return units().read(actor, PERMISSION, uow -> directory.allowed(uow, "customers.edit").stream()
                .map(user -> new Colleague(user.getId(), user.getName()))
                .sorted(Comparator.comparing(Colleague::name))
                .toList());
    }

    @Override
    public List<RecordRef> handOver(Actor actor, List<Move> moves, String note, Progress progress) {
        if (moves.isEmpty()) {
            throw new ProblemException(HandoverText.of("handover.nothing"));
        }
        if (note.length() > LONGEST_NOTE) {
            throw new ProblemException("note", HandoverText.of("note.tooLong", LONGEST_NOTE));
        }
        Optional<String> said = Optional.of(note.strip()).filter(text -> !text.isEmpty());
        return new Carrying(units(), directory, notifier, inOrder(), said).run(actor, moves, progress);
    }
}
