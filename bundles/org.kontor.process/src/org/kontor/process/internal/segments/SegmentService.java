package org.kontor.process.internal.segments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Scope;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListGroup;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.Measures;
import org.kontor.process.segments.Condition;
import org.kontor.process.segments.Segments;
import org.kontor.process.segments.Subject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps segments and evaluates them over the lists of the installed modules. */
@Component(service = Segments.class)
public final class SegmentService implements Segments {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_CONDITIONS = 20;
    private static final int MOST_VALUES = 500;
    private static final int MOST_CURRENCIES = 50;
    private static final int LONGEST_VALUES = 2000;
    private static final String OFFERED =
            "SELECT s FROM Segment s WHERE s.listId = ?1 AND (s.ownerId = ?2 OR s.shared = TRUE)";

    private final UnitsOfWork units;
    private final ListQueries queries;
    private final Measures measures;
    private final Subjects subjects;

    /** Over the lists and measures of the open database. */
    @Activate
    public SegmentService(@Reference UnitsOfWork units, @Reference ListQueries queries, @Reference Measures measures) {
        this.units = units;
        this.queries = queries;
        this.measures = measures;
        subjects = new Subjects(measures, queries);
    }

    @Override
    public List<Subject> subjects(Actor actor, String listId) {
        return subjects.of(actor, list(listId));
    }

    private ListDefinition list(String listId) {
        return queries.list(listId).orElseThrow(() -> new ProblemException(SegmentText.of("segment.noList", listId)));
    }

    private static String permission(ListDefinition list) {
        return list.area() + ".view";
    }

    @Override
    public List<String> values(Actor actor, String listId, String subject) {
        ListDefinition list = list(listId);
        Subject known = subjects.subject(actor, list, subject);
        if (known.figure() || known.kind() != FieldKind.TEXT) {
            return List.of();
        }
        return frequent(subjects.related(subject)
                .map(rows -> queries.groups(
                        actor, rows.list(), ListRequest.ALL, rows.column().id(), MOST_VALUES))
                .orElseGet(() -> queries.groups(actor, list, ListRequest.ALL, subject, MOST_VALUES)));
    }

    @Override
    public List<String> currencies(Actor actor, String listId, String subject) {
        Subject figure = subjects.subject(actor, list(listId), subject);
        if (!figure.currency()) {
            return List.of();
        }
        Measure measure = subjects.measure(figure);
        return frequent(queries.groups(
                actor, measure.list(), ListRequest.ALL, measure.currency().orElseThrow(), MOST_CURRENCIES));
    }

    private static List<String> frequent(List<ListGroup> groups) {
        return groups.stream()
                .sorted(Comparator.comparingLong(ListGroup::count).reversed())
                .flatMap(group -> group.value().stream())
                .map(Object::toString)
                .filter(value -> !value.isBlank())
                .toList();
    }

    @Override
    public ListRequest request(Actor actor, String listId, List<Condition> conditions) {
        ListDefinition list = list(listId);
        LocalDate today = units.read(actor, permission(list), UnitOfWork::today);
        ConditionFilters resolver = new ConditionFilters(
                actor,
                list,
                subjects,
                measures,
                today,
                day -> units.read(actor, permission(list), uow -> uow.startOf(day)));
        List<ListFilter> filters = new ArrayList<>();
        Map<ListDefinition, List<ListFilter>> ofRows = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            subjects.related(condition.subject())
                    .map(rows -> ofRows.computeIfAbsent(rows.list(), l -> new ArrayList<>()))
                    .orElse(filters)
                    .addAll(resolver.filters(condition));
        }
        ofRows.forEach((rows, wanted) -> filters.add(Related.having(rows, list.recordType(), wanted)));
        return new ListRequest(Optional.empty(), filters, List.of());
    }

    @Override
    public long count(Actor actor, String listId, List<Condition> conditions) {
        return queries.count(actor, list(listId), request(actor, listId, conditions));
    }

    @Override
    public List<Text> words(Actor actor, String listId, List<Condition> conditions) {
        ListDefinition list = list(listId);
        return conditions.stream()
                .map(condition ->
                        ConditionWords.of(list.label(), subjects.subject(actor, list, condition.subject()), condition))
                .toList();
    }

    @Override
    public List<Offer> offered(Actor actor, String listId) {
        ListDefinition list = list(listId);
        return units.read(actor, permission(list), uow -> offered(uow, list).stream()
                .map(segment -> offer(actor, list, segment))
                .sorted(Comparator.comparing(Offer::name))
                .toList());
    }

    private static List<Segment> offered(UnitOfWork uow, ListDefinition list) {
        return uow.query(Segment.class, OFFERED, list.id(), uow.actor().userId());
    }

    private static Offer offer(Actor actor, ListDefinition list, Segment segment) {
        return new Offer(segment.getId(), segment.name(), segment.isShared(), mayChange(actor, list, segment));
    }

    private static boolean mayChange(Actor actor, ListDefinition list, Segment segment) {
        return segment.getOwnerId() == actor.userId() || segment.isShared() && actor.scope(list.area()) == Scope.ALL;
    }

    @Override
    public Details segment(Actor actor, long id) {
        String listId = units.read(Actor.system(), "process.read", uow -> uow.get(Segment.class, id)
                .listId());
        ListDefinition list = list(listId);
        return units.read(actor, permission(list), uow -> {
            Segment segment = visible(uow, id);
            return new Details(offer(actor, list, segment), listId, segment.conditions());
        });
    }

    private static Segment visible(UnitOfWork uow, long id) {
        Segment segment = uow.get(Segment.class, id);
        if (segment.getOwnerId() != uow.actor().userId() && !segment.isShared()) {
            throw new ProblemException(SegmentText.of("segment.notYours"));
        }
        return segment;
    }

    @Override
    public long[] ids(Actor actor, long id) {
        Details segment = segment(actor, id);
        ListRequest request = request(actor, segment.listId(), segment.conditions());
        return queries.ids(actor, list(segment.listId()), request, () -> false);
    }

    @Override
    public Set<Long> named(Actor actor, String listId, String name) {
        return Arrays.stream(ids(actor, called(actor, listId, name).id()))
                .boxed()
                .collect(Collectors.toSet());
    }

    @Override
    public ListRequest request(Actor actor, String listId, String name) {
        Details wanted = segment(actor, called(actor, listId, name).id());
        return request(actor, listId, wanted.conditions());
    }

    private Offer called(Actor actor, String listId, String name) {
        List<Offer> offers = offered(actor, listId);
        return offers.stream()
                .filter(offer -> offer.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new ProblemException("segment", none(name, offers)));
    }

    private static Text none(String name, List<Offer> offers) {
        return offers.isEmpty()
                ? SegmentText.of("segment.noneYet", name)
                : SegmentText.of(
                        "segment.noneOf", name, offers.stream().map(Offer::name).collect(Collectors.joining(", ")));
    }

    @Override
    public long keep(Actor actor, String listId, String name, boolean shared, List<Condition> conditions) {
        ListDefinition list = list(listId);
        request(actor, listId, conditions);
        return units.change(actor, permission(list), uow -> {
            check(uow, list, name, conditions, Optional.empty());
            Segment segment = new Segment(listId);
            segment.giveTo(actor);
            segment.hold(name.strip(), shared, conditions);
            return uow.add(segment).getId();
        });
    }

    @Override
    public void change(Actor actor, long id, String name, boolean shared, List<Condition> conditions) {
        Details known = segment(actor, id);
        ListDefinition list = list(known.listId());
        request(actor, known.listId(), conditions);
        units.run(actor, permission(list), uow -> {
            Segment segment = changeable(uow, list, id);
            check(uow, list, name, conditions, Optional.of(segment));
            segment.hold(name.strip(), shared, conditions);
        });
    }

    @Override
    public void remove(Actor actor, long id) {
        ListDefinition list = list(segment(actor, id).listId());
        units.run(actor, permission(list), uow -> uow.remove(changeable(uow, list, id)));
    }

    private static Segment changeable(UnitOfWork uow, ListDefinition list, long id) {
        Segment segment = visible(uow, id);
        if (!mayChange(uow.actor(), list, segment)) {
            throw new ProblemException(SegmentText.of("segment.others"));
        }
        return segment;
    }

    private static void check(
            UnitOfWork uow, ListDefinition list, String name, List<Condition> conditions, Optional<Segment> stored) {
        String wanted = name.strip();
        boolean taken = offered(uow, list).stream()
                .filter(other -> !Optional.of(other).equals(stored))
                .anyMatch(other -> other.name().equalsIgnoreCase(wanted));
        boolean tooLong = conditions.stream()
                .anyMatch(condition -> String.join("\n", condition.values()).length() > LONGEST_VALUES);
        new Problems()
                .require(!wanted.isEmpty(), "name", SegmentText.of("segment.name"))
                .require(wanted.length() <= LONGEST_NAME, "name", SegmentText.of("segment.nameTooLong", LONGEST_NAME))
                .require(!taken, "name", SegmentText.of("segment.taken", wanted))
                .require(!conditions.isEmpty(), "conditions", SegmentText.of("segment.conditions"))
                .require(
                        conditions.size() <= MOST_CONDITIONS && !tooLong,
                        "conditions",
                        SegmentText.of("segment.tooMany", MOST_CONDITIONS))
                .refuseOnError();
    }
}
