package org.kontor.customers.internal.handover;

import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.customers.handover.Handover;
import org.kontor.customers.handover.HandoverSource;
import org.kontor.customers.handover.Handovers;
import org.kontor.customers.handover.Move;
import org.kontor.customers.internal.sharing.CustomerReading;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.progress.Progress;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.sharing.Reader;
import org.kontor.persistence.sharing.Shares;
import org.kontor.process.Notifier;

/**
 * Carries a handover out (CUS-18, P-22). A large one goes in steps, each in its own transaction, so that others can go on
 * working with customers meanwhile; what belongs to a customer is never torn from it.
 */
final class Carrying {

    private static final String PERMISSION = "customers.handover";
    private static final String CUSTOMER = "customer";

    /** Larger steps make others wait longer; the last customer of a step may make it a little larger. */
    private static final int AT_A_TIME = 400;

    private final UnitsOfWork units;
    private final UserDirectory directory;
    private final Notifier notifier;
    private final Map<String, HandoverSource> sources;
    private final Optional<String> note;

    /** One person's records that go to another. */
    private record Way(long from, long to) {}

    Carrying(
            UnitsOfWork units,
            UserDirectory directory,
            Notifier notifier,
            List<HandoverSource> sources,
            Optional<String> note) {
        this.units = units;
        this.directory = directory;
        this.notifier = notifier;
        this.sources = sources.stream()
                .collect(Collectors.toMap(
                        HandoverSource::recordType, source -> source, (one, other) -> one, LinkedHashMap::new));
        this.note = note;
    }

    /** Hands over; returns the handovers, one for each two people. */
    List<RecordRef> run(Actor actor, List<Move> moves, Progress progress) {
        List<List<Move>> steps = steps(moves);
        Map<Way, Long> begun = new LinkedHashMap<>();
        if (steps.size() == 1) {
            begun.putAll(units.change(actor, PERMISSION, uow -> {
                Map<Way, Long> done = step(uow, moves, Map.of());
                tell(uow, done.values());
                return done;
            }));
        } else {
            inSteps(actor, steps, begun, progress);
        }
        return begun.values().stream()
                .map(id -> new RecordRef(Handovers.TYPE, id))
                .toList();
    }

    /** What has been handed over is told of, however it ends. */
    private void inSteps(Actor actor, List<List<Move>> steps, Map<Way, Long> begun, Progress progress) {
        long all = steps.stream().mapToLong(List::size).sum();
        long done = 0;
        try {
            for (List<Move> some : steps) {
                if (progress.isCancelled()) {
                    return;
                }
                begun.putAll(units.change(actor, PERMISSION, uow -> step(uow, some, begun)));
                done += some.size();
                progress.done(done, all);
            }
        } finally {
            if (!begun.isEmpty()) {
                units.run(actor, PERMISSION, uow -> tell(uow, begun.values()));
            }
        }
    }

    /** A customer stays together with what belongs to it, and comes first; what belongs to none goes by itself. */
    private static List<List<Move>> steps(List<Move> moves) {
        Map<Object, List<Move>> together = moves.stream()
                .collect(Collectors.groupingBy(
                        move -> move.holding()
                                .customerId()
                                .<Object>map(id -> id)
                                .orElse(move.holding().record()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<List<Move>> steps = new ArrayList<>();
        List<Move> step = new ArrayList<>();
        for (List<Move> some : together.values()) {
            step.addAll(some);
            if (step.size() >= AT_A_TIME) {
                steps.add(step);
                step = new ArrayList<>();
            }
        }
        if (!step.isEmpty()) {
            steps.add(step);
        }
        return steps;
    }

    /**
     * Hands some records over.
     *
     * @param begun the handovers of earlier steps, which go on
     * @return the handovers of this step
     */
    private Map<Way, Long> step(UnitOfWork uow, List<Move> moves, Map<Way, Long> begun) {
        List<Move> ordered = moves.stream()
                .sorted(Comparator.comparing(move -> !isCustomer(move)))
                .toList();
        ordered.stream()
                .collect(Collectors.groupingBy(move -> source(move.holding().record())))
                .forEach((source, some) -> source.load(
                        uow,
                        some.stream().map(move -> move.holding().record().id()).toList()));
        // no query here asks for what is given here; looking through all of it before each of them took most of the
        // time
        uow.entities().setFlushMode(FlushModeType.COMMIT);
        Map<Way, Handover> handovers = new LinkedHashMap<>();
        for (Move move : ordered) {
            User receiver = receiver(uow, move);
            HandoverSource source = source(move.holding().record());
            source.give(uow, move.holding().record(), move.holding().ownerId(), receiver);
            uow.add(handovers
                    .computeIfAbsent(way(move), way -> handover(uow, way, receiver, begun))
                    .note(
                            source.label().toString(),
                            move.holding().title(),
                            move.holding().record(),
                            isCustomer(move)));
        }
        letReadPast(uow, ordered);
        letReadCustomers(uow, ordered);
        Map<Way, Long> ids = new LinkedHashMap<>();
        handovers.forEach((way, handover) -> {
            ids.put(way, handover.getId());
            uow.changed(new RecordRef(Handovers.TYPE, handover.getId()));
        });
        return ids;
    }

    private Handover handover(UnitOfWork uow, Way way, User receiver, Map<Way, Long> begun) {
        return Optional.ofNullable(begun.get(way))
                .map(id -> uow.get(Handover.class, id))
                .orElseGet(() -> uow.add(new Handover(
                        uow.today(), way.from(), receiver, uow.actor().name(), note.orElse(null))));
    }

    private static Way way(Move move) {
        return new Way(move.holding().ownerId(), move.receiverId());
    }

    private static boolean isCustomer(Move move) {
        return move.holding().record().type().equals(CUSTOMER);
    }

    /** With a customer goes what was done before, to be read. */
    private void letReadPast(UnitOfWork uow, List<Move> moves) {
        Map<Way, List<Long>> customers = moves.stream()
                .filter(Carrying::isCustomer)
                .collect(Collectors.groupingBy(
                        Carrying::way,
                        Collectors.mapping(move -> move.holding().record().id(), Collectors.toList())));
        customers.forEach((way, ids) -> sources.values()
                .forEach(source -> Shares.shareAll(
                        uow, source.recordType(), source.past(uow, ids, way.from()), Reader.person(way.to()))));
    }

    /** What belongs to a customer is of no use without him. */
    private void letReadCustomers(UnitOfWork uow, List<Move> moves) {
        Map<Long, Set<Long>> byReceiver = new HashMap<>();
        for (Move move : moves) {
            if (!isCustomer(move)) {
                move.holding().customerId().ifPresent(id -> byReceiver
                        .computeIfAbsent(move.receiverId(), any -> new HashSet<>())
                        .add(id));
            }
        }
        byReceiver.forEach((receiver, ids) -> CustomerReading.let(uow, directory, uow.get(User.class, receiver), ids));
    }

    private User receiver(UnitOfWork uow, Move move) {
        User receiver = uow.get(User.class, move.receiverId());
        if (!receiver.isActive()) {
            throw new ProblemException("receiver", HandoverText.of("receiver.inactive", receiver.getName()));
        }
        if (receiver.getId() == move.holding().ownerId()) {
            throw new ProblemException(
                    "receiver",
                    HandoverText.of(
                            "receiver.same", receiver.getName(), move.holding().title()));
        }
        return receiver;
    }

    private HandoverSource source(RecordRef record) {
        return Optional.ofNullable(sources.get(record.type()))
                .orElseThrow(() -> new ProblemException(HandoverText.of("source.gone")));
    }

    /** Both people hear of it, and the managers of both. What nobody had, an import for example, is taken from nobody. */
    private void tell(UnitOfWork uow, Collection<Long> handovers) {
        handovers.forEach(id -> tell(uow, uow.get(Handover.class, id)));
    }

    private void tell(UnitOfWork uow, Handover handover) {
        Optional<User> from = directory.user(uow, handover.getFromId());
        Object fromName = from.<Object>map(User::getName).orElse(HandoverText.of("nobody"));
        User to = uow.get(User.class, handover.getOwnerId());
        String by = uow.actor().name();
        int customers = handover.getCustomers();
        int others = handover.getOthers();
        RecordRef ref = new RecordRef(Handovers.TYPE, handover.getId());
        notifier.tell(uow, to.getId(), HandoverText.of("notice.received", by, customers, others, fromName), ref);
        from.ifPresent(user -> notifier.tell(
                uow, user.getId(), HandoverText.of("notice.given", by, customers, others, to.getName()), ref));
        Set<Long> managers = new HashSet<>();
        Stream.concat(from.stream(), Stream.of(to))
                .flatMap(user -> Stream.ofNullable(user.getManagerId()))
                .forEach(managers::add);
        managers.removeAll(Set.of(handover.getFromId(), to.getId()));
        managers.forEach(manager -> notifier.tell(
                uow, manager, HandoverText.of("notice.manager", by, customers, others, fromName, to.getName()), ref));
    }
}
