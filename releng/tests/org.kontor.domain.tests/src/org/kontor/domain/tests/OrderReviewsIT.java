package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.finance.currency.ExchangeRate;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.reviews.OrderReview;
import org.kontor.orders.reviews.OrderReviews;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Inbox.Notice;
import org.kontor.process.Inbox.Reminder;
import org.kontor.process.QueueItem;
import org.kontor.process.reviews.ReviewDepartment;
import org.kontor.process.reviews.ReviewRule;
import org.kontor.process.reviews.Verdict;

/** Orders pass reviews by several departments, and each step asks the next one (ORD-12, SEC-08, NOT-01). */
class OrderReviewsIT {

    @TempDir
    private Path home;

    private Company company;
    private Actor seller;
    private Actor lawyer;
    private Actor finance;
    private Actor director;
    private Customer customer;
    private Product pump;

    private void begin(Databases kind) {
        company = new Company(kind, home);
        company.setUp();
        seller = company.user("li", "sales", "Sales");
        lawyer = company.user("lu", "legal", "Legal");
        finance = company.user("zhao", "finance", "Finance");
        director = company.user("zhou", "management", "Management");
        customer = company.customer(seller, "Harbour Works Ltd.", "5000000", 30);
        pump = company.product("P-1", "250.00", Tracking.NONE);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void withoutARuleNothingIsAskedThatWasNotAskedBefore(Databases kind) {
        begin(kind);
        try (Company open = company) {
            rule(ReviewDepartment.MANAGEMENT, 1, "100000", draft -> draft.setActive(false));
            rule(ReviewDepartment.LEGAL, 1, "0", draft -> draft.setKind("Franchise"));
            long order = submitted("1000");
            assertThat(state(order)).isEqualTo(SalesOrderState.TO_DELIVER);
            assertThat(open.order(order).getReviews()).isEmpty();
            assertThatThrownBy(() -> open.orderReviews.answer(director, order, Verdict.AGREED, ""))
                    .hasMessageContaining("does not wait for your opinion");
            assertThat(open.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void departmentsAreAskedStepByStepAndTheOrderIsAcceptedWhenAllAgree(Databases kind) {
        begin(kind);
        try (Company open = company) {
            rule(ReviewDepartment.LEGAL, 1, "50000", draft -> {});
            rule(ReviewDepartment.MANAGEMENT, 2, "100000", draft -> {});
            long small = submitted("199");
            assertThat(state(small)).isEqualTo(SalesOrderState.TO_DELIVER);
            long middle = submitted("200");
            assertThat(departments(middle)).containsExactly(ReviewDepartment.LEGAL);

            long large = submitted("400");
            assertThat(state(large)).isEqualTo(SalesOrderState.REVIEW);
            assertThat(departments(large)).containsExactly(ReviewDepartment.LEGAL, ReviewDepartment.MANAGEMENT);
            assertThat(awaits(large)).isEqualTo("Waits for Legal (lu) since 2026-03-02");
            assertAsked(large, lawyer, true);
            assertAsked(large, director, false);
            assertThat(listed(director)).isEmpty();
            assertThat(listed(lawyer)).containsExactlyInAnyOrder(middle, large);
            assertThatThrownBy(() -> open.orderReviews.answer(director, large, Verdict.AGREED, ""))
                    .as("his step has not come")
                    .hasMessageContaining("does not wait for your opinion");
            assertThatThrownBy(() -> open.orderReviews.answer(seller, large, Verdict.AGREED, ""))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> open.workflow.move(lawyer, ref(large), "agree", Optional.empty()))
                    .as("by an answer only")
                    .hasMessageContaining("not taken by hand");

            open.clock.set(Instant.parse("2026-03-03T01:00:00Z"));
            open.orderReviews.answer(lawyer, large, Verdict.AGREED, "Usual terms");
            assertThat(state(large)).isEqualTo(SalesOrderState.REVIEW);
            assertThat(awaits(large)).isEqualTo("Waits for Management (zhou) since 2026-03-03");
            assertAsked(large, lawyer, false);
            assertAsked(large, director, true);
            assertThat(told(seller))
                    .anyMatch(text -> text.startsWith("Legal agreed: ") && text.endsWith("Usual terms"));

            open.orderReviews.answer(director, large, Verdict.AGREED, "");
            assertThat(state(large)).isEqualTo(SalesOrderState.TO_DELIVER);
            assertThat(open.workflow.standing(seller, ref(large)).awaits()).isEmpty();
            assertThat(open.order(large).getReviews())
                    .extracting(
                            OrderReview::getDepartment,
                            OrderReview::getVerdict,
                            OrderReview::getOpinion,
                            OrderReview::getReviewedBy)
                    .containsExactly(
                            tuple(ReviewDepartment.LEGAL, Verdict.AGREED, "Usual terms", "lu"),
                            tuple(ReviewDepartment.MANAGEMENT, Verdict.AGREED, null, "zhou"));
            assertThat(open.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anObjectionGivesTheOrderBackAndTheSecondTryAsksAnew(Databases kind) {
        begin(kind);
        try (Company open = company) {
            rule(ReviewDepartment.LEGAL, 1, "0", draft -> {});
            rule(ReviewDepartment.FINANCE, 1, "0", draft -> {});
            rule(ReviewDepartment.MANAGEMENT, 2, "0", draft -> {});
            long order = submitted("10");
            assertThat(awaits(order)).isEqualTo("Waits for Legal (lu), Finance (zhao) since 2026-03-02");
            assertAsked(order, lawyer, true);
            assertAsked(order, finance, true);
            assertThatThrownBy(() -> open.orderReviews.answer(finance, order, Verdict.OBJECTED, " "))
                    .hasMessageContaining("Say why");
            open.orderReviews.answer(finance, order, Verdict.OBJECTED, "Half in advance, please");

            assertThat(state(order)).isEqualTo(SalesOrderState.HELD);
            assertThat(told(seller))
                    .anyMatch(
                            text -> text.startsWith("Finance objected: ") && text.endsWith("Half in advance, please"));
            assertThat(open.workflow
                            .standing(seller, ref(order))
                            .history()
                            .getLast()
                            .note())
                    .contains("Half in advance, please");
            assertAsked(order, lawyer, false);
            assertThat(listed(lawyer)).isEmpty();
            assertThatThrownBy(() -> open.orderReviews.answer(lawyer, order, Verdict.AGREED, ""))
                    .hasMessageContaining("does not wait");

            change(order, draft -> draft.setNote("Half in advance"));
            open.workflow.move(seller, ref(order), "resubmit", Optional.empty());
            assertThat(state(order)).isEqualTo(SalesOrderState.REVIEW);
            open.orderReviews.answer(finance, order, Verdict.AGREED, "Thank you");
            assertAsked(order, director, false);
            open.orderReviews.answer(lawyer, order, Verdict.AGREED, "");
            assertAsked(order, director, true);
            open.orderReviews.answer(director, order, Verdict.AGREED, "");
            assertThat(state(order)).isEqualTo(SalesOrderState.TO_DELIVER);
            assertThat(open.order(order).getReviews())
                    .as("opinions of both rounds are kept")
                    .extracting(OrderReview::getRound, OrderReview::getDepartment, OrderReview::getVerdict)
                    .containsExactly(
                            tuple(2, ReviewDepartment.FINANCE, Verdict.AGREED),
                            tuple(2, ReviewDepartment.LEGAL, Verdict.AGREED),
                            tuple(2, ReviewDepartment.MANAGEMENT, Verdict.AGREED),
                            tuple(1, ReviewDepartment.FINANCE, Verdict.OBJECTED),
                            tuple(1, ReviewDepartment.LEGAL, Verdict.PENDING),
                            tuple(1, ReviewDepartment.MANAGEMENT, Verdict.PENDING));
            assertThat(open.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aReleaseGoesAroundTheCreditAndNotAroundTheReviews(Databases kind) {
        begin(kind);
        try (Company open = company) {
            rule(ReviewDepartment.LEGAL, 1, "0", draft -> {});
            open.financeLooksAtEveryOrder();
            long order = submitted("10");
            assertThat(state(order)).isEqualTo(SalesOrderState.CREDIT_REVIEW);
            open.workflow.move(finance, ref(order), "refuse", Optional.of("Pays late"));
            open.workflow.move(director, ref(order), "release", Optional.of("A new agreement"));
            assertThat(state(order)).isEqualTo(SalesOrderState.REVIEW);
            open.orderReviews.answer(lawyer, order, Verdict.AGREED, "");
            assertThat(state(order)).isEqualTo(SalesOrderState.TO_DELIVER);

            long givenUp = submitted("10");
            open.workflow.move(finance, ref(givenUp), "approve", Optional.empty());
            open.workflow.move(seller, ref(givenUp), "cancel", Optional.of("Customer withdrew"));
            assertThat(state(givenUp)).isEqualTo(SalesOrderState.CANCELLED);
            assertAsked(givenUp, lawyer, false);
            assertThat(open.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void foreignMoneyIsReviewedByWhatItIsWorthInTheCompanysCurrency(Databases kind) {
        begin(kind);
        try (Company open = company) {
            open.financeLooksAtEveryOrder();
            rule(ReviewDepartment.MANAGEMENT, 1, "100000", draft -> {});
            long unrated = dollars("5");
            open.workflow.move(finance, ref(unrated), "approve", Optional.of("A trial"));
            assertThat(state(unrated))
                    .as("without a rate nobody can tell that the order is small")
                    .isEqualTo(SalesOrderState.REVIEW);
            assertThat(awaits(unrated)).contains("no exchange rate of USD");

            ExchangeRate rate = open.rates.blank(Actor.system());
            rate.setCurrency("USD");
            rate.setRate(new BigDecimal("7.1"));
            open.rates.create(Actor.system(), rate);
            long large = dollars("200");
            open.workflow.move(finance, ref(large), "approve", Optional.empty());
            assertThat(state(large)).as("USD 20,000 are CNY 142,000").isEqualTo(SalesOrderState.REVIEW);
            assertThat(awaits(large)).doesNotContain("exchange rate");
            long small = dollars("140");
            open.workflow.move(finance, ref(small), "approve", Optional.empty());
            assertThat(state(small)).as("USD 14,000 are CNY 99,400").isEqualTo(SalesOrderState.TO_DELIVER);
            assertThat(open.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAcceptedOrderThatGrowsIntoARuleIsReviewedAgain(Databases kind) {
        begin(kind);
        try (Company open = company) {
            rule(ReviewDepartment.MANAGEMENT, 1, "100000", draft -> {});
            rule(ReviewDepartment.LEGAL, 1, "0", draft -> draft.setKind("Franchise"));
            long order = submitted("300");
            assertThat(state(order)).isEqualTo(SalesOrderState.TO_DELIVER);

            assertThat(warnings(order, draft -> quantity(draft, "399"))).noneMatch(text -> text.contains("agree"));
            assertThat(warnings(order, draft -> quantity(draft, "400")))
                    .anyMatch(text -> text.endsWith(": Management"));
            change(order, draft -> quantity(draft, "400"));
            assertThat(state(order)).isEqualTo(SalesOrderState.REVIEW);
            open.orderReviews.answer(director, order, Verdict.AGREED, "");
            assertThat(state(order)).isEqualTo(SalesOrderState.TO_DELIVER);

            change(order, draft -> quantity(draft, "399"));
            assertThat(state(order)).as("less than what was agreed to").isEqualTo(SalesOrderState.TO_DELIVER);
            assertThat(warnings(order, draft -> draft.setSalesMode("Franchise")))
                    .anyMatch(text -> text.endsWith(": Legal"));
            change(order, draft -> draft.setSalesMode("Franchise"));
            assertThat(departments(order)).containsExactly(ReviewDepartment.LEGAL);
            assertThat(state(order)).isEqualTo(SalesOrderState.REVIEW);
            assertThat(open.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWaitsForReviewCountsAgainstTheCreditThatFinanceAgreedTo(Databases kind) {
        begin(kind);
        try (Company open = company) {
            rule(ReviewDepartment.MANAGEMENT, 1, "0", draft -> {});
            Customer small = open.customer(seller, "Blue Sky Ltd.", "3000", 30);
            long first = open.order(seller, small, "10", pump);
            open.orders.submit(seller, first);
            assertThat(state(first)).isEqualTo(SalesOrderState.REVIEW);
            long second = open.order(seller, small, "10", pump);
            open.orders.submit(seller, second);
            assertThat(state(second)).as("2,500 of 3,000 are promised").isEqualTo(SalesOrderState.CREDIT_REVIEW);
            assertThat(open.violations()).isEmpty();
        }
    }

    private void rule(ReviewDepartment department, int step, String from, Consumer<ReviewRule> more) {
        ReviewRule draft = company.orderReviewRules.blank(Actor.system());
        draft.setDepartment(department);
        draft.setStep(step);
        draft.setFromAmount(new BigDecimal(from));
        more.accept(draft);
        company.orderReviewRules.create(Actor.system(), draft);
    }

    private long submitted(String quantity) {
        long order = company.order(seller, customer, quantity, pump);
        company.orders.submit(seller, order);
        return order;
    }

    private long dollars(String quantity) {
        SalesOrder draft = company.orders.blank(seller);
        draft.setCustomerId(customer.getId());
        draft.setCurrency("USD");
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(pump.getId());
        line.setQuantity(new BigDecimal(quantity));
        line.setPrice(new BigDecimal("100"));
        draft.getLines().add(line);
        long order = company.orders.create(seller, draft).id();
        company.orders.submit(seller, order);
        return order;
    }

    private void change(long order, Consumer<SalesOrder> change) {
        Stored<SalesOrder> stored = company.orders.load(seller, order);
        change.accept(stored.draft());
        company.orders.update(seller, order, stored.version(), stored.draft());
    }

    private List<String> warnings(long order, Consumer<SalesOrder> change) {
        Stored<SalesOrder> stored = company.orders.load(seller, order);
        change.accept(stored.draft());
        return company.orders.check(seller, Optional.of(order), stored.draft()).stream()
                .map(Problem::text)
                .map(Object::toString)
                .toList();
    }

    private static void quantity(SalesOrder draft, String quantity) {
        draft.getLines().getFirst().setQuantity(new BigDecimal(quantity));
    }

    private SalesOrderState state(long order) {
        return company.order(order).getState();
    }

    private List<ReviewDepartment> departments(long order) {
        SalesOrder stored = company.orders.load(Actor.system(), order).draft();
        return stored.getReviews().stream()
                .filter(review ->
                        review.getRound() == stored.getReviews().getFirst().getRound())
                .map(OrderReview::getDepartment)
                .toList();
    }

    private String awaits(long order) {
        return company.workflow
                .standing(seller, ref(order))
                .awaits()
                .orElseThrow()
                .toString();
    }

    /** In one place only: the queue of the department, or a reminder for who is asked beside it; and by a notice (NOT-01). */
    private void assertAsked(long order, Actor reviewer, boolean asked) {
        boolean queued = company.inbox.queue(reviewer, 100).stream()
                .map(QueueItem::document)
                .anyMatch(ref(order)::equals);
        boolean reminded = company.inbox.reminders(reviewer, 100).stream()
                .map(Reminder::record)
                .anyMatch(ref(order)::equals);
        assertThat(queued ^ reminded).isEqualTo(asked);
        if (asked) {
            assertThat(told(reviewer))
                    .anyMatch(text -> text.contains(queued ? "waits for you: Further review" : "is asked to review: "));
        }
        assertThat(OrderReviews.asked(company.orders.load(Actor.system(), order).draft(), reviewer))
                .hasSize(asked ? 1 : 0);
    }

    private List<String> told(Actor user) {
        return company.inbox.notices(user, 100).stream().map(Notice::text).toList();
    }

    private List<Long> listed(Actor reviewer) {
        return company
                .lists
                .firstPage(reviewer, company.lists.list("orderReviews").orElseThrow(), ListRequest.ALL, 100)
                .stream()
                .filter(row -> row.values().contains("PENDING"))
                .filter(row -> row.values().contains(reviewer.may("orderReviews.legal") ? "LEGAL" : "MANAGEMENT"))
                .map(row -> row.record().id())
                .toList();
    }

    private static RecordRef ref(long order) {
        return new RecordRef(Orders.TYPE, order);
    }
}
