package org.kontor.process.internal.paths;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.kernel.time.Period;
import org.kontor.process.paths.HandlingTimes;
import org.kontor.process.paths.HandlingTimes.Kind;
import org.kontor.process.paths.HandlingTimes.StateTimes;
import org.kontor.process.paths.Spread;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * How long documents stay in their states, in days, for reports (ORD-24, REP-21). Without a kind of document it tells of
 * all that the user may see, without days of the last twelve months.
 */
@Component(service = ReportDataset.class)
public final class HandlingRows extends ShippedDataset {

    /** Its name. */
    static final String ID = "process.handling";

    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    private final HandlingTimes times;

    /** A data set over handling times. */
    @Activate
    public HandlingRows(@Reference HandlingTimes times) {
        super(Shape.of(ID, HandlingTimes.VIEW, PathsText.SOURCE, "dataset.handling")
                .column("document", FieldKind.TEXT)
                .column("state", FieldKind.TEXT)
                .column("times", FieldKind.INTEGER)
                .column("average", FieldKind.QUANTITY)
                .column("median", FieldKind.QUANTITY)
                .column("ninth", FieldKind.QUANTITY)
                .column("before", FieldKind.QUANTITY)
                .column("waiting", FieldKind.INTEGER)
                .column("longest", FieldKind.QUANTITY)
                .parameter("document", FieldKind.TEXT)
                .parameter("from", FieldKind.DATE)
                .parameter("to", FieldKind.DATE));
        this.times = times;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        LocalDate today = times.today(actor);
        Period period =
                period(given, "from", "to", new Period(today.minusYears(1).plusDays(1), today));
        for (Kind kind : kinds(actor, text(given, "document"))) {
            for (StateTimes state :
                    times.board(actor, kind.recordType(), period).states()) {
                if (!state.times().isEmpty() || state.waiting() > 0) {
                    sink.accept(row(kind, state));
                }
            }
        }
    }

    /** By its name as users or as the command line say it. */
    private List<Kind> kinds(Actor actor, Optional<String> wanted) {
        List<Kind> all = times.kinds(actor);
        List<Kind> kinds = all.stream()
                .filter(kind -> wanted.filter(name -> !name.equalsIgnoreCase(kind.recordType())
                                && !name.equalsIgnoreCase(kind.label().toString()))
                        .isEmpty())
                .toList();
        if (kinds.isEmpty() && wanted.isPresent()) {
            throw new ProblemException(
                    "document",
                    PathsText.of(
                            "document.unknown",
                            wanted.get(),
                            all.stream().map(kind -> kind.label().toString()).collect(Collectors.joining(", "))));
        }
        return kinds;
    }

    private static Object[] row(Kind kind, StateTimes state) {
        return new Object[] {
            kind.label().toString(),
            state.state().label().toString(),
            state.times().count(),
            days(state.times(), Spread::average),
            days(state.times(), Spread::median),
            days(state.times(), Spread::ninth),
            days(state.before(), Spread::average),
            state.waiting(),
            state.longest().map(HandlingRows::days).orElse(null)
        };
    }

    private static BigDecimal days(Spread spread, Function<Spread, Duration> part) {
        return spread.isEmpty() ? null : days(part.apply(spread));
    }

    private static BigDecimal days(Duration time) {
        return BigDecimal.valueOf(time.toSeconds()).divide(SECONDS_OF_DAY, 2, RoundingMode.HALF_UP);
    }
}
