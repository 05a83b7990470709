package org.kontor.finance.cashplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.record.RecordService;
import org.kontor.process.measures.TimeStep;

/**
 * The cash plan: what is expected to come in and to go out, against what did (FIN-08, FIN-23, FIN-26). It is not kept
 * anywhere: it is reckoned from settlement plans, accepted orders, receivables and what was decided to be paid, so that it
 * is never old. What finance rearranges is kept, with the reason, beside the day that the document says. The records of
 * this service are these rearrangements.
 */
public interface CashPlans extends RecordService<CashShift> {

    /** The record type of rearrangements. */
    String TYPE = "cashShift";

    /**
     * What is asked for.
     *
     * @param period the time; what was due before it and has not come counts in the part in which today lies
     * @param step how it is cut into parts
     * @param currency only amounts in this currency
     * @param companyId only what belongs to this company of the group; what came in or went out without a known
     *     department belongs to the company at the top
     */
    record Question(Period period, TimeStep step, String currency, Optional<Long> companyId) {}

    /**
     * A part of the plan.
     *
     * @param begin its first day
     * @param expectedIn what should come in
     * @param expectedOut what should be paid
     * @param actualIn what came in, by receipts
     * @param actualOut what was paid, by the statements of banks
     */
    record Part(
            LocalDate begin, BigDecimal expectedIn, BigDecimal expectedOut, BigDecimal actualIn, BigDecimal actualOut) {

        /** What should come in less what should be paid. */
        public BigDecimal net() {
            return expectedIn.subtract(expectedOut);
        }
    }

    /**
     * The plan.
     *
     * @param parts its parts in order
     * @param lines what is expected, by day
     */
    record Plan(List<Part> parts, List<PlannedCash> lines) {

        /** Keeps copies of its own. */
        public Plan {
            parts = List.copyOf(parts);
            lines = List.copyOf(lines);
        }
    }

    /** A company of the group. */
    record Company(long id, String name) {}

    /**
     * Reckons the plan of what the actor may see; needs {@code finance.view}.
     */
    Plan plan(Actor actor, Question question);

    /** The parts of the plan with what adds up until each, to be exported and printed (INT-01); needs {@code finance.view}. */
    ComputedTable table(Actor actor, Question question);

    /** The companies of the group by name; needs {@code finance.view}. */
    List<Company> companies(Actor actor);

    /** The currencies in which something is expected or came in, the company's first; needs {@code finance.view}. */
    List<String> currencies(Actor actor);

    /**
     * Expects money, or a part of it, on another day than the document says; the rest stays where it is. The last word
     * about a line counts, earlier ones are kept. Needs {@code finance.edit}.
     *
     * @param day the new day; the document's own takes the rearrangement back
     * @param part how much of it; everything when empty
     * @param reason why
     * @throws org.kontor.kernel.problem.ProblemException when the day is past, the part is more than is open, or no reason
     *     is given
     */
    void rearrange(Actor actor, PlannedCash line, LocalDate day, Optional<BigDecimal> part, String reason);
}
