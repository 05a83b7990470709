package org.kontor.contracts.internal.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.statistics.Amount;
import org.kontor.contracts.statistics.Aspect;
import org.kontor.contracts.statistics.ContractStatistics;
import org.kontor.contracts.statistics.ContractStatistics.Answer;
import org.kontor.contracts.statistics.ContractStatistics.Line;
import org.kontor.contracts.statistics.ContractStatistics.Question;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.kernel.text.TextSource;
import org.kontor.kernel.time.Period;
import org.kontor.process.measures.TimeStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What was signed, what was due and what was paid of contracts, week by week, month by month, quarter by quarter or year by
 * year (CON-16, R-37), in the company's currency at the rates booked with the contracts (FIN-32); what we sell and what we buy
 * stand apart.
 */
@Component(service = ReportDataset.class)
public final class PeriodRows extends ShippedDataset {

    private static final TextSource TEXTS = TextSource.beside(PeriodRows.class);
    private static final int FIRST_SUM = 8;
    private static final int SUMS = 6;
    private static final int FIRST_FIGURE = 2;

    private final ContractStatistics statistics;

    /** A data set over the statistics. */
    @Activate
    public PeriodRows(@Reference ContractStatistics statistics) {
        this(statistics, Clock.systemDefaultZone());
    }

    /** A data set by another clock. */
    public PeriodRows(ContractStatistics statistics, Clock clock) {
        super(
                Shape.of("contracts.byPeriod", "contracts.view", TEXTS, "report.contractsByPeriod.label")
                        .column("currency", FieldKind.TEXT)
                        .column("label", FieldKind.TEXT)
                        .column("signedSold", FieldKind.MONEY)
                        .column("dueIn", FieldKind.MONEY)
                        .column("receivedIn", FieldKind.MONEY)
                        .column("signedBought", FieldKind.MONEY)
                        .column("dueOut", FieldKind.MONEY)
                        .column("paidOut", FieldKind.MONEY)
                        .column("totalSignedSold", FieldKind.MONEY)
                        .column("totalDueIn", FieldKind.MONEY)
                        .column("totalReceivedIn", FieldKind.MONEY)
                        .column("totalSignedBought", FieldKind.MONEY)
                        .column("totalDueOut", FieldKind.MONEY)
                        .column("totalPaidOut", FieldKind.MONEY)
                        .parameter("step", FieldKind.TEXT, name(TimeStep.MONTH))
                        .parameter("from", FieldKind.DATE)
                        .parameter("to", FieldKind.DATE),
                clock);
        this.statistics = statistics;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        LocalDate today = today();
        Period period = period(given, "from", "to", new Period(today.withDayOfYear(1), today));
        TimeStep step = step(Optional.ofNullable(given.get("step")).map(Object::toString));
        read(actor, step, period, sink);
    }

    private void read(Actor actor, TimeStep step, Period period, Consumer<Object[]> sink) {
        List<Answer> answers = Stream.of(Amount.SIGNED, Amount.DUE, Amount.PAYMENTS)
                .map(amount -> statistics.answer(
                        actor, new Question(Aspect.KIND, amount, step, period, Optional.empty(), List.of())))
                .toList();
        String currency = statistics.home(actor);
        List<LocalDate> columns = answers.getFirst().columns();
        Object[] sums = new Object[SUMS];
        Arrays.fill(sums, BigDecimal.ZERO);
        List<Object[]> rows = Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                .map(i -> {
                    Object[] row = new Object[FIRST_SUM + SUMS];
                    row[0] = currency;
                    row[1] = step.name(columns.get(i));
                    for (int figure = 0; figure < SUMS; figure++) {
                        BigDecimal amount = sum(answers.get(figure % answers.size()), figure < answers.size(), i);
                        row[FIRST_FIGURE + figure] = amount;
                        sums[figure] = ((BigDecimal) sums[figure]).add(amount);
                    }
                    return row;
                })
                .toList();
        rows.forEach(row -> {
            System.arraycopy(sums, 0, row, FIRST_SUM, SUMS);
            sink.accept(row);
        });
    }

    private static BigDecimal sum(Answer answer, boolean sold, int column) {
        return answer.lines().stream()
                .filter(line -> isSold(line) == sold)
                .map(line -> line.amounts().get(column))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isSold(Line line) {
        return line.value()
                .map(ContractKind::valueOf)
                .filter(ContractKind::isSold)
                .isPresent();
    }

    private static String name(TimeStep step) {
        return TEXTS.get("step." + step.name());
    }

    /** By its name as users or as the command line say it. */
    private static TimeStep step(Optional<String> name) {
        return name.filter(text -> !text.isBlank())
                .map(String::strip)
                .map(text -> Arrays.stream(TimeStep.values())
                        .filter(step ->
                                step.name().equalsIgnoreCase(text) || name(step).equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(TEXTS.text(
                                "step.unknown",
                                text,
                                Arrays.stream(TimeStep.values())
                                        .map(PeriodRows::name)
                                        .collect(Collectors.joining(", "))))))
                .orElse(TimeStep.MONTH);
    }
}
