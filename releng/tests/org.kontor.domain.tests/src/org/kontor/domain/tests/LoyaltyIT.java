package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.kontor.loyalty.LoyaltyCard;
import com.example.kontor.loyalty.LoyaltyCards;
import com.example.kontor.loyalty.internal.CardGate;
import com.example.kontor.loyalty.internal.CardRecords;
import com.example.kontor.loyalty.internal.CardsDataset;
import com.example.kontor.loyalty.internal.LoyaltyLists;
import com.example.kontor.loyalty.internal.LoyaltyPersistence;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Scope;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.internal.SqlListQueries;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.record.Stored;

/** The third party's example: its table comes late and stays, its gate refuses, its rows obey the data scope. */
class LoyaltyIT {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void tableComesWithTheModuleAndStaysWithItsDataWhenItGoes(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            company.financeLooksAtEveryOrder();
            Actor seller = company.user("li", "sales", "Sales");
            Customer customer = company.customer(seller, "Blue Sky Ltd.", "1000", 30);
            assertThatThrownBy(() -> cardsInTable(company)).isInstanceOf(RuntimeException.class);

            install(company);
            CardRecords cards = cards(company);
            LoyaltyCard card = give(cards, customer);
            assertThat(card.getNumber()).isEqualTo("LC-2026-00001");
            assertThat(company.violations()).isEmpty();

            company.database.use(Company.ALL_MODULES);
            assertThat(cardsInTable(company)).containsExactly("LC-2026-00001");
            assertThat(company.violations()).isEmpty();

            install(company);
            assertThat(cards.ofCustomer(Actor.system(), customer.getId()))
                    .hasValueSatisfying(found -> assertThat(found.getPoints()).isEqualTo(120));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void gateRefusesOrdersOfCustomersWithABlockedCard(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            company.financeLooksAtEveryOrder();
            install(company);
            company.orderDocument.addGate(new CardGate());
            Actor seller = company.user("li", "sales", "Sales");
            Customer customer = company.customer(seller, "Blue Sky Ltd.", "1000", 30);
            Product product = company.product("A", "100", Tracking.NONE);
            long order = company.order(seller, customer, "1", product);
            CardRecords cards = cards(company);
            LoyaltyCard card = give(cards, customer);

            block(cards, card.getId(), true);
            assertThatThrownBy(() -> company.orders.submit(seller, order))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining(card.getNumber())
                    .hasMessageContaining("Lost");
            assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.DRAFT);

            block(cards, card.getId(), false);
            company.orders.submit(seller, order);
            assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.CREDIT_REVIEW);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void refusesASecondCardAndABlockWithoutAReason(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            company.financeLooksAtEveryOrder();
            install(company);
            Actor seller = company.user("li", "sales", "Sales");
            Customer customer = company.customer(seller, "Blue Sky Ltd.", "1000", 30);
            CardRecords cards = cards(company);
            Stored<LoyaltyCard> card =
                    cards.load(Actor.system(), give(cards, customer).getId());

            assertThatThrownBy(() -> give(cards, customer)).isInstanceOf(ProblemException.class);
            card.draft().setBlocked(true);
            assertThatThrownBy(() -> cards.update(Actor.system(), card.id(), card.version(), card.draft()))
                    .isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void showsInReportsWhatTheUserMaySee(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            company.financeLooksAtEveryOrder();
            install(company);
            Actor li = company.user("li", "sales", "Sales");
            Actor he = company.user("he", "sales", "Sales");
            CardRecords cards = cards(company);
            give(cards, company.customer(li, "Blue Sky Ltd.", "1000", 30));
            give(cards, company.customer(he, "Red River Ltd.", "1000", 30));

            assertThat(report(company, withLoyalty(li))).containsExactly("Blue Sky Ltd.");
            assertThat(report(company, withLoyalty(he))).containsExactly("Red River Ltd.");
            assertThat(report(company, Actor.system())).hasSize(2);
            assertThat(points(company, withLoyalty(li))).isEqualByComparingTo("120");
            assertThat(points(company, Actor.system())).isEqualByComparingTo("240");
            Actor stranger = company.user("chen", "warehouse", "Warehouse");
            assertThatThrownBy(() -> report(company, stranger)).isInstanceOf(ProblemException.class);
        }
    }

    private static void install(Company company) {
        List<PersistenceContribution> all = new ArrayList<>(Company.ALL_MODULES);
        all.add(new LoyaltyPersistence());
        company.database.use(all);
    }

    private static CardRecords cards(Company company) {
        return new CardRecords(company.units, company.lists, company.customers);
    }

    private static LoyaltyCard give(LoyaltyCards cards, Customer customer) {
        LoyaltyCard draft = cards.blank(Actor.system());
        draft.setCustomerId(customer.getId());
        draft.setPoints(120);
        return cards.create(Actor.system(), draft).draft();
    }

    private static void block(LoyaltyCards cards, long id, boolean blocked) {
        Stored<LoyaltyCard> card = cards.load(Actor.system(), id);
        card.draft().setBlocked(blocked);
        card.draft().setReason("Lost");
        cards.update(Actor.system(), id, card.version(), card.draft());
    }

    /** The administrator gave the role the permission to see cards. */
    private static Actor withLoyalty(Actor actor) {
        return new Actor(
                actor.userId(),
                actor.name(),
                actor.departmentId(),
                actor.departmentIds(),
                Set.of("loyalty.view"),
                Map.of("loyalty", Scope.OWN));
    }

    private static List<Object> report(Company company, Actor actor) {
        List<Object> names = new ArrayList<>();
        new CardsDataset(company.reader).read(actor, Map.of(), row -> names.add(row[1]));
        return names;
    }

    /** The total below the list of cards. */
    private static BigDecimal points(Company company, Actor actor) {
        List<ListContribution> lists = List.of(new LoyaltyLists());
        SqlListQueries queries = new SqlListQueries(company.reader, company.database::search, () -> lists);
        ListRequest all = new ListRequest(Optional.empty(), List.of(), List.of());
        return queries.totals(actor, queries.list("loyaltyCards").orElseThrow(), all)
                .get("points");
    }

    private static List<Object> cardsInTable(Company company) {
        List<Object> numbers = new ArrayList<>();
        company.reader.read("SELECT NUMBER FROM LOYALTY_CARD", List.of(), List.of(FieldKind.TEXT), row -> {
            numbers.add(row[0]);
            return true;
        });
        return numbers;
    }
}
