package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.customers.territories.KeyKind;
import org.kontor.customers.territories.Territories;
import org.kontor.customers.territories.Territory;
import org.kontor.customers.territories.TerritoryKey;
import org.kontor.customers.territories.TerritoryMember;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;

/** A territory is cut anew: what lies in it goes to who works there (LED-15). */
@ExtendWith(CleanLog.class)
class TerritoriesTest {

    private final Actor actor = Ui.workplace().actor();

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void showsWhatChangesHandsAndHandsItOver() {
        long customer = customer();
        long seller = seller();
        long territory = territory(seller);
        Records.open(new RecordRef(Territories.TYPE, territory));

        Ui.answerAsked(() -> Ui.type("field.note", "The south is cut anew"));
        Ui.click("step.recutTerritories");

        Ui.waitFor(
                "the new owner",
                () -> service(Customers.class).load(actor, customer).draft().getOwnerId() == seller);
        assertThat(service(Territories.class).recut(actor, Set.of(territory)).changes())
                .as("everything is where it belongs")
                .isEmpty();
        Ui.settle();
    }

    private long customer() {
        Customer draft = service(Customers.class).blank(actor);
        draft.setName("Harbour Pumps");
        draft.setCity("Southend");
        return service(Customers.class).create(actor, draft).id();
    }

    private long territory(long seller) {
        TerritoryKey key = new TerritoryKey();
        key.setKind(KeyKind.CITY);
        key.setValue("Southend");
        TerritoryMember member = new TerritoryMember();
        member.setUserId(seller);
        member.setResponsible(true);
        Territory draft = service(Territories.class).blank(actor);
        draft.setName("Estuary");
        draft.getKeys().addAll(List.of(key));
        draft.getMembers().addAll(List.of(member));
        return service(Territories.class).create(actor, draft).id();
    }

    private static long seller() {
        UserDirectory directory = service(UserDirectory.class);
        return service(UnitsOfWork.class).change(Actor.system(), "test", uow -> {
            OrgUnit department = directory.department(uow, "Territory team");
            User user = new User();
            user.setLogin("territory-seller");
            user.setName("Territory Seller");
            user.setRoles("sales");
            user.setDepartmentId(department.getId());
            return directory.enter(uow, user, "correct horse".toCharArray()).getId();
        });
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
