package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.catalog.prices.Buyer;
import org.kontor.catalog.prices.ListedPrice;
import org.kontor.catalog.prices.ListedRate;
import org.kontor.catalog.prices.PriceFound;
import org.kontor.catalog.prices.PriceFound.Candidate;
import org.kontor.catalog.prices.PriceList;
import org.kontor.catalog.prices.PriceMode;
import org.kontor.catalog.prices.PriceOrigin;
import org.kontor.catalog.prices.PriceRule;
import org.kontor.catalog.prices.Promotion;
import org.kontor.catalog.prices.Wanted;
import org.kontor.customers.Customer;
import org.kontor.customers.SalesChannel;
import org.kontor.identity.Role;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.internal.LinePricing;

/** Price lists, promotions, worldwide and local prices, and who may go below them (ORD-02 to ORD-07, ORD-09, R-28). */
class PricesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void asksTheRightPriceAndKeepsIt(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            company.financeLooksAtEveryOrder();
            Actor seller = company.user("li", "sales", "Sales");
            Customer dealer = dealer(company, seller);
            Product pump = company.product("P-1", "100", Tracking.NONE);
            choosesTheMostParticularList(company, seller, dealer, pump);
            putsPromotionsOnTop(company, dealer, pump);
            passesOneWorldPriceOn(company, pump);
            keepsLocalPricesNear(company, pump);
            pricesManyLinesTogether(company, dealer);
            asksWhoMayGoBelow(company, seller, dealer, pump);
            assertThat(company.violations()).isEmpty();
        }
    }

    private static Customer dealer(Company company, Actor seller) {
        Customer draft = company.customers.blank(seller);
        draft.setName("Blue Sky Ltd.");
        draft.getClassification().setChannel(SalesChannel.DEALER);
        var stored = company.customers.create(seller, draft);
        return company.customers
                .grantCredit(Actor.system(), stored.id(), stored.version(), new BigDecimal("1000000"), 30)
                .draft();
    }

    private static void choosesTheMostParticularList(Company company, Actor seller, Customer dealer, Product pump) {
        assertThat(ask(company, dealer, seller, pump, "1"))
                .extracting(f -> f.price().orElseThrow(), PriceFound::source)
                .containsExactly(new BigDecimal("100.0000"), "");
        PriceList everybody = list("General", pump, "0", "95");
        everybody.getPrices().add(price(pump, "10", "90"));
        create(company, everybody);
        PriceList ours = list("South", pump, "0", "93");
        ours.setOrgUnitId(seller.departmentId());
        create(company, ours);
        assertThat(paid(company, dealer, seller, pump, "10")).isEqualByComparingTo("93");
        PriceList dealers = list("Dealers", pump, "5", "80");
        dealers.setChannel("DEALER");
        create(company, dealers);
        PriceList theirs = list("Blue Sky", pump, "100", "70");
        theirs.setCustomerId(dealer.getId());
        create(company, theirs);
        PriceList past = list("Blue Sky 2025", pump, "0", "1");
        past.setCustomerId(dealer.getId());
        past.setValidFrom(LocalDate.of(2025, 1, 1));
        past.setValidTo(LocalDate.of(2025, 12, 31));
        create(company, past);

        assertThat(paid(company, dealer, seller, pump, "4")).isEqualByComparingTo("93");
        assertThat(paid(company, dealer, seller, pump, "5")).isEqualByComparingTo("80");
        PriceFound found = ask(company, dealer, seller, pump, "100");
        assertThat(found.source()).isEqualTo("Blue Sky");
        assertThat(found.candidates())
                .extracting(Candidate::origin, c -> c.price().intValue(), Candidate::chosen)
                .containsExactly(
                        tuple(PriceOrigin.CUSTOMER, 70, true),
                        tuple(PriceOrigin.CHANNEL, 80, false),
                        tuple(PriceOrigin.ORG_UNIT, 93, false),
                        tuple(PriceOrigin.GENERAL, 90, false),
                        tuple(PriceOrigin.PRODUCT, 100, false));
        assertThatThrownBy(() -> create(company, list("Twice", pump, "0", "1", "0", "2")))
                .isInstanceOf(ProblemException.class);
    }

    private static void putsPromotionsOnTop(Company company, Customer dealer, Product pump) {
        Promotion spring = promotion("Spring");
        spring.setCut(new BigDecimal("0.1"));
        company.promotions.create(Actor.system(), spring);
        Promotion flash = promotion("Flash");
        flash.setProductId(pump.getId());
        flash.setFixedPrice(new BigDecimal("60"));
        flash.setCurrency("CNY");
        flash.setFromQuantity(new BigDecimal("200"));
        var stored = company.promotions.create(Actor.system(), flash);
        Promotion wrong = promotion("Wrong");
        wrong.setCut(new BigDecimal("0.1"));
        wrong.setFixedPrice(BigDecimal.ONE);
        assertThatThrownBy(() -> company.promotions.create(Actor.system(), wrong))
                .isInstanceOf(ProblemException.class);

        PriceFound ten = ask(company, dealer, Actor.system(), pump, "100");
        assertThat(ten.price()).hasValueSatisfying(p -> assertThat(p).isEqualByComparingTo("63"));
        assertThat(ten.source()).isEqualTo("Blue Sky · Spring");
        assertThat(ask(company, dealer, Actor.system(), pump, "200").source()).isEqualTo("Blue Sky · Flash");
        Promotion over = stored.draft();
        over.setActive(false);
        company.promotions.update(Actor.system(), stored.id(), stored.version(), over);
        assertThat(paid(company, dealer, Actor.system(), pump, "200")).isEqualByComparingTo("63");
        company.clock.set(Instant.parse("2026-06-02T01:00:00Z"));
        assertThat(paid(company, dealer, Actor.system(), pump, "200")).isEqualByComparingTo("70");
        company.clock.set(Instant.parse("2026-03-02T01:00:00Z"));
        company.units.run(Actor.system(), "test", uow -> uow.query(Promotion.class, "SELECT m FROM Promotion m")
                .forEach(m -> m.setActive(false)));
    }

    /** ORD-05: one currency, listed rates, passed to every region. */
    private static void passesOneWorldPriceOn(Company company, Product pump) {
        Buyer abroad = new Buyer(0, Optional.empty(), Optional.empty(), 0, "USD", TODAY);
        assertThat(priceAbroad(company, abroad, pump)).isEmpty();
        PriceList world = list("World 2026", pump, "0", "20");
        world.setCurrency("EUR");
        world.setMode(PriceMode.UNIFORM);
        ListedRate rate = new ListedRate();
        rate.setCurrency("USD");
        rate.setRate(new BigDecimal("1.0833"));
        world.getRates().add(rate);
        create(company, world);
        assertThat(priceAbroad(company, abroad, pump))
                .hasValueSatisfying(p -> assertThat(p).isEqualByComparingTo("21.67"));
    }

    private static Optional<BigDecimal> priceAbroad(Company company, Buyer abroad, Product product) {
        return company.read(uow -> company.prices.priceFor(uow, abroad, new Wanted(product.getId(), BigDecimal.ONE)))
                .price();
    }

    /** ORD-06: near the lead country's price, in another currency at its listed rate. */
    private static void keepsLocalPricesNear(Company company, Product pump) {
        long world =
                company.read(uow -> uow.first(PriceList.class, "SELECT l FROM PriceList l WHERE l.name = 'World 2026'")
                        .orElseThrow()
                        .getId());
        PriceList local = list("Texas", pump, "0", "24");
        local.setCurrency("USD");
        local.setReferenceId(world);
        local.setDeviation(new BigDecimal("0.1"));
        assertThatThrownBy(() -> create(company, local))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("21.666");
        local.getPrices().getFirst().setPrice(new BigDecimal("23.8"));
        create(company, local);
        PriceList chained = list("Dallas", pump, "0", "24");
        chained.setReferenceId(
                company.read(uow -> uow.first(PriceList.class, "SELECT l FROM PriceList l WHERE l.name = 'Texas'")
                        .orElseThrow()
                        .getId()));
        chained.setDeviation(BigDecimal.ONE);
        assertThatThrownBy(() -> create(company, chained)).isInstanceOf(ProblemException.class);
    }

    private static void pricesManyLinesTogether(Company company, Customer dealer) {
        List<Product> products = IntStream.range(0, 200)
                .mapToObj(i -> company.product("M-" + i, "10", Tracking.NONE))
                .toList();
        PriceList many = list("Many", products.getFirst(), "0", "1");
        products.stream().skip(1).forEach(p -> many.getPrices().add(price(p, "0", "1")));
        create(company, many);
        List<Wanted> wanted = products.stream()
                .map(p -> new Wanted(p.getId(), BigDecimal.TWO))
                .toList();
        List<PriceFound> found =
                company.read(uow -> company.prices.pricesFor(uow, buyer(company, dealer, Actor.system()), wanted));
        assertThat(found).hasSize(200).allSatisfy(f -> assertThat(f.source()).isEqualTo("Many"));
    }

    /** ORD-03, ORD-04: both prices stay on the line; below the limit somebody above agrees. */
    private static void asksWhoMayGoBelow(Company company, Actor seller, Customer dealer, Product pump) {
        Actor manager = company.user("gao", "sales-manager", "Sales");
        Actor boss = company.user("wu", "management", "Management");
        long free = order(company, seller, dealer, pump, "10", "40");
        company.orders.submit(seller, free);
        assertThat(company.order(free).getState()).isEqualTo(SalesOrderState.CREDIT_REVIEW);
        rule(company, "sales", "0.05");
        rule(company, "sales-manager", "0.2");
        rule(company, "management", "0.6");
        assertThatThrownBy(() -> rule(company, "sales", "0.1")).isInstanceOf(ProblemException.class);

        long within = order(company, seller, dealer, pump, "10", "76");
        assertThat(company.order(within).getLines().getFirst().getListPrice()).isEqualByComparingTo("80");
        assertThat(company.order(within).getLines().getFirst().getPriceSource()).isEqualTo("Dealers");
        company.orders.submit(seller, within);
        assertThat(company.order(within).getState()).isEqualTo(SalesOrderState.CREDIT_REVIEW);

        long low = order(company, seller, dealer, pump, "10", "50");
        company.orders.submit(seller, low);
        assertThat(company.order(low).getState()).isEqualTo(SalesOrderState.PRICE_REVIEW);
        assertThat(company.order(low).getNumber()).isNotNull();
        assertThat(company.inbox.queue(manager, 10))
                .anySatisfy(i -> assertThat(i.document().id()).isEqualTo(low));
        assertThatThrownBy(() -> move(company, seller, low, "approvePrice")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> move(company, manager, low, "approvePrice"))
                .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problems())
                        .singleElement()
                        .satisfies(p -> assertThat(p.field()).hasValue("lines[0].price")));
        move(company, boss, low, "approvePrice");
        assertThat(company.order(low).getState()).isEqualTo(SalesOrderState.CREDIT_REVIEW);
        assertThat(company.order(low).getApprovedCut()).isEqualByComparingTo("0.375");
        assertThat(company.workflow
                        .standing(seller, new RecordRef(Orders.TYPE, low))
                        .history())
                .anySatisfy(step -> assertThat(step.note()).hasValue("worth it"));

        // who was asked once is asked again when the price falls further
        long refused = order(company, seller, dealer, pump, "10", "70");
        company.orders.submit(seller, refused);
        move(company, manager, refused, "refusePrice");
        assertThat(company.order(refused).getState()).isEqualTo(SalesOrderState.HELD);
        move(company, seller, refused, "resubmit");
        move(company, manager, refused, "approvePrice");
        move(company, Actor.system(), refused, "refuse");
        move(company, seller, refused, "resubmit");
        assertThat(company.order(refused).getState()).isEqualTo(SalesOrderState.CREDIT_REVIEW);
        move(company, Actor.system(), refused, "refuse");
        var stored = company.orders.load(seller, refused);
        SalesOrder draft = stored.draft();
        draft.getLines().getFirst().setDiscount(new BigDecimal("0.2"));
        assertThat(company.orders.check(seller, Optional.of(refused), draft)).anySatisfy(p -> {
            assertThat(p.isError()).isFalse();
            assertThat(p.field()).hasValue("lines[0].price");
        });
        company.orders.update(seller, refused, stored.version(), draft);
        move(company, seller, refused, "resubmit");
        assertThat(company.order(refused).getState()).isEqualTo(SalesOrderState.PRICE_REVIEW);
        move(company, manager, refused, "refusePrice");
        assertThatThrownBy(() -> move(company, manager, refused, "release")).isInstanceOf(ProblemException.class);
        move(company, boss, refused, "release");
        assertThat(company.order(refused).getState()).isEqualTo(SalesOrderState.TO_DELIVER);
    }

    private static long order(
            Company company, Actor seller, Customer customer, Product product, String quantity, String price) {
        SalesOrder draft = company.orders.blank(seller);
        draft.setCustomerId(customer.getId());
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(product.getId());
        line.setQuantity(new BigDecimal(quantity));
        line.setPrice(new BigDecimal(price));
        draft.getLines().add(line);
        return company.orders.create(seller, draft).id();
    }

    private static void move(Company company, Actor actor, long order, String way) {
        company.workflow.move(actor, new RecordRef(Orders.TYPE, order), way, Optional.of("worth it"));
    }

    private static void rule(Company company, String role, String most) {
        long id = company.read(uow -> uow.first(Role.class, "SELECT r FROM Role r WHERE r.code = ?1", role)
                .orElseThrow()
                .getId());
        PriceRule rule = new PriceRule();
        rule.setRoleId(id);
        rule.setMostBelow(new BigDecimal(most));
        company.priceRules.create(Actor.system(), rule);
    }

    private static Promotion promotion(String name) {
        Promotion promotion = new Promotion();
        promotion.setName(name);
        promotion.setValidFrom(TODAY);
        promotion.setValidTo(TODAY.plusDays(30));
        return promotion;
    }

    private static PriceList list(String name, Product product, String... quantitiesAndPrices) {
        PriceList list = new PriceList();
        list.setName(name);
        list.setCurrency("CNY");
        list.setValidFrom(LocalDate.of(2026, 1, 1));
        for (int i = 0; i < quantitiesAndPrices.length; i += 2) {
            list.getPrices().add(price(product, quantitiesAndPrices[i], quantitiesAndPrices[i + 1]));
        }
        return list;
    }

    private static ListedPrice price(Product product, String from, String price) {
        ListedPrice listed = new ListedPrice();
        listed.setProductId(product.getId());
        listed.setFromQuantity(new BigDecimal(from));
        listed.setPrice(new BigDecimal(price));
        return listed;
    }

    private static void create(Company company, PriceList list) {
        company.priceLists.create(Actor.system(), list);
    }

    private static Buyer buyer(Company company, Customer customer, Actor seller) {
        return LinePricing.buyer(customer, seller.departmentId(), "CNY", company.read(uow -> uow.today()));
    }

    private static PriceFound ask(Company company, Customer customer, Actor seller, Product product, String quantity) {
        return company.read(uow -> company.prices.priceFor(
                uow, buyer(company, customer, seller), new Wanted(product.getId(), new BigDecimal(quantity))));
    }

    private static BigDecimal paid(Company company, Customer customer, Actor seller, Product product, String quantity) {
        return ask(company, customer, seller, product, quantity).price().orElseThrow();
    }
}
