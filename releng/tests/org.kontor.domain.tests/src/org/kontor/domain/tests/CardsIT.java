package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.activities.ActivityKind;
import org.kontor.customers.internal.cards.CardFiles;
import org.kontor.exchange.DuplicateRule;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;

/** Business cards and calendars: what is written is what comes back. */
class CardsIT {

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void contactsComeBackAsTheyWere(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Actor actor = Actor.system();
            Customer draft = company.customers.blank(actor);
            draft.setName("广州明日科技有限公司");
            draft.setAddress("天河路 1 号; 3 楼, 左");
            draft.setCity("广州");
            Contact contact = new Contact();
            contact.setName("王小明");
            contact.setTitle("采购经理");
            contact.setDepartment("采购部");
            contact.setPhone("020-88886666");
            contact.setMobile("138 0013 8000");
            contact.setEmail("wang@example.com");
            contact.setBirthday(LocalDate.of(1980, 5, 17));
            draft.getContacts().add(contact);
            long id = company.customers.create(actor, draft).id();
            Path file = folder.resolve("contacts.vcf");
            CardFiles cards = new CardFiles(company.customers, company.activities);
            assertThat(cards.contacts(actor, List.of(id), file)).isEqualTo(1);
            company.units.run(actor, "test", uow -> uow.remove(uow.get(Customer.class, id)));

            assertThat(new Imports(company, actor)
                            .run("customer", file, DuplicateRule.UPDATE)
                            .added())
                    .containsEntry("customer", 1);
            Customer back = company.customers
                    .load(
                            actor,
                            company.customers
                                    .find(actor, "明日科技", 2)
                                    .getFirst()
                                    .record()
                                    .id())
                    .draft();
            assertThat(back.getName()).isEqualTo(draft.getName());
            assertThat(back.getAddress()).isEqualTo(draft.getAddress());
            assertThat(back.getContacts())
                    .singleElement()
                    .usingRecursiveComparison()
                    .comparingOnlyFields("name", "title", "department", "phone", "mobile", "email", "birthday")
                    .isEqualTo(contact);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void appointmentsComeBackAsTheyWere(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("ann", "sales", "Sales");
            Actor other = company.user("bo", "sales", "Sales");
            List<Long> ids = List.of(
                    enter(company, seller, ActivityKind.MEETING, "Meeting", "14:00", "15:30"),
                    enter(company, seller, ActivityKind.APPOINTMENT, "Holiday", null, null),
                    enter(company, seller, ActivityKind.TODO, "Call back", null, null));
            Path file = folder.resolve("calendar.ics");
            CardFiles cards = new CardFiles(company.customers, company.activities);
            assertThat(cards.appointments(seller, ids, file)).isEqualTo(3);
            assertThatThrownBy(() -> cards.appointments(other, ids, folder.resolve("no.ics")))
                    .isInstanceOf(ProblemException.class);

            assertThat(new Imports(company, other)
                            .run("activity", file, DuplicateRule.SKIP)
                            .added())
                    .containsEntry("activity", 3);
            Activity meeting = first(company, other, "Meeting");
            assertThat(meeting.getDay()).isEqualTo(LocalDate.of(2026, 3, 5));
            assertThat(meeting.getFrom()).isEqualTo("14:00");
            assertThat(meeting.getTo()).isEqualTo("15:30");
            Activity holiday = first(company, other, "Holiday");
            assertThat(holiday.getFrom()).isNull();
            assertThat(holiday.getUntil()).isEqualTo(holiday.getDay());
            assertThat(first(company, other, "Call back").getKind()).isEqualTo(ActivityKind.TODO);
        }
    }

    private static long enter(Company company, Actor actor, ActivityKind kind, String subject, String from, String to) {
        Activity draft = company.activities.blank(actor);
        draft.setKind(kind);
        draft.setSubject(subject);
        draft.setDay(LocalDate.of(2026, 3, 5));
        draft.setFrom(from);
        draft.setTo(to);
        return company.activities.create(actor, draft).id();
    }

    private static Activity first(Company company, Actor actor, String subject) {
        return company.activities.find(actor, subject, 5).stream()
                .map(hit -> company.activities.load(actor, hit.record().id()).draft())
                .filter(activity -> activity.getOwnerId() == actor.userId())
                .findFirst()
                .orElseThrow();
    }
}
