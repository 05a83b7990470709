package org.kontor.orders.internal.validity;

import java.util.List;
import java.util.Set;
import org.kontor.kernel.problem.Problem;
import org.kontor.orders.OrderGate;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.validity.OrderValidity;
import org.kontor.orders.validity.OrderValidity.Outcome;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps an order with sales that is not valid: what is not sold any more, what cannot be made as configured (ORD-15). */
@Component
public final class ValidityGate implements OrderGate {

    private static final Set<String> WAYS = Set.of("submit", "resubmit");

    private final OrderValidity validity;

    /** Over the checks. */
    @Activate
    public ValidityGate(@Reference OrderValidity validity) {
        this.validity = validity;
    }

    @Override
    public List<Problem> examine(UnitOfWork uow, SalesOrder order, String transition) {
        return WAYS.contains(transition)
                ? validity.of(uow, order).stream()
                        .filter(finding -> finding.outcome() == Outcome.WRONG)
                        .map(finding -> Problem.error(
                                finding.line()
                                        .map(line -> "lines[" + (line - 1) + "].productId")
                                        .orElse("lines"),
                                finding.reason()))
                        .toList()
                : List.of();
    }
}
