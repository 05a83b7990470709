package org.kontor.customers.internal.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.customers.handover.HandoverSource;
import org.kontor.customers.overview.CustomerFigure;
import org.kontor.customers.overview.FigureSource;
import org.kontor.customers.overview.Overview;
import org.kontor.customers.overview.Overviews;
import org.kontor.customers.overview.TimelineEntry;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.list.ListSort;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Overviews from the figures, lists and living records of the installed modules. */
@Component(service = Overviews.class)
public final class OverviewService implements Overviews {

    private static final String VIEW = "customers.view";
    private static final String TASKS = "tasks";
    private static final String DAY = "day";
    private static final int MOST_OPEN = 40;
    private static final int MOST_NEXT = 12;
    private static final int LATEST_OF_EACH = 8;
    private static final int MOST_LATEST = 15;

    /** Customers do not belong to themselves; what is planned stands among the next steps. */
    private static final Set<String> NOT_OPEN = Set.of("customer", "activity");

    private final UnitsOfWork units;
    private final ListQueries queries;
    private final Customers customers;
    private final Timeline timeline;
    private final List<FigureSource> figures = new CopyOnWriteArrayList<>();
    private final List<HandoverSource> records = new CopyOnWriteArrayList<>();

    /** Without sources. */
    @Activate
    public OverviewService(
            @Reference UnitsOfWork units, @Reference ListQueries queries, @Reference Customers customers) {
        this.units = units;
        this.queries = queries;
        this.customers = customers;
        timeline = new Timeline(queries);
    }

    /** Takes a module's figures into use. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addFigures(FigureSource source) {
        figures.add(source);
    }

    /** The module went. */
    void removeFigures(FigureSource source) {
        figures.remove(source);
    }

    /** Takes a module's living records into use. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addRecords(HandoverSource source) {
        records.add(source);
    }

    /** The module went. */
    void removeRecords(HandoverSource source) {
        records.remove(source);
    }

    @Override
    public Overview of(Actor actor, long customerId) {
        List<CustomerFigure> known = new ArrayList<>();
        List<Overview.OpenRecord> open = new ArrayList<>();
        units.read(actor, VIEW, uow -> {
            Customer customer = customers.get(uow, customerId);
            figures.stream()
                    .sorted(Comparator.comparingInt(FigureSource::order))
                    .forEach(source -> known.addAll(source.figures(uow, customer)));
            open.addAll(open(uow, customerId));
            return Boolean.TRUE;
        });
        List<TimelineEntry> latest = timeline(actor, customerId, LATEST_OF_EACH);
        return new Overview(
                known, open, next(actor, customerId), latest.subList(0, Math.min(MOST_LATEST, latest.size())));
    }

    private List<Overview.OpenRecord> open(UnitOfWork uow, long customerId) {
        return records.stream()
                .filter(source -> !NOT_OPEN.contains(source.recordType()))
                .sorted(Comparator.comparingInt(HandoverSource::order))
                .flatMap(source -> source.ofCustomer(uow, customerId).stream()
                        .map(holding -> new Overview.OpenRecord(source.label(), holding.title(), holding.record())))
                .limit(MOST_OPEN)
                .toList();
    }

    private List<Overview.NextStep> next(Actor actor, long customerId) {
        ListRequest request = new ListRequest(
                Optional.empty(),
                List.of(ListFilter.linkedTo(new RecordRef("customer", customerId))),
                List.of(new ListSort(DAY, true)));
        return queries.list(TASKS)
                .filter(list -> actor.may(list.area() + ".view"))
                .map(list -> queries.firstPage(actor, list, request, MOST_NEXT).stream()
                        .map(row -> step(list, row))
                        .toList())
                .orElse(List.of());
    }

    private static Overview.NextStep step(ListDefinition list, ListRow row) {
        return new Overview.NextStep(
                (LocalDate) value(list, row, DAY).orElseThrow(),
                value(list, row, "subject").map(Object::toString).orElse(""),
                value(list, row, "owner").map(Object::toString).orElse(""),
                row.record());
    }

    private static Optional<Object> value(ListDefinition list, ListRow row, String column) {
        return list.column(column).map(c -> row.values().get(list.columns().indexOf(c)));
    }

    @Override
    public List<TimelineEntry> timeline(Actor actor, long customerId, int mostOfEach) {
        return timeline.of(actor, customerId, mostOfEach);
    }
}
