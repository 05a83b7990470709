package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.customers.territories.KeyKind;
import org.kontor.customers.territories.Recut;
import org.kontor.customers.territories.Territories;
import org.kontor.customers.territories.Territory;
import org.kontor.customers.territories.TerritoryKey;
import org.kontor.customers.territories.TerritoryMember;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.progress.Progress;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.list.ListEditor;
import org.kontor.workbench.internal.list.ListModel;
import org.kontor.workbench.internal.work.ChangeOfUser;
import org.kontor.workbench.internal.work.Session;

/** Who works in a territory sees its customers; cut anew, what lies in it goes to who works there (LED-15). */
@ExtendWith(CleanLog.class)
class TerritoriesTest {

    private final Actor actor = Ui.workplace().actor();

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void showsWhatChangesHandsAndHandsItOver() {
        long customer = customer("Harbour Pumps", "Southend");
        long seller = seller("territory-seller");
        long territory = territory("Estuary", "Southend", seller);
        Records.open(new RecordRef(Territories.TYPE, territory));

        Ui.answerAsked(() -> Ui.type("field.note", "The south is cut anew"));
        Ui.click("step.recutTerritories");

        Ui.waitFor(
                "the new owner",
                () -> service(Customers.class).load(actor, customer).draft().getOwnerId() == seller);
        assertThat(service(Territories.class)
                        .recut(actor, Set.of(territory), Territories.Owners.CHANGE)
                        .isEmpty())
                .as("everything is where it belongs")
                .isTrue();
        Ui.settle();
    }

    @Test
    void whoWorksInATerritorySeesItsCustomers() {
        long customer = customer("Foreland Pumps", "Foreland");
        long seller = seller("territory-reader");
        Session mine = new Session(actor, Ui.workplace().company(), "ui-test");
        try {
            ChangeOfUser.to(new Session(actorOf(seller), mine.company(), mine.profile()), Ui.modules());
            assertThat(shown()).as("somebody else's customer").isEmpty();
            Ui.closeEditors();

            long territory = territory("Foreland", "Foreland", seller);
            service(Territories.class)
                    .place(
                            actor,
                            List.of(new Recut.Shift(new RecordRef("customer", customer), Optional.of(territory))),
                            Progress.NONE);

            assertThat(shown()).containsExactly("Foreland Pumps");
            Ui.closeEditors();
            Records.open(new RecordRef("customer", customer));
            assertThat(Ui.get("field.city", Text.class).getText()).isEqualTo("Foreland");
            assertThat(Ui.get("field.city", Text.class).getEditable())
                    .as("read, not changed")
                    .isFalse();
        } finally {
            ChangeOfUser.to(mine, Ui.modules());
            Ui.settle();
        }
    }

    @Test
    void onlyTheTerritoryMoves() {
        long customer = customer("Headland Pumps", "Headland");
        long territory = territory("Headland", "Headland", seller("territory-keeper"));
        Records.open(new RecordRef(Territories.TYPE, territory));

        Ui.answerAsked(() -> {
            Combo owners = Ui.get("field.owners", Combo.class);
            owners.select(
                    owners.getItemCount() - Territories.Owners.values().length + Territories.Owners.STAY.ordinal());
            owners.notifyListeners(SWT.Selection, new Event());
            Ui.answerNext(() -> {});
        });
        Ui.click("step.recutTerritories");

        Ui.waitFor("the territory", () -> stored(customer).getClassification().getTerritoryId() != null);
        assertThat(stored(customer).getOwnerId()).isEqualTo(actor.userId());
        Ui.settle();
    }

    private Customer stored(long customer) {
        return service(Customers.class).load(actor, customer).draft();
    }

    /** The names in the list of customers on the screen. */
    private static List<Object> shown() {
        Ui.workplace().openList("customers");
        Ui.waitFor("the list", () -> Ui.page().getActiveEditor() instanceof ListEditor);
        ListModel model = ((ListEditor) Ui.page().getActiveEditor()).model();
        Ui.waitFor("its rows", model::isCounted);
        Ui.waitFor("the names", () -> IntStream.range(0, (int) model.size())
                .allMatch(row -> model.row(row).isPresent()));
        return IntStream.range(0, (int) model.size())
                .mapToObj(row -> model.row(row).orElseThrow().values().get(1))
                .toList();
    }

    private static Actor actorOf(long user) {
        UserDirectory directory = service(UserDirectory.class);
        return service(UnitsOfWork.class)
                .read(Actor.system(), "identity.view", uow -> directory.actor(uow, uow.get(User.class, user)));
    }

    private long customer(String name, String city) {
        Customer draft = service(Customers.class).blank(actor);
        draft.setName(name);
        draft.setCity(city);
        return service(Customers.class).create(actor, draft).id();
    }

    private long territory(String name, String city, long seller) {
        TerritoryKey key = new TerritoryKey();
        key.setKind(KeyKind.CITY);
        key.setValue(city);
        TerritoryMember member = new TerritoryMember();
        member.setUserId(seller);
        member.setResponsible(true);
        Territory draft = service(Territories.class).blank(actor);
        draft.setName(name);
        draft.getKeys().addAll(List.of(key));
        draft.getMembers().addAll(List.of(member));
        return service(Territories.class).create(actor, draft).id();
    }

    private static long seller(String login) {
        UserDirectory directory = service(UserDirectory.class);
        return service(UnitsOfWork.class).change(Actor.system(), "test", uow -> {
            OrgUnit department = directory.department(uow, "Territory team");
            User user = new User();
            user.setLogin(login);
            user.setName("Territory Seller " + login);
            user.setRoles("sales");
            user.setDepartmentId(department.getId());
            return directory.enter(uow, user, "correct horse".toCharArray()).getId();
        });
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
