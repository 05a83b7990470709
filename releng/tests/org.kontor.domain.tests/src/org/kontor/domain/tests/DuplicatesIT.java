package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.duplicates.Suspect;
import org.kontor.customers.duplicates.Suspect.Reason;
import org.kontor.customers.internal.duplicates.DuplicateSearch;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;

/** One company is entered once, however it is spelled (CUS-02). */
class DuplicatesIT {

    private static final Actor ACTOR = Actor.system();

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void findsACompanyUnderAnotherSpelling(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            enter(company, "广州市蓝天电子科技有限公司", c -> c.setPhone("020-8888 6666"));
            enter(company, "Huawei Technologies Co., Ltd.", c -> {});
            enter(company, "Schneider Maschinenbau GmbH", c -> c.getAccounts().setTaxNumber("DE 811.123.456"));
            enter(company, "深圳远航物流有限公司", c -> {
                Contact contact = new Contact();
                contact.setName("李明");
                contact.setMobile("138 0013 8000");
                c.adopt(contact);
                c.getContacts().add(contact);
            });
            DuplicateSearch search = new DuplicateSearch(company.units, company.directory);

            assertThat(suspects(search, draft("广州兰天电子有限公司"))).containsExactly("广州市蓝天电子科技有限公司");
            assertThat(suspects(search, draft("华为技术有限公司"))).containsExactly("Huawei Technologies Co., Ltd.");
            assertThat(suspects(search, draft("Schnieder Maschinenbau")))
                    .containsExactly("Schneider Maschinenbau GmbH");
            assertThat(suspects(search, draft("上海蓝天电子科技有限公司"))).isEmpty();

            Customer byTax = draft("Quite another name");
            byTax.getAccounts().setTaxNumber("de811123456");
            assertThat(search.suspects(ACTOR, byTax).getFirst().reasons()).containsExactly(Reason.TAX);
            Customer byMobile = draft("Nobody knows");
            byMobile.setPhone("+86 13800138000");
            assertThat(suspects(search, byMobile)).containsExactly("深圳远航物流有限公司");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void refusesTheSameNameAndWarnsOfALikeOne(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            enter(company, "臺北積體電路股份有限公司", c -> {});

            assertThatThrownBy(() -> enter(company, "台北积体电路有限公司", c -> {})).isInstanceOf(ProblemException.class);
            List<Problem> problems = company.customers.check(ACTOR, Optional.empty(), draft("台北积体电路科技有限公司"));
            assertThat(problems)
                    .noneMatch(Problem::isError)
                    .anyMatch(p -> p.text().toString().contains("臺北積體電路股份有限公司"));
            enter(company, "台北积体电路科技有限公司", c -> {});
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void contactsMakeSense(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Customer draft = draft("Somebody");
            Contact contact = new Contact();
            contact.setName("Anna");
            contact.setBirthday(LocalDate.of(2099, 1, 1));
            contact.setReportsTo("Nobody");
            draft.getContacts().add(contact);

            assertThat(company.customers.check(ACTOR, Optional.empty(), draft))
                    .extracting(p -> p.field().orElse(""))
                    .containsExactly("contacts[0].birthday", "contacts[0].reportsTo");
        }
    }

    private static List<String> suspects(DuplicateSearch search, Customer draft) {
        return search.suspects(ACTOR, draft).stream().map(Suspect::name).toList();
    }

    private static void enter(Company company, String name, Consumer<Customer> more) {
        Customer draft = draft(name);
        more.accept(draft);
        company.customers.create(ACTOR, draft);
    }

    private static Customer draft(String name) {
        Customer draft = new Customer();
        draft.setName(name);
        draft.setCurrency("CNY");
        return draft;
    }
}
