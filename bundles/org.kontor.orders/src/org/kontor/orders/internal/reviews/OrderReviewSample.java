package org.kontor.orders.internal.reviews;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.identity.SampleContribution;
import org.kontor.identity.StandardRole;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.internal.OrdersText;
import org.kontor.orders.reviews.OrderReviews;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.Workflow;
import org.kontor.process.reviews.ReviewDepartment;
import org.kontor.process.reviews.ReviewRule;
import org.kontor.process.reviews.Verdict;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** In the sample company legal, then management, look at large orders; some wait for them (ORD-12). */
@Component
public final class OrderReviewSample implements SampleContribution {

    private static final int WAITING = 3;
    private static final int MOST = 1000;

    /** What is large there, in the currency of the sample company of each language. */
    private static final BigDecimal LARGE = new BigDecimal("12000");

    private static final BigDecimal LARGE_IN_CHINA = new BigDecimal("30000");

    private final UnitsOfWork units;
    private final Orders orders;
    private final Workflow workflow;
    private final OrderReviews reviews;
    private final OrderRuleRecords rules;

    /** Over the orders and their rules. */
    @Activate
    public OrderReviewSample(
            @Reference UnitsOfWork units,
            @Reference Orders orders,
            @Reference Workflow workflow,
            @Reference OrderReviews reviews,
            @Reference OrderRuleRecords rules) {
        this.units = units;
        this.orders = orders;
        this.workflow = workflow;
        this.reviews = reviews;
        this.rules = rules;
    }

    @Override
    public void fill(Function<StandardRole, Actor> staff, Locale language) {
        BigDecimal large = language.getLanguage().equals("zh") ? LARGE_IN_CHINA : LARGE;
        rule(ReviewDepartment.LEGAL, 1, large);
        rule(ReviewDepartment.MANAGEMENT, 2, large);
        List<Long> waiting = units.read(
                Actor.system(),
                "orders.view",
                uow -> orders.inState(uow, SalesOrderState.CREDIT_REVIEW, 0, MOST).stream()
                        .filter(order -> order.getNetTotal().compareTo(large) >= 0)
                        .sorted(Comparator.comparing(SalesOrder::getNetTotal).reversed())
                        .limit(WAITING)
                        .map(SalesOrder::getId)
                        .toList());
        Actor finance = staff.apply(StandardRole.FINANCE);
        String secured = OrdersText.of("sample.secured").in(language);
        waiting.forEach(
                order -> workflow.move(finance, new RecordRef(Orders.TYPE, order), "approve", Optional.of(secured)));
        waiting.stream()
                .limit(1)
                .forEach(order -> reviews.answer(
                        staff.apply(StandardRole.CONTRACTS),
                        order,
                        Verdict.AGREED,
                        OrdersText.of("sample.agreed").in(language)));
    }

    private void rule(ReviewDepartment department, int step, BigDecimal from) {
        ReviewRule rule = rules.blank(Actor.system());
        rule.setDepartment(department);
        rule.setStep(step);
        rule.setFromAmount(from);
        rules.create(Actor.system(), rule);
    }
}
