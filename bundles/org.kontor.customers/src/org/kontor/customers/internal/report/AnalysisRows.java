package org.kontor.customers.internal.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kontor.customers.analysis.Analyses;
import org.kontor.customers.analysis.Bar;
import org.kontor.customers.value.ValueClasses;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportColumn;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ReportParameter;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.measures.Measure;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What customers brought by what they have in common (REP-05), beside the time before (REP-28). It asks the service behind
 * the page of analyses, so that paper and screen cannot differ. Without days the last twelve months count, without a
 * currency the one in which most customers are.
 */
@Component(service = ReportDataset.class)
public final class AnalysisRows implements ReportDataset {

    static final String ID = "customers.analysis";
    static final String ASPECT = "aspect";

    private static final String VIEW = "customers.view";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String MEASURE = "measure";
    private static final String CURRENCY = "currency";
    private static final String STANDARD_ASPECT = "industry";

    private final UnitsOfWork units;
    private final Analyses analyses;
    private final ValueClasses classes;

    /** Over the analyses. */
    @Activate
    public AnalysisRows(@Reference UnitsOfWork units, @Reference Analyses analyses, @Reference ValueClasses classes) {
        this.units = units;
        this.analyses = analyses;
        this.classes = classes;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text label() {
        return ReportText.of("analysis.label");
    }

    @Override
    public List<ReportColumn> columns() {
        return List.of(
                new ReportColumn("label", ReportText.of("column.label"), FieldKind.TEXT),
                new ReportColumn("customers", ReportText.of("column.customers"), FieldKind.INTEGER),
                new ReportColumn("amount", ReportText.of("column.amount"), FieldKind.MONEY),
                new ReportColumn("before", ReportText.of("column.before"), FieldKind.MONEY),
                new ReportColumn("basis", ReportText.of("column.basis"), FieldKind.TEXT));
    }

    @Override
    public List<ReportParameter> parameters() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return List.of(
                new ReportParameter(
                        FROM,
                        ReportText.of("parameter.from"),
                        FieldKind.DATE,
                        Optional.of(today.minusYears(1).plusDays(1).toString())),
                new ReportParameter(TO, ReportText.of("parameter.to"), FieldKind.DATE, Optional.of(today.toString())),
                new ReportParameter(MEASURE, ReportText.of("parameter.measure"), FieldKind.TEXT, Optional.empty())
                        .offering(),
                new ReportParameter(CURRENCY, ReportText.of("parameter.currency"), FieldKind.TEXT, Optional.empty())
                        .offering(),
                ShippedDataset.segmentParameter(),
                new ReportParameter(
                        ASPECT, ReportText.of("parameter.aspect"), FieldKind.TEXT, Optional.of(STANDARD_ASPECT)));
    }

    @Override
    public List<String> offers(Actor actor, String parameter) {
        return switch (parameter) {
            case MEASURE ->
                analyses.measures(actor).stream()
                        .map(measure -> measure.label().toString())
                        .toList();
            case CURRENCY -> classes.currencies(actor);
            case ShippedDataset.SEGMENT -> analyses.segments(actor);
            default -> List.of();
        };
    }

    @Override
    public String permission() {
        return VIEW;
    }

    @Override
    public void read(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        Measure measure = measure(actor, given);
        Optional<String> currency = currency(actor, given);
        Analyses.Question question = new Analyses.Question(measure.id(), aspect(given), period(actor, given), currency)
                .within(text(given, ShippedDataset.SEGMENT));
        String basis = ReportText.of("analysis.basis", measure.label(), currency.orElse(""))
                .toString();
        for (Bar bar : analyses.bars(actor, question)) {
            if (bar.customers() > 0 || bar.before().signum() != 0) {
                sink.accept(new Object[] {bar.label().toString(), bar.customers(), bar.amount(), bar.before(), basis});
            }
        }
    }

    private static Optional<String> text(Map<String, Object> given, String parameter) {
        return Optional.ofNullable(given.get(parameter))
                .map(value -> value.toString().strip())
                .filter(value -> !value.isEmpty());
    }

    /** By its name, or by what users call it; without either the first, which is money received where it is known. */
    private Measure measure(Actor actor, Map<String, Object> given) {
        Optional<String> wanted = text(given, MEASURE);
        List<Measure> offered = analyses.measures(actor);
        return offered.stream()
                .filter(measure -> wanted.isEmpty()
                        || wanted.get().equalsIgnoreCase(measure.id())
                        || wanted.get().equalsIgnoreCase(measure.label().toString()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        MEASURE,
                        ReportText.of(
                                "analysis.measures",
                                String.join(
                                        ", ",
                                        offered.stream()
                                                .map(measure -> measure.label().toString())
                                                .toList()))));
    }

    private String aspect(Map<String, Object> given) {
        String wanted = text(given, ASPECT).orElse(STANDARD_ASPECT);
        return analyses.aspects().stream()
                .map(Analyses.Aspect::id)
                .filter(wanted::equals)
                .findFirst()
                .orElseThrow(() -> new ProblemException(ASPECT, ReportText.of("analysis.aspect", wanted)));
    }

    private Optional<String> currency(Actor actor, Map<String, Object> given) {
        return text(given, CURRENCY).or(() -> classes.currencies(actor).stream().findFirst());
    }

    private Period period(Actor actor, Map<String, Object> given) {
        LocalDate today = units.read(actor, VIEW, UnitOfWork::today);
        LocalDate to = given.get(TO) instanceof LocalDate day ? day : today;
        LocalDate from = given.get(FROM) instanceof LocalDate day
                ? day
                : to.minusYears(1).plusDays(1);
        if (from.isAfter(to)) {
            throw new ProblemException(TO, ReportText.of("analysis.reversed"));
        }
        return new Period(from, to);
    }
}
