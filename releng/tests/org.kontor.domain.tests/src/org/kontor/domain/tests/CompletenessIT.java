package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.BuyingRole;
import org.kontor.customers.CompanyScale;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.CustomerKind;
import org.kontor.customers.Topic;
import org.kontor.customers.completeness.CompletenessRule;
import org.kontor.customers.completeness.CountedItem;
import org.kontor.customers.completeness.FileItem;
import org.kontor.customers.internal.CustomersLists;
import org.kontor.customers.internal.completeness.CompletenessRecords;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.list.ListSort;
import org.kontor.persistence.record.Stored;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.MeasureQuery;

/** How complete customer files are, by the company's own rules (CUS-22). */
class CompletenessIT {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyStoredCustomerKnowsHowCompleteItIs(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            CompletenessRecords rules = rules(company);
            Actor seller = company.user("li", "sales", "Sales");
            Customer draft = company.customers.blank(seller);
            draft.setName("Blue Sky Ltd.");
            draft.setPhone("021 5555 1234");
            Stored<Customer> stored = company.customers.create(seller, draft);
            assertThat(stored.draft().getCompleteness()).isEqualTo(10);

            Contact buyer = new Contact();
            buyer.setName("Anna");
            buyer.setRole(BuyingRole.DECIDER);
            stored.draft().getContacts().add(buyer);
            stored = company.customers.update(seller, stored.id(), stored.version(), stored.draft());
            assertThat(stored.draft().getCompleteness()).isEqualTo(30);
            assertThat(rules.of(seller, stored.draft()).percent()).isEqualTo(30);
            assertThat(rules.of(seller, stored.draft()).missing())
                    .extracting(m -> m.item())
                    .startsWith(FileItem.ADDRESS, FileItem.INDUSTRY, FileItem.TAX_NUMBER)
                    .doesNotContain(FileItem.PHONE, FileItem.DECIDER);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aChangedRuleCountsAllCustomersAnewAsStoringThemWould(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Actor boss = company.setUp();
            CompletenessRecords rules = rules(company);
            Actor seller = company.user("li", "sales", "Sales");
            Random random = new Random(7);
            for (int i = 0; i < 40; i++) {
                company.customers.create(seller, random(company.customers.blank(seller), i, random));
            }
            CompletenessRule draft = rules.blank(boss);
            draft.setKind(CustomerKind.PARTNER);
            draft.getItems().clear();
            int weight = 1;
            for (FileItem item : FileItem.values()) {
                draft.getItems().add(new CountedItem(item, weight));
                weight += 2;
            }
            rules.create(boss, draft);

            List<Customer> all = company.read(uow -> uow.query(Customer.class, "SELECT c FROM Customer c"));
            assertThat(all).extracting(c -> c.getClassification().getKind()).contains(CustomerKind.PARTNER);
            assertThat(all).hasSize(40).allSatisfy(customer -> {
                Customer whole =
                        company.customers.load(seller, customer.getId()).draft();
                assertThat(whole.getCompleteness())
                        .isEqualTo(rules.of(seller, whole).percent());
            });
            assertThat(all).allSatisfy(customer -> assertThat(customer.getCompleteSince() != null)
                    .isEqualTo(customer.getCompleteness() >= rules.enough(seller)));
            assertThat(all.stream().map(Customer::getCompleteness).distinct()).hasSizeGreaterThan(10);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void filesMadeCompleteAreAFigureForAppraisal(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Actor boss = company.setUp();
            CompletenessRecords rules = rules(company);
            Actor seller = company.user("li", "sales", "Sales");
            CompletenessRule onlyPhone = rules.blank(boss);
            onlyPhone.setKind(CustomerKind.PROSPECT);
            onlyPhone.getItems().clear();
            onlyPhone.getItems().add(new CountedItem(FileItem.PHONE, 1));
            rules.create(boss, onlyPhone);
            Customer draft = company.customers.blank(seller);
            draft.setName("Blue Sky Ltd.");
            Stored<Customer> stored = company.customers.create(seller, draft);
            assertThat(complete(company, seller)).isZero();

            stored.draft().setPhone("021 5555 1234");
            stored = company.customers.update(seller, stored.id(), stored.version(), stored.draft());
            assertThat(complete(company, seller)).isEqualTo(1);
            assertThat(stored.draft().getCompleteSince()).isEqualTo(LocalDate.of(2026, 3, 2));
            company.clock.set(Instant.parse("2026-04-02T01:00:00Z"));
            stored.draft().setCity("Hangzhou");
            stored = company.customers.update(seller, stored.id(), stored.version(), stored.draft());
            assertThat(complete(company, seller)).as("in March, as before").isEqualTo(1);

            stored.draft().setPhone(null);
            company.customers.update(seller, stored.id(), stored.version(), stored.draft());
            assertThat(complete(company, seller)).as("no longer complete").isZero();
        }
    }

    private static int complete(Company company, Actor seller) {
        Period march = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        MeasureQuery query = MeasureQuery.of("completeFiles", march).where(Dimension.OWNER, List.of(seller.userId()));
        return company.measures.figure(seller, query).amount().intValue();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void listsSortAndFilterByIt(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("li", "sales", "Sales");
            Customer bare = company.customers.blank(seller);
            bare.setName("Bare");
            company.customers.create(seller, bare);
            Customer better = company.customers.blank(seller);
            better.setName("Better");
            better.setPhone("1");
            company.customers.create(seller, better);
            ListRequest request = new ListRequest(
                    Optional.empty(),
                    List.of(new ListFilter("completeness", ListFilter.Operator.FROM, 0)),
                    List.of(new ListSort("completeness", false)));
            int name = CustomersLists.CUSTOMERS
                    .columns()
                    .indexOf(CustomersLists.CUSTOMERS.column("name").orElseThrow());
            List<ListRow> rows = company.lists.firstPage(seller, CustomersLists.CUSTOMERS, request, 10);
            assertThat(rows).extracting(r -> r.values().get(name)).containsExactly("Better", "Bare");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void refusesRulesThatCannotBe(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Actor boss = company.setUp();
            CompletenessRecords rules = rules(company);
            CompletenessRule second = rules.blank(boss);
            assertThatThrownBy(() -> rules.create(boss, second)).isInstanceOf(ProblemException.class);
            CompletenessRule twice = rules.blank(boss);
            twice.setKind(CustomerKind.AGENT);
            twice.getItems().add(new CountedItem(FileItem.PHONE, 1));
            assertThatThrownBy(() -> rules.create(boss, twice)).isInstanceOf(ProblemException.class);
            CompletenessRule weightless = rules.blank(boss);
            weightless.setKind(CustomerKind.AGENT);
            weightless.getItems().getFirst().setWeight(0);
            assertThatThrownBy(() -> rules.create(boss, weightless)).isInstanceOf(ProblemException.class);
            Actor seller = company.user("li", "sales", "Sales");
            assertThatThrownBy(() -> rules.blank(seller)).isInstanceOf(ProblemException.class);
        }
    }

    private static CompletenessRecords rules(Company company) {
        CompletenessRecords rules = new CompletenessRecords(company.units, company.lists);
        rules.ready();
        rules.ready();
        return rules;
    }

    private static Customer random(Customer draft, int number, Random random) {
        draft.setName("Company " + number);
        draft.getClassification().setKind(random.nextBoolean() ? CustomerKind.PARTNER : CustomerKind.CUSTOMER);
        draft.setPhone(maybe(random, "021 5555 " + number));
        draft.setEmail(maybe(random, "a@b.example"));
        draft.setWebsite(maybe(random, " "));
        draft.setAddress(maybe(random, "Street 1"));
        draft.setCity(maybe(random, "Shanghai"));
        draft.setRegion(maybe(random, "East"));
        draft.getClassification().setIndustry(maybe(random, "Trade"));
        draft.getClassification().setScale(random.nextBoolean() ? CompanyScale.SMALL : null);
        draft.getClassification().setSource(maybe(random, "Fair"));
        draft.getClassification().setSalesArea(maybe(random, "East"));
        draft.getAccounts().setTaxNumber(maybe(random, "T" + number));
        draft.getAccounts().setBankAccount(maybe(random, "B" + number));
        for (int i = random.nextInt(3); i > 0; i--) {
            Contact contact = new Contact();
            contact.setName("Contact " + i);
            contact.setMobile(maybe(random, "1380000000" + i));
            contact.setDepartment(maybe(random, "Purchasing"));
            contact.setRole(random.nextBoolean() ? BuyingRole.DECIDER : BuyingRole.USER);
            draft.getContacts().add(contact);
        }
        if (random.nextBoolean()) {
            draft.remember(Topic.values()[random.nextInt(2)], "something");
        }
        return draft;
    }

    private static String maybe(Random random, String text) {
        return random.nextInt(3) > 0 ? text : null;
    }
}
