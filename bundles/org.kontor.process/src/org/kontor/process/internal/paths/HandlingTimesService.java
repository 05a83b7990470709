package org.kontor.process.internal.paths;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListSums;
import org.kontor.persistence.list.ListTotal;
import org.kontor.process.DocumentState;
import org.kontor.process.DocumentType;
import org.kontor.process.StateTone;
import org.kontor.process.internal.DocumentTypes;
import org.kontor.process.measures.Measures;
import org.kontor.process.measures.TimeStep;
import org.kontor.process.paths.HandlingTimes;
import org.kontor.process.paths.Spread;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reckons handling times from the steps of documents; databases do not subtract times alike, so it is done here. */
@Component(service = HandlingTimes.class)
public final class HandlingTimesService implements HandlingTimes {

    /** A document in such a state is done with, although somebody may open it again. */
    private static final Set<StateTone> ENDS = EnumSet.of(StateTone.GOOD, StateTone.BAD, StateTone.DONE);

    private final UnitsOfWork units;
    private final ListQueries queries;
    private final DocumentTypes types;

    /** Handling times of the documents of the installed modules. */
    @Activate
    public HandlingTimesService(
            @Reference UnitsOfWork units, @Reference ListQueries queries, @Reference DocumentTypes types) {
        this.units = units;
        this.queries = queries;
        this.types = types;
    }

    /** From the first moment of its first day to the first moment after its last. */
    private record Span(Instant from, Instant end) {

        private static Span of(UnitOfWork uow, Period period) {
            return new Span(uow.startOf(period.from()), uow.startOf(period.to().plusDays(1)));
        }

        private boolean contains(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(end);
        }
    }

    @Override
    public List<Kind> kinds(Actor actor) {
        return types.all().stream()
                .filter(type -> type.list()
                        .filter(list -> actor.may(list.area() + ".view"))
                        .isPresent())
                .map(type -> new Kind(type.recordType(), type.label(), milestones(type)))
                .sorted(Comparator.comparing(kind -> kind.label().toString()))
                .toList();
    }

    private static List<DocumentState> milestones(DocumentType type) {
        return type.states().stream()
                .filter(state -> state.step() > 0)
                .sorted(Comparator.comparing(DocumentState::step))
                .toList();
    }

    @Override
    public LocalDate today(Actor actor) {
        return units.read(actor, VIEW, UnitOfWork::today);
    }

    @Override
    public Board board(Actor actor, String recordType, Period period) {
        DocumentType type = type(recordType);
        Map<String, Stays> states = passing(type);
        Span now = span(actor, period);
        Span before = span(actor, period.before());
        ended(actor, type, states, now, before);
        waiting(actor, type, states);
        Instant moment = units.read(actor, VIEW, UnitOfWork::now);
        return new Board(
                period,
                period.before(),
                states.values().stream().map(stays -> stays.times(moment)).toList());
    }

    /** The states in which somebody is to act: in the others a document may stay for ever. */
    private static Map<String, Stays> passing(DocumentType type) {
        Map<String, Stays> passing = new LinkedHashMap<>();
        type.states().stream()
                .filter(state -> isPassing(type, state))
                .sorted(Comparator.comparing(state -> state.step() < 0 ? Integer.MAX_VALUE : state.step()))
                .forEach(state -> passing.put(state.id(), new Stays(state)));
        return passing;
    }

    private static boolean isPassing(DocumentType type, DocumentState state) {
        return state.module().isPresent()
                || state.awaits().isPresent()
                || !ENDS.contains(state.tone())
                        && type.transitions().stream()
                                .anyMatch(way -> way.byHand() && way.from().equals(state.id()));
    }

    private void ended(Actor actor, DocumentType type, Map<String, Stays> states, Span now, Span before) {
        StepSql steps = new StepSql(list(type), type.recordType())
                .and("LEFT_AT >= ?", before.from())
                .and("LEFT_AT < ?", now.end())
                .into(states.keySet());
        read(actor, type, steps.facts(StepSql.STATE, StepSql.TAKEN, StepSql.LEFT, StepSql.LEFT_BY), row -> {
            Instant left = (Instant) row[2];
            states.get((String) row[0])
                    .ended(Duration.between((Instant) row[1], left), (String) row[3], now.contains(left));
        });
    }

    private void waiting(Actor actor, DocumentType type, Map<String, Stays> states) {
        StepSql steps = new StepSql(list(type), type.recordType())
                .and("LEFT_AT IS NULL")
                .into(states.keySet());
        read(actor, type, steps.facts(StepSql.STATE, StepSql.TAKEN, steps.document()), row -> states.get(
                        (String) row[0])
                .waits(new RecordRef(type.recordType(), (Long) row[2]), (Instant) row[1]));
    }

    @Override
    public List<LeadTimes> leadTimes(Actor actor, String recordType, String state, Period period, TimeStep step) {
        DocumentType type = type(recordType);
        List<LocalDate> begins = step.begins(period);
        Map<Span, List<Long>> parts = new LinkedHashMap<>();
        begins.forEach(begin -> parts.put(span(actor, part(begin, step)), new ArrayList<>()));
        Span all = span(
                actor,
                new Period(begins.getFirst(), part(begins.getLast(), step).to()));
        StepSql steps = reached(type, state, all).and("BEGUN_AT IS NOT NULL");
        read(actor, type, steps.facts(StepSql.BEGUN, StepSql.TAKEN), row -> {
            Instant reached = (Instant) row[1];
            parts.forEach((span, seconds) -> {
                if (span.contains(reached)) {
                    seconds.add(Duration.between((Instant) row[0], reached).toSeconds());
                }
            });
        });
        List<Spread> spreads = parts.values().stream()
                .map(seconds ->
                        Spread.of(seconds.stream().mapToLong(Long::longValue).toArray()))
                .toList();
        return IntStream.range(0, begins.size())
                .mapToObj(i -> new LeadTimes(part(begins.get(i), step), spreads.get(i)))
                .toList();
    }

    private static Period part(LocalDate begin, TimeStep step) {
        return new Period(begin, step.next(begin).minusDays(1));
    }

    /** The first time each; a document that was sent back comes to the state again. */
    private static StepSql reached(DocumentType type, String state, Span span) {
        return new StepSql(list(type), type.recordType())
                .into(List.of(state))
                .and("VISIT = 0")
                .and("TAKEN_AT >= ?", span.from())
                .and("TAKEN_AT < ?", span.end());
    }

    @Override
    public Measures.Documents documents(Actor actor, String recordType, Behind behind) {
        DocumentType type = type(recordType);
        StepSql any = new StepSql(list(type), recordType);
        String state = type.stateOf(behind.state()).label().toString();
        Text name;
        StepSql steps;
        switch (behind) {
            case Behind.Waiting waiting -> {
                steps = any.into(List.of(waiting.state())).and("LEFT_AT IS NULL");
                name = PathsText.of("behind.waiting", state);
            }
            case Behind.Left left -> {
                Span span = span(actor, left.period());
                steps = any.into(List.of(left.state()))
                        .and("LEFT_AT >= ?", span.from())
                        .and("LEFT_AT < ?", span.end());
                left.person().ifPresent(person -> steps.and("LEFT_BY = ?", person));
                name = PathsText.of(
                        "behind.left",
                        state,
                        left.period().from(),
                        left.period().to(),
                        left.person().orElse(""));
            }
            case Behind.Reached reached -> {
                steps = reached(type, reached.state(), span(actor, reached.period()));
                name = PathsText.of(
                        "behind.reached",
                        state,
                        reached.period().from(),
                        reached.period().to());
            }
        }
        ListTotal taken = new ListTotal(
                list(type), ListRequest.ALL, steps.perDocument(), Optional.of(BigDecimal.ONE), Optional.empty());
        return new Measures.Documents(
                list(type).id(),
                new ListRequest(Optional.empty(), List.of(ListFilter.addingUp(name.toString(), taken)), List.of()));
    }

    private void read(Actor actor, DocumentType type, ListSums facts, Consumer<Object[]> sink) {
        queries.facts(actor, list(type), ListRequest.ALL, facts, row -> {
            sink.accept(row);
            return true;
        });
    }

    /** Also checks the permission. */
    private Span span(Actor actor, Period period) {
        return units.read(actor, VIEW, uow -> Span.of(uow, period));
    }

    private DocumentType type(String recordType) {
        return types.find(recordType)
                .filter(type -> type.list().isPresent())
                .orElseThrow(() -> new ProblemException(PathsText.of("type.unknown", recordType)));
    }

    private static ListDefinition list(DocumentType type) {
        return type.list().orElseThrow();
    }
}
