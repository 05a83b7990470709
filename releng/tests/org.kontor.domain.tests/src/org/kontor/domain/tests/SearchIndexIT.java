package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.customers.internal.CustomersLists;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.record.Stored;
import org.kontor.persistence.search.SearchIndexes.Similar;

/** Any part of a text finds its records, through the index as without it, whatever happens to the records meanwhile. */
class SearchIndexIT {

    /** More than stand as marks in one query. */
    private static final int MANY = 230;

    private static final Actor ACTOR = Actor.system();

    @TempDir
    Path home;

    private static List<String> found(Company company, String text) {
        ListRequest request = new ListRequest(Optional.of(text), List.of(), List.of());
        return company.lists.firstPage(ACTOR, CustomersLists.CUSTOMERS, request, 5000).stream()
                .map(SearchIndexIT::name)
                .toList();
    }

    private static String name(ListRow row) {
        return (String) row.values().get(1);
    }

    private static void enter(Company company, List<String> names) {
        company.units.run(ACTOR, "test", uow -> {
            for (String name : names) {
                Customer draft = company.customers.blank(ACTOR);
                draft.setName(name);
                company.customers.enter(uow, draft);
            }
        });
    }

    private static Optional<long[]> candidates(Company company, String text) {
        return company.database.search().candidates("customer", text, 4000);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void findsARecordAsSoonAsItIsStoredAndUnderItsNewNameOnly(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Customer customer = company.customer(ACTOR, "广州明日科技有限公司", "0", 0);
            assertThat(found(company, "明日")).containsExactly("广州明日科技有限公司");
            Stored<Customer> stored = company.customers.load(ACTOR, customer.getId());
            stored.draft().setName("Acme Ltd. 深圳");
            company.customers.update(ACTOR, stored.id(), stored.version(), stored.draft());
            assertThat(found(company, "明日")).isEmpty();
            assertThat(found(company, "ACME l")).containsExactly("Acme Ltd. 深圳");
            company.database.storedSearch().compact();
            assertThat(found(company, "明日")).isEmpty();
            assertThat(found(company, "td. 深")).containsExactly("Acme Ltd. 深圳");
            capitalsOfAnyAlphabet(company);
            dealsAreFoundByTheirCustomer(company, customer);
            assertThat(company.violations()).isEmpty();
        }
    }

    /** Also on a database whose locale knows no letters but the English ones. */
    private static void capitalsOfAnyAlphabet(Company company) {
        enter(company, List.of("Müller Pumpen", "ÖLMÜHLE Nord", "Señor Ñandú"));
        for (String text : List.of("müller", "MÜLLER", "Müll")) {
            assertThat(found(company, text)).as(text).containsExactly("Müller Pumpen");
        }
        assertThat(found(company, "ölmühle")).containsExactly("ÖLMÜHLE Nord");
        assertThat(found(company, "ñANDÚ")).containsExactly("Señor Ñandú");
        assertThat(company.customers.find(ACTOR, "mÜLLER", 5)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void dealsOfManyCustomersOfOneNameAreFoundWithThoseThatAreCalledSo(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Selling selling = new Selling(company);
            Customer other = company.customer(ACTOR, "Somebody else", "0", 0);
            for (int i = 0; i < MANY; i++) {
                Customer customer = company.customer(ACTOR, "Nordwind " + Integer.toString(i * 7919, 36), "0", 0);
                selling.opportunity(ACTOR, customer, "Pumps", "1000");
            }
            selling.opportunity(ACTOR, other, "Hoses as for Nordwind", "1000");
            selling.opportunity(ACTOR, other, "Valves", "1000");
            ListDefinition list = company.lists.list("opportunities").orElseThrow();
            assertThat(found(company, list, "nordwind")).isEqualTo(MANY + 1);
            assertThat(found(company, list, "Nordwind " + Integer.toString(7919, 36)))
                    .isPositive();
            assertThat(found(company, list, "Nordlicht")).isZero();
            assertThat(company.lists.count(ACTOR, list, filtered("customer", ListFilter.Operator.CONTAINS, "wind")))
                    .isEqualTo(MANY);
            assertThat(company.lists.count(ACTOR, list, filtered("customer", ListFilter.Operator.STARTS_WITH, "wind")))
                    .isZero();
            assertThat(company.lists.count(ACTOR, list, filtered("title", ListFilter.Operator.STARTS_WITH, "hoses")))
                    .isEqualTo(1);
        }
    }

    private static long found(Company company, ListDefinition list, String text) {
        return company.lists.count(ACTOR, list, new ListRequest(Optional.of(text), List.of(), List.of()));
    }

    private static ListRequest filtered(String column, ListFilter.Operator operator, String text) {
        return new ListRequest(Optional.empty(), List.of(new ListFilter(column, operator, text)), List.of());
    }

    private static void dealsAreFoundByTheirCustomer(Company company, Customer customer) {
        Selling selling = new Selling(company);
        long pumps =
                selling.opportunity(ACTOR, customer, "Pumpen für Nord", "1000").id();
        long other = selling.opportunity(ACTOR, company.customer(ACTOR, "Somebody else", "0", 0), "Acme hoses", "1000")
                .id();
        assertThat(deals(selling, "深圳")).containsExactly(pumps);
        assertThat(deals(selling, "FÜR")).containsExactly(pumps);
        assertThat(deals(selling, "acme")).containsExactlyInAnyOrder(pumps, other);
        assertThat(deals(selling, "nowhere at all")).isEmpty();
        assertThat(company.database
                        .search()
                        .candidates("opportunity", "hoses", 100)
                        .orElseThrow())
                .containsExactly(other);
    }

    private static List<Long> deals(Selling selling, String text) {
        return selling.opportunities.find(ACTOR, text, 10).stream()
                .map(hit -> hit.record().id())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void keepsNothingOfAnActionThatFailed(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            assertThatThrownBy(() -> company.units.run(ACTOR, "test", uow -> {
                        Customer draft = company.customers.blank(ACTOR);
                        draft.setName("Never stored");
                        company.customers.enter(uow, draft);
                        uow.entities().flush();
                        throw new IllegalArgumentException("on purpose");
                    }))
                    .hasMessage("on purpose");
            assertThat(candidates(company, "never").orElseThrow()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void findsTheSameAsALookAtEveryRecord(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Random random = new Random(42);
            List<String> names = new ArrayList<>();
            for (int round = 0; round < 4; round++) {
                List<String> added = new ArrayList<>();
                for (int i = 0; i < 300; i++) {
                    added.add(randomName(random) + " " + (round * 300 + i));
                }
                enter(company, added);
                names.addAll(added);
                if (round < 3) {
                    company.database.storedSearch().compact();
                }
            }
            for (int i = 0; i < 60; i++) {
                String name = names.get(random.nextInt(names.size()));
                int from = random.nextInt(name.length() - 2);
                String text = name.substring(from, Math.min(name.length(), from + 2 + random.nextInt(4)))
                        .strip();
                List<String> expected = names.stream()
                        .filter(n -> n.contains(text) || text.isEmpty())
                        .toList();
                assertThat(found(company, text)).as(text).containsAll(expected);
            }
            assertThat(candidates(company, names.get(700)).orElseThrow()).hasSizeLessThan(20);
            assertThat(company.violations()).isEmpty();
        }
    }

    private static String randomName(Random random) {
        String letters = "广州深圳上海明日新科技贸易ABCDE12";
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 4 + random.nextInt(6); i++) {
            name.append(letters.charAt(random.nextInt(letters.length())));
        }
        return name.toString();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void leavesAFrequentTextToTheOrderOfTheList(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            List<String> names = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                names.add("Trading " + i);
            }
            enter(company, names);
            company.database.storedSearch().compact();
            assertThat(company.database.search().candidates("customer", "trading", 100))
                    .isEmpty();
            assertThat(company.database.search().candidates("customer", "t", 100))
                    .isEmpty();
            assertThat(found(company, "trading")).hasSize(120);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void findsWhatResemblesAText(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            enter(company, List.of("广州明日科技有限公司", "广州明月科技有限公司", "深圳腾达贸易", "Acme Trading"));
            company.database.storedSearch().compact();
            enter(company, List.of("广州明日科技服务中心"));
            List<Similar> similar = company.database.search().similar("customer", "广州明日科技", 0.6, 10);
            assertThat(similar)
                    .extracting(hit -> company.customers.title(ACTOR, hit.id()).orElseThrow())
                    .startsWith("广州明日科技有限公司")
                    .contains("广州明日科技服务中心")
                    .doesNotContain("深圳腾达贸易", "Acme Trading");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void noticesAndRepairsAnIndexThatMissesARecord(Databases kind) throws SQLException {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            enter(company, List.of("Keeper", "Loser"));
            company.database.storedSearch().compact();
            execute(company, "DELETE FROM SEARCH_POSTING WHERE GRAM = 'OS'");
            assertThat(company.violations())
                    .singleElement()
                    .asString()
                    .startsWith("search:")
                    .contains("OS");
            assertThat(found(company, "lose")).isEmpty();
            company.database.search().rebuild();
            assertThat(company.violations()).isEmpty();
            assertThat(found(company, "lose")).containsExactly("Loser");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void indexesRecordsThatWereThereBeforeTheIndex(Databases kind) throws SQLException {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            enter(company, List.of("Old customer"));
            execute(
                    company,
                    "DELETE FROM SEARCH_PENDING",
                    "UPDATE SEARCH_INDEX SET DEFINITION = 'of an older release'");
            assertThat(found(company, "old cust")).isEmpty();
            company.database.use(Company.ALL_MODULES);
            assertThat(found(company, "old cust")).containsExactly("Old customer");
        }
    }

    private static void execute(Company company, String... statements) throws SQLException {
        try (Connection connection = company.database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }
}
