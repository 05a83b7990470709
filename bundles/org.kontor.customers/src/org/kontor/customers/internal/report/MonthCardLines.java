package org.kontor.customers.internal.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.kontor.customers.Customer;
import org.kontor.customers.evaluation.Evaluations;
import org.kontor.customers.evaluation.MonthFigures;
import org.kontor.customers.evaluation.MonthlyEvaluation;
import org.kontor.customers.internal.evaluation.EvaluationText;
import org.kontor.customers.overview.Overviews;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;

/**
 * The monthly evaluation card (月评卡): the figures of the month beside those of the month before, what was written about
 * it, and how the months before were judged.
 */
record MonthCardLines(Evaluations evaluations, Overviews overviews) {

    private static final int MONTHS_BEFORE = 6;

    void write(Actor actor, Customer customer, YearMonth month, CardLines lines) {
        Optional<MonthlyEvaluation> written = evaluations.of(actor, customer.getId(), month);
        MonthFigures now = written.map(MonthlyEvaluation::figures)
                .orElseGet(() -> evaluations.figures(actor, customer.getId(), month));
        MonthFigures before = evaluations.figures(actor, customer.getId(), month.minusMonths(1));
        lines.section(ReportText.of("section.month", customer.getName(), month.toString())
                .toString());
        lines.line(
                ReportText.of("card.contacts").toString(),
                ReportText.of("card.compared", Integer.toString(now.contacts()), Integer.toString(before.contacts()))
                        .toString());
        amount("card.ordered", now.ordered(), before.ordered(), now.currency(), lines);
        amount("card.received", now.received(), before.received(), now.currency(), lines);
        amount("card.overdue", now.overdue(), before.overdue(), now.currency(), lines);
        lines.section(ReportText.of("section.evaluation").toString());
        written.ifPresent(evaluation -> {
            lines.line(
                    ReportText.of("card.rating").toString(),
                    EvaluationText.of("Rating." + evaluation.getRating()).toString());
            lines.line(ReportText.of("card.evaluation").toString(), evaluation.getEvaluation());
            lines.line(
                    ReportText.of("card.nextSteps").toString(),
                    Optional.ofNullable(evaluation.getNextSteps()).orElse(""));
        });
        lines.section(ReportText.of("section.next").toString());
        overviews
                .of(actor, customer.getId())
                .next()
                .forEach(step -> lines.line(step.day().toString(), DataCardLines.joined(step.subject(), step.owner())));
        lines.section(ReportText.of("section.monthsBefore").toString());
        evaluations.latest(actor, customer.getId(), MONTHS_BEFORE + 1).stream()
                .filter(earlier -> earlier.month().isBefore(month))
                .limit(MONTHS_BEFORE)
                .forEach(earlier -> lines.line(
                        earlier.month().toString(),
                        DataCardLines.joined(
                                EvaluationText.of("Rating." + earlier.getRating())
                                        .toString(),
                                earlier.getEvaluation())));
    }

    private static void amount(String label, BigDecimal now, BigDecimal before, String currency, CardLines lines) {
        lines.line(
                ReportText.of(label).toString(),
                ReportText.of(
                                "card.compared",
                                CardLines.shown(FieldKind.MONEY, now) + " " + currency,
                                CardLines.shown(FieldKind.MONEY, before))
                        .toString());
    }
}
