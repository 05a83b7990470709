package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.customers.selling.CompetingOffer;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.Opportunity;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Cells;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;

/** The competitors of a deal are chosen from the register; a new name is entered there with the deal (WRK-05). */
@ExtendWith(CleanLog.class)
class CompetitorsTest {

    private final Actor actor = Ui.workplace().actor();

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void areChosenOrTypedInTheLinesOfADeal() {
        long customer = customer();
        RecordRef first = new RecordRef(Opportunities.TYPE, deal(customer, "First deal"));
        Records.open(first);
        Ui.tool("line.add.competitors");
        Cells.type(Ui.get("lines.competitors", NatTable.class), 0, 1, "Hengda Pumps");
        Records.save();
        Ui.settle();
        assertThat(Records.row("competitors", "Hengda Pumps"))
                .as("entered with the deal")
                .isPresent();

        RecordRef second = new RecordRef(Opportunities.TYPE, deal(customer, "Second deal"));
        Records.open(second);
        Ui.tool("line.add.competitors");
        Cells.choose(Ui.get("lines.competitors", NatTable.class), 0, 1, "hengda");
        Records.save();
        Ui.settle();
        assertThat(service(Opportunities.class).load(actor, second.id()).draft().getCompetitors())
                .extracting(CompetingOffer::getName)
                .containsExactly("Hengda Pumps");
    }

    private long customer() {
        Customer draft = service(Customers.class).blank(actor);
        draft.setName("Quayside Works");
        return service(Customers.class).create(actor, draft).id();
    }

    private long deal(long customer, String title) {
        Opportunity draft = service(Opportunities.class).blank(actor);
        draft.setCustomerId(customer);
        draft.setTitle(title);
        return service(Opportunities.class).create(actor, draft).id();
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
