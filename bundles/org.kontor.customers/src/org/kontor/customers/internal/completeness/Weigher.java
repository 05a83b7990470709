package org.kontor.customers.internal.completeness;

import jakarta.persistence.FlushModeType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.kontor.customers.Customer;
import org.kontor.customers.CustomerKind;
import org.kontor.customers.completeness.CompletenessRule;
import org.kontor.persistence.UnitOfWork;

/**
 * Notes with a customer how complete its file is, in the unit of work that stores it. The rules are read once in a unit of
 * work, so that an import of many customers asks for them once.
 */
public final class Weigher {

    /** What counts, and from how many percent on a file is complete enough. */
    private record Rules(Map<CustomerKind, Weights> weights, int enough) {

        static Rules of(UnitOfWork uow) {
            return new Rules(byKind(uow), CompletenessSettings.enough(uow));
        }
    }

    private final Map<UnitOfWork, Rules> known = Collections.synchronizedMap(new WeakHashMap<>());

    /** Notes how complete the file is. */
    public void weigh(UnitOfWork uow, Customer customer) {
        CustomerKind kind = customer.getClassification().getKind();
        Rules rules = known.computeIfAbsent(uow, Rules::of);
        customer.completed(rules.weights().get(kind).percent(customer), rules.enough(), uow.today());
    }

    /** The weights for every kind. */
    static Map<CustomerKind, Weights> byKind(UnitOfWork uow) {
        // without flush: the customer that is being stored need not be complete yet
        List<CompletenessRule> rules = uow.entities()
                .createQuery(
                        "SELECT DISTINCT r FROM CompletenessRule r LEFT JOIN FETCH r.items", CompletenessRule.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        Weights others = rules.stream()
                .filter(r -> r.getKind() == null)
                .findFirst()
                .map(Weights::of)
                .orElse(Weights.STANDARD);
        Map<CustomerKind, Weights> weights = new EnumMap<>(CustomerKind.class);
        for (CustomerKind kind : CustomerKind.values()) {
            weights.put(
                    kind,
                    rules.stream()
                            .filter(r -> r.getKind() == kind)
                            .findFirst()
                            .map(Weights::of)
                            .orElse(others));
        }
        return weights;
    }
}
