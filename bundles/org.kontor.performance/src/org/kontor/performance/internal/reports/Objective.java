package org.kontor.performance.internal.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.time.Period;
import org.kontor.performance.internal.RowText;
import org.kontor.performance.reports.ReportEntry;
import org.kontor.performance.reports.ReportFigure;
import org.kontor.performance.reports.WorkReport;
import org.kontor.persistence.list.ListQueries;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Figure;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.Measures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The objective part of a work report (WRK-01): every measure of the installed modules that has something to tell of the
 * author and the period, and the records behind it. A module that comes later is in it without knowing of it.
 */
@Component(service = Objective.class)
public final class Objective {

    private static final int MOST_OF_EACH = 30;
    private static final int LONGEST_TITLE = 300;

    private final Measures measures;
    private final ListQueries queries;

    /** Over the figures and lists of all modules. */
    @Activate
    public Objective(@Reference Measures measures, @Reference ListQueries queries) {
        this.measures = measures;
        this.queries = queries;
    }

    /** Tells a report what its author did in its period, as it is now. */
    void tell(Actor author, WorkReport report) {
        List<ReportFigure> figures = new ArrayList<>();
        List<ReportEntry> entries = new ArrayList<>();
        for (Measure measure : measures.offered(author)) {
            if (!measure.isOutlook()) {
                MeasureQuery query = query(measure, report.period(), report.getOwnerId());
                figures(author, measure, query).forEach(figures::add);
                entries(author, measure, query).forEach(entries::add);
            }
        }
        report.tell(figures, entries);
    }

    private static MeasureQuery query(Measure measure, Period period, long userId) {
        return MeasureQuery.of(measure.id(), period).where(Dimension.OWNER, List.of(userId));
    }

    private Stream<ReportFigure> figures(Actor author, Measure measure, MeasureQuery query) {
        MeasureQuery wanted = measure.currency().isPresent() ? query.per(Dimension.CURRENCY) : query;
        return measures.figures(author, wanted).stream()
                .filter(figure -> figure.documents() > 0)
                .map(figure -> new ReportFigure(
                        measure.id(),
                        measure.label().toString(),
                        figure.amount(),
                        currency(figure),
                        Math.toIntExact(figure.documents())));
    }

    private static String currency(Figure figure) {
        return figure.keys().isEmpty() ? null : figure.key().name();
    }

    private Stream<ReportEntry> entries(Actor author, Measure measure, MeasureQuery query) {
        Optional<Measures.Documents> behind = measures.documents(author, query);
        return behind.stream()
                .flatMap(documents ->
                        queries.firstPage(author, measure.list(), documents.request(), MOST_OF_EACH).stream())
                .map(row -> new ReportEntry(
                        measure.id(),
                        measure.label().toString(),
                        RowText.day(measure.list(), measure.day().id(), row).orElse(null),
                        RowText.title(measure.list(), row, LONGEST_TITLE),
                        row.record()));
    }
}
