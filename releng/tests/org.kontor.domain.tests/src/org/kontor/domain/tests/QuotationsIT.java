package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.catalog.prices.PriceRule;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.internal.quotations.ContractsOfQuotations;
import org.kontor.customers.Customer;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.Opportunity;
import org.kontor.customers.selling.ProductInterest;
import org.kontor.identity.Role;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.report.ReportColumn;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.internal.report.PrintedQuotations;
import org.kontor.orders.quotations.Inquiries;
import org.kontor.orders.quotations.Inquiry;
import org.kontor.orders.quotations.InquiryLine;
import org.kontor.orders.quotations.InquiryState;
import org.kontor.orders.quotations.Quotation;
import org.kontor.orders.quotations.QuotationLine;
import org.kontor.orders.quotations.QuotationState;
import org.kontor.orders.quotations.Quotations;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;

/** From an inquiry or an opportunity to a quotation in versions, and on to an order without typing again (ORD-01, ORD-04, ORD-28). */
class QuotationsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void leadsFromTheFirstQuestionToTheOrder(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            company.financeLooksAtEveryOrder();
            Actor seller = company.user("li", "sales", "Sales");
            Customer customer = company.customer(seller, "Blue Sky Ltd.", "100000", 30);
            Product pump = company.product("P-1", "100", Tracking.NONE);
            Product hose = company.product("H-1", "12.50", Tracking.NONE);
            long quotation = answersAnInquiry(company, seller, customer, pump);
            long second = keepsVersions(company, seller, quotation, hose);
            printsTheNewestVersion(company, seller);
            refusesWhatHasExpired(company, seller, second);
            ordersWithoutTypingAgain(company, seller, second);
            quotesAnOpportunity(company, seller, customer, pump);
            signsWithoutTypingAgain(company, seller, customer, pump);
            asksSomebodyWhenTooCheap(company, seller, customer, pump);
            assertThat(company.violations()).isEmpty();
        }
    }

    /** By the rate of its day, or by the one that was agreed on; what was sent stays as it is (FIN-32). */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void isWorthSomethingInTheCompanysCurrency(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            Customer customer = billing.customer("Pacific Imports");
            long unknown = foreign(company, billing, customer, null);
            assertThat(quotation(company, unknown).getHomeTotal())
                    .as("nobody knows a rate")
                    .isNull();
            billing.rate("USD", TODAY.minusDays(1), "7.1");
            Quotation ofTheDay = quotation(company, foreign(company, billing, customer, null));
            assertThat(ofTheDay.getRate()).isEqualByComparingTo("7.1");
            assertThat(ofTheDay.getHomeTotal()).isEqualByComparingTo("71");
            long agreed = foreign(company, billing, customer, "6.987654");
            assertThat(quotation(company, agreed).getHomeTotal()).isEqualByComparingTo("69.88");

            RecordRef sent = new RecordRef(Quotations.TYPE, unknown);
            company.workflow.move(billing.seller, sent, "send", Optional.empty());
            assertThat(quotation(company, unknown).getHomeTotal())
                    .as("the rate is known by now")
                    .isEqualByComparingTo("71");
            RecordRef signing = new RecordRef(Quotations.TYPE, agreed);
            company.workflow.move(billing.seller, signing, "send", Optional.empty());
            assertThat(new ContractsOfQuotations(company.units, company.quotations, company.contracts)
                            .makeContract(billing.seller, agreed)
                            .getWorth()
                            .getAgreedRate()
                            .orElseThrow())
                    .isEqualByComparingTo("6.987654");

            Quotation own = company.quotations.blank(billing.seller);
            own.setTitle("At home");
            own.setCustomerId(customer.getId());
            own.setCurrency("CNY");
            own.setExchangeRate(new BigDecimal("2"));
            assertThatThrownBy(() -> company.quotations.create(billing.seller, own))
                    .hasMessageContaining("own currency");
            own.setExchangeRate(null);
            long stored = company.quotations.create(billing.seller, own).id();
            assertThat(quotation(company, stored).getRate()).isEqualByComparingTo("1");
            assertThat(company.violations()).isEmpty();
        }
    }

    private static long foreign(Company company, Billing billing, Customer customer, String rate) {
        Quotation draft = company.quotations.blank(billing.seller);
        draft.setTitle("Abroad");
        draft.setCustomerId(customer.getId());
        draft.setCurrency("USD");
        draft.setExchangeRate(rate == null ? null : new BigDecimal(rate));
        QuotationLine line = new QuotationLine();
        line.setProductId(billing.product.getId());
        line.setQuantity(BigDecimal.ONE);
        line.setPrice(BigDecimal.TEN);
        draft.getLines().add(line);
        return company.quotations.create(billing.seller, draft).id();
    }

    private static long answersAnInquiry(Company company, Actor seller, Customer customer, Product pump) {
        Inquiry draft = company.inquiries.blank(seller);
        draft.setSubject("Pumps for the new plant");
        draft.setCustomerId(customer.getId());
        draft.setAnswerBy(TODAY.plusDays(3));
        InquiryLine known = new InquiryLine();
        known.setProductId(pump.getId());
        known.setQuantity(new BigDecimal("3"));
        draft.getLines().add(known);
        InquiryLine unknown = new InquiryLine();
        draft.getLines().add(unknown);
        assertThatThrownBy(() -> company.inquiries.create(seller, draft)).isInstanceOf(ProblemException.class);
        unknown.setWish("something to measure pressure");
        long inquiry = company.inquiries.create(seller, draft).id();
        assertThat(company.inquiries.load(seller, inquiry).draft().getNumber()).isEqualTo("IQ-2026-00001");
        assertThat(company.inbox.reminders(seller, 10))
                .anySatisfy(r -> assertThat(r.record()).isEqualTo(new RecordRef("inquiry", inquiry)));

        long quotation = company.inquiries.quote(seller, inquiry).getId();
        Quotation made = quotation(company, quotation);
        assertThat(made.getInquiryId()).isEqualTo(inquiry);
        assertThat(linked(company, seller, "quotations", new RecordRef(Inquiries.TYPE, inquiry)))
                .containsExactly(quotation);
        assertThat(made.getNote()).isEqualTo("1 × something to measure pressure");
        assertThat(made.getNetTotal()).isEqualByComparingTo("300");
        assertThat(company.inquiries.load(seller, inquiry).draft().getState()).isEqualTo(InquiryState.QUOTED);
        return quotation;
    }

    private static long keepsVersions(Company company, Actor seller, long first, Product hose) {
        var stored = company.quotations.load(seller, first);
        Quotation draft = stored.draft();
        QuotationLine instead = new QuotationLine();
        instead.setProductId(hose.getId());
        instead.setQuantity(BigDecimal.TEN);
        instead.setAlternative(true);
        draft.getLines().add(instead);
        company.quotations.update(seller, first, stored.version(), draft);
        assertThat(quotation(company, first).getNetTotal()).isEqualByComparingTo("300");
        assertThatThrownBy(() -> company.quotations.revise(seller, first)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> company.quotations.makeOrder(seller, first)).isInstanceOf(ProblemException.class);
        move(company, seller, first, "send");
        assertThat(quotation(company, first).getNumber()).isEqualTo("QU-2026-00001");
        assertThat(quotation(company, first).getSentOn()).isEqualTo(TODAY);
        var sent = company.quotations.load(seller, first);
        assertThat(company.quotations.editable(seller, sent)).isFalse();
        assertThatThrownBy(() -> company.quotations.update(seller, first, sent.version(), sent.draft()))
                .isInstanceOf(ProblemException.class);

        long second = company.quotations.revise(seller, first).getId();
        assertThat(quotation(company, first).getState()).isEqualTo(QuotationState.REPLACED);
        assertThatThrownBy(() -> company.quotations.revise(seller, first)).isInstanceOf(ProblemException.class);
        Quotation next = quotation(company, second);
        assertThat(next.getRevision()).isEqualTo(2);
        assertThat(next.getNumber()).isEqualTo("QU-2026-00001");
        assertThat(next.getReplacesId()).isEqualTo(first);
        assertThat(next.getLines()).extracting(QuotationLine::isAlternative).containsExactly(false, true);
        var open = company.quotations.load(seller, second);
        open.draft().getLines().getFirst().setPrice(new BigDecimal("95"));
        company.quotations.update(seller, second, open.version(), open.draft());
        move(company, seller, second, "send");
        assertThat(quotation(company, first).getLines().getFirst().getPrice()).isEqualByComparingTo("100");
        return second;
    }

    /** ORD-07: the version that was replaced is not printed; an alternative is said to be one. */
    private static void printsTheNewestVersion(Company company, Actor seller) {
        PrintedQuotations printed = new PrintedQuotations(company.reader);
        List<String> columns = printed.columns().stream().map(ReportColumn::id).toList();
        List<Object[]> rows = new ArrayList<>();
        printed.read(seller, Map.of("number", "QU-2026-00001"), rows::add);
        assertThat(rows)
                .extracting(
                        row -> row[columns.indexOf("version")],
                        row -> row[columns.indexOf("customerName")],
                        row -> row[columns.indexOf("productNumber")],
                        row -> row[columns.indexOf("alternative")])
                .containsExactly(tuple("2", "Blue Sky Ltd.", "P-1", false), tuple("2", "Blue Sky Ltd.", "H-1", true));
        assertThat(rows).allSatisfy(row -> assertThat((BigDecimal) row[columns.indexOf("total")])
                .as("3 at 95, without the alternative")
                .isEqualByComparingTo("285"));
        assertThat((String) rows.get(1)[columns.indexOf("remark")]).isNotBlank();
        List<Object[]> none = new ArrayList<>();
        printed.read(seller, Map.of("day", TODAY.plusDays(1)), none::add);
        printed.read(company.user("wang", "sales", "Sales"), Map.of("number", "QU-2026-00001"), none::add);
        assertThat(none).as("of another day, and for a colleague").isEmpty();
    }

    private static void refusesWhatHasExpired(Company company, Actor seller, long quotation) {
        company.clock.set(Instant.parse("2026-04-02T01:00:00Z"));
        assertThatThrownBy(() -> company.quotations.makeOrder(seller, quotation))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("2026");
        assertThatThrownBy(() -> move(company, seller, quotation, "accept")).isInstanceOf(ProblemException.class);
        assertThat(company.inbox.reminders(seller, 10))
                .anySatisfy(r -> assertThat(r.record()).isEqualTo(new RecordRef(Quotations.TYPE, quotation)));
        company.clock.set(Instant.parse("2026-03-02T01:00:00Z"));
    }

    private static void ordersWithoutTypingAgain(Company company, Actor seller, long quotation) {
        long order = company.quotations.makeOrder(seller, quotation).getId();
        SalesOrder made = company.order(order);
        assertThat(made.getQuotationId()).isEqualTo(quotation);
        assertThat(made.getLines()).singleElement().satisfies(line -> {
            assertThat(line.getPrice()).isEqualByComparingTo("95");
            assertThat(line.getListPrice()).isEqualByComparingTo("100");
            assertThat(line.getQuantity()).isEqualByComparingTo("3");
        });
        assertThat(quotation(company, quotation).getState()).isEqualTo(QuotationState.ORDERED);
        assertThatThrownBy(() -> company.quotations.makeOrder(seller, quotation))
                .isInstanceOf(ProblemException.class);
        assertThat(linked(company, seller, "orders", new RecordRef(Quotations.TYPE, quotation)))
                .containsExactly(order);
    }

    private static List<Long> linked(Company company, Actor actor, String list, RecordRef to) {
        ListRequest request = new ListRequest(Optional.empty(), List.of(ListFilter.linkedTo(to)), List.of());
        return company.lists.firstPage(actor, company.lists.list(list).orElseThrow(), request, 10).stream()
                .map(ListRow::record)
                .map(RecordRef::id)
                .toList();
    }

    private static void quotesAnOpportunity(Company company, Actor seller, Customer customer, Product pump) {
        Selling selling = new Selling(company);
        Opportunity draft = selling.opportunities.blank(seller);
        draft.setTitle("Second plant");
        draft.setCustomerId(customer.getId());
        ProductInterest known = new ProductInterest();
        known.setProduct(pump.getNumber());
        known.setQuantity(new BigDecimal("7"));
        draft.getInterests().add(known);
        ProductInterest other = new ProductInterest();
        other.setProduct("Valves");
        draft.getInterests().add(other);
        long opportunity = selling.opportunities.create(seller, draft).id();
        Actor stranger = company.user("ma", "sales", "Sales");
        assertThatThrownBy(() -> company.quotations.forOpportunity(stranger, opportunity))
                .isInstanceOf(ProblemException.class);
        Quotation made = quotation(
                company, company.quotations.forOpportunity(seller, opportunity).getId());
        assertThat(made.getTitle()).isEqualTo("Second plant");
        assertThat(made.getNetTotal()).isEqualByComparingTo("700");
        assertThat(made.getNote()).isEqualTo("Valves");
        RecordRef deal = new RecordRef(Opportunities.TYPE, opportunity);
        assertThat(linked(company, seller, "quotations", deal)).hasSize(1);
        assertThat(linked(company, seller, "dealLines", deal)).isEmpty();
        move(company, seller, made.getId(), "send");
        long order = company.quotations.makeOrder(seller, made.getId()).getId();
        assertThat(linked(company, seller, "dealLines", deal))
                .as("what the deal came to, line by line (CON-23)")
                .containsExactly(order);
        assertThat(linked(company, seller, "contracts", deal)).isEmpty();
    }

    private static void signsWithoutTypingAgain(Company company, Actor seller, Customer customer, Product pump) {
        Quotation draft = company.quotations.blank(seller);
        draft.setTitle("Framework");
        draft.setCustomerId(customer.getId());
        QuotationLine line = new QuotationLine();
        line.setProductId(pump.getId());
        line.setQuantity(BigDecimal.TEN);
        line.setDiscount(new BigDecimal("0.03"));
        draft.getLines().add(line);
        long quotation = company.quotations.create(seller, draft).id();
        move(company, seller, quotation, "send");
        Contract contract = new ContractsOfQuotations(company.units, company.quotations, company.contracts)
                .makeContract(seller, quotation);
        assertThat(contract.getAmount()).isEqualByComparingTo("970");
        assertThat(quotation(company, quotation).getContractId()).isEqualTo(contract.getId());
        assertThat(quotation(company, quotation).getState()).isEqualTo(QuotationState.ORDERED);
        assertThat(linked(company, seller, "quotations", new RecordRef(Contracts.TYPE, contract.getId())))
                .containsExactly(quotation);
        assertThatThrownBy(() -> company.quotations.makeOrder(seller, quotation))
                .isInstanceOf(ProblemException.class);
    }

    /** ORD-04: nobody sends a price that is too low; what was agreed to holds for the order too. */
    private static void asksSomebodyWhenTooCheap(Company company, Actor seller, Customer customer, Product pump) {
        Actor boss = company.user("wu", "management", "Management");
        Map.of("sales", "0.05", "management", "0.5").forEach((role, most) -> {
            PriceRule rule = new PriceRule();
            rule.setRoleId(company.read(uow -> uow.first(Role.class, "SELECT r FROM Role r WHERE r.code = ?1", role)
                    .orElseThrow()
                    .getId()));
            rule.setMostBelow(new BigDecimal(most));
            company.priceRules.create(Actor.system(), rule);
        });
        Quotation draft = company.quotations.blank(seller);
        draft.setTitle("Cheap");
        draft.setCustomerId(customer.getId());
        QuotationLine line = new QuotationLine();
        line.setProductId(pump.getId());
        line.setDiscount(new BigDecimal("0.2"));
        draft.getLines().add(line);
        long cheap = company.quotations.create(seller, draft).id();
        move(company, seller, cheap, "send");
        assertThat(quotation(company, cheap).getState()).isEqualTo(QuotationState.PRICE_REVIEW);
        assertThat(quotation(company, cheap).getNumber()).isNull();
        move(company, boss, cheap, "approvePrice");
        move(company, seller, cheap, "send");
        assertThat(quotation(company, cheap).getState()).isEqualTo(QuotationState.SENT);
        assertThat(quotation(company, cheap).getNumber()).isEqualTo("QU-2026-00004");
        long order = company.quotations.makeOrder(seller, cheap).getId();
        company.orders.submit(seller, order);
        assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.CREDIT_REVIEW);

        Quotation lost = company.quotations.blank(seller);
        lost.setTitle("Lost");
        lost.setCustomerId(customer.getId());
        QuotationLine one = new QuotationLine();
        one.setProductId(pump.getId());
        lost.getLines().add(one);
        long id = company.quotations.create(seller, lost).id();
        move(company, seller, id, "send");
        move(company, seller, id, "lose");
        assertThat(quotation(company, id).getLostReason()).isEqualTo("as agreed");
    }

    private static void move(Company company, Actor actor, long quotation, String way) {
        company.workflow.move(actor, new RecordRef(Quotations.TYPE, quotation), way, Optional.of("as agreed"));
    }

    private static Quotation quotation(Company company, long id) {
        return company.quotations.load(Actor.system(), id).draft();
    }
}
