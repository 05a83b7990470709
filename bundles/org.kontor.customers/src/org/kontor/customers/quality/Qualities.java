package org.kontor.customers.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.time.Period;
import org.kontor.process.measures.Measure;

/**
 * Weighs what customers contribute against what serving them costs (CUS-11). The contribution is the margin where costs of
 * products are known to the actor, else a usual share of the turnover; the cost is what modules count (contacts, service
 * requests, expenses) at the prices that the company set. Customers whose own currency is another one are left out, because
 * costs are in one currency. Everything is read under the data scope; methods may take long.
 */
public interface Qualities {

    /**
     * What is asked.
     *
     * @param measure the id of the measure that is the turnover
     * @param currency the currency of turnover and costs
     */
    record Question(String measure, Period period, String currency) {}

    /**
     * The answer.
     *
     * @param byMargin whether contributions are margins, and not a usual share of the turnover
     * @param counted what costs were counted, in words
     * @param customers who brought or cost something: those to be phased out by their loss, the others by contribution
     */
    record Result(boolean byMargin, List<Text> counted, List<CustomerQuality> customers) {

        /** Keeps its own copies. */
        public Result {
            counted = List.copyOf(counted);
            customers = List.copyOf(customers);
        }

        /** How many customers have which verdict. */
        public Map<Verdict, Long> tallies() {
            return customers.stream().collect(Collectors.groupingBy(CustomerQuality::verdict, Collectors.counting()));
        }

        /** Those with a verdict. */
        public List<CustomerQuality> of(Optional<Verdict> verdict) {
            return customers.stream()
                    .filter(quality -> verdict.isEmpty() || verdict.get() == quality.verdict())
                    .toList();
        }
    }

    /** The measures that can be the turnover, of those that the actor may read. */
    List<Measure> bases(Actor actor);

    /** The customers with what to do about them. */
    Result assess(Actor actor, Question question);
}
