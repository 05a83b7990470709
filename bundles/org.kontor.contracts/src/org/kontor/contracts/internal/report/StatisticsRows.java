package org.kontor.contracts.internal.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

/** What was signed in a period by something, what is settled of it, and what was invoiced, for reports (CON-13, CON-16). */
@Component(service = ReportDataset.class)
public final class StatisticsRows extends ShippedDataset {

    private static final TextSource TEXTS = TextSource.beside(StatisticsRows.class);

    private final ContractStatistics statistics;

    /** A data set over the statistics. */
    @Activate
    public StatisticsRows(@Reference ContractStatistics statistics) {
        this(statistics, Clock.systemDefaultZone());
    }

    /** A data set by another clock. */
    public StatisticsRows(ContractStatistics statistics, Clock clock) {
        super(
                Shape.of("contracts.statistics", "contracts.view", TEXTS, "report.contractStatistics.label")
                        .column("currency", FieldKind.TEXT)
                        .column("label", FieldKind.TEXT)
                        .column("signed", FieldKind.MONEY)
                        .column("settled", FieldKind.MONEY)
                        .column("unsettled", FieldKind.MONEY)
                        .column("invoiced", FieldKind.MONEY)
                        .column("totalSigned", FieldKind.MONEY)
                        .column("totalSettled", FieldKind.MONEY)
                        .column("totalUnsettled", FieldKind.MONEY)
                        .column("totalInvoiced", FieldKind.MONEY)
                        .column("selection", FieldKind.TEXT)
                        .parameter("by", FieldKind.TEXT, aspect(Aspect.PROJECT))
                        .parameter("from", FieldKind.DATE)
                        .parameter("to", FieldKind.DATE)
                        .parameter("currency", FieldKind.TEXT),
                clock);
        this.statistics = statistics;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        LocalDate today = today();
        Period period = period(given, "from", "to", new Period(today.withDayOfYear(1), today));
        Aspect by = aspect(Optional.ofNullable(given.get("by")).map(Object::toString));
        Optional<String> currency = Optional.ofNullable(given.get("currency"))
                .map(Object::toString)
                .map(String::strip)
                .filter(code -> !code.isEmpty());
        read(actor, by, period, currency, sink);
    }

    private void read(Actor actor, Aspect by, Period period, Optional<String> currency, Consumer<Object[]> sink) {
        Answer signed = answer(actor, by, Amount.SIGNED, period, currency);
        boolean ofMoney = !by.isOfGoods();
        boolean ofInvoices = ofMoney && statistics.amounts().contains(Amount.INVOICED);
        Map<Optional<String>, Line> settled =
                ofMoney ? lines(answer(actor, by, Amount.SETTLED, period, currency)) : Map.of();
        Map<Optional<String>, Line> invoiced =
                ofInvoices ? lines(answer(actor, by, Amount.INVOICED, period, currency)) : Map.of();
        Map<Optional<String>, Line> contracts = lines(signed);
        Map<Optional<String>, Line> all = new LinkedHashMap<>(contracts);
        invoiced.forEach(all::putIfAbsent);
        BigDecimal total = signed.total().total();
        BigDecimal totalSettled = sum(settled);
        String code = currency.orElseGet(() -> statistics.home(actor));
        String selection = TEXTS.get("selection", aspect(by), period.from(), period.to());
        all.forEach((value, line) -> {
            BigDecimal amount = total(contracts, value);
            BigDecimal part = total(settled, value);
            sink.accept(new Object[] {
                code,
                line.label(),
                amount,
                ofMoney ? part : null,
                ofMoney ? amount.subtract(part) : null,
                ofInvoices ? total(invoiced, value) : null,
                total,
                ofMoney ? totalSettled : null,
                ofMoney ? total.subtract(totalSettled) : null,
                ofInvoices ? sum(invoiced) : null,
                selection
            });
        });
    }

    private static Map<Optional<String>, Line> lines(Answer answer) {
        Map<Optional<String>, Line> lines = new LinkedHashMap<>();
        answer.lines().forEach(line -> lines.put(line.value(), line));
        return lines;
    }

    private static BigDecimal total(Map<Optional<String>, Line> lines, Optional<String> value) {
        return Optional.ofNullable(lines.get(value)).map(Line::total).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal sum(Map<Optional<String>, Line> lines) {
        return lines.values().stream().map(Line::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Answer answer(Actor actor, Aspect by, Amount amount, Period period, Optional<String> currency) {
        return statistics.answer(actor, new Question(by, amount, TimeStep.YEAR, period, currency, List.of()));
    }

    private static String aspect(Aspect aspect) {
        return TEXTS.get("aspect." + aspect.name());
    }

    /** By its name as users or as the command line say it. */
    private static Aspect aspect(Optional<String> name) {
        return name.filter(text -> !text.isBlank())
                .map(String::strip)
                .map(text -> Arrays.stream(Aspect.values())
                        .filter(aspect -> aspect.name().equalsIgnoreCase(text)
                                || aspect(aspect).equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(TEXTS.text(
                                "aspect.unknown",
                                text,
                                Arrays.stream(Aspect.values())
                                        .map(StatisticsRows::aspect)
                                        .collect(Collectors.joining(", "))))))
                .orElse(Aspect.PROJECT);
    }
}
