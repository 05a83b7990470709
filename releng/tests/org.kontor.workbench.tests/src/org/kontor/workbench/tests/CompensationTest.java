package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.catalog.prices.ListedPrice;
import org.kontor.catalog.prices.PriceList;
import org.kontor.catalog.prices.PriceLists;
import org.kontor.finance.Invoice;
import org.kontor.finance.Invoicing;
import org.kontor.finance.compensation.Compensation;
import org.kontor.finance.compensation.CompensationState;
import org.kontor.finance.compensation.Compensations;
import org.kontor.finance.compensation.PriceProtection;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Cells;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.record.RecordEditor;

/** A price is lowered: finance has compensation proposed, corrects what the dealer still holds and agrees to it (ORD-09). */
@ExtendWith(CleanLog.class)
class CompensationTest {

    private static final String DEALER = "Dealer whose price fell";
    private static final int HELD = 2;

    private final Actor actor = Ui.workplace().actor();
    private final Compensations compensations = service(Compensations.class);

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void whatIsStillHeldIsCredited() {
        Invoice sold = new SoldGoods(actor).invoice("FALLEN", DEALER);
        long product = service(Orders.class)
                .load(actor, sold.getOrderId())
                .draft()
                .getLines()
                .getFirst()
                .getProductId();
        protect(30);
        lower(product, "100", "90");

        Ui.workplace().openList("compensations");
        Ui.settle();
        Ui.answerAsked(() -> Ui.type("field.day", LocalDate.now().minusDays(3).toString()));
        Ui.tool("list.proposeCompensation");
        Ui.waitFor("the proposal", () -> proposed().isPresent());
        Ui.settle();
        RecordRef proposal = proposed().orElseThrow();
        assertThat(stored(proposal).getTotal()).as("2 at 10").isEqualByComparingTo("20");

        RecordEditor editor = Records.open(proposal);
        NatTable lines = Ui.get("lines.lines", NatTable.class);
        Cells.type(lines, HELD, 1, "3");
        Ui.waitFor("the refusal of more than was kept", () -> editor.model().orElseThrow().problems().stream()
                .anyMatch(problem -> problem.text().toString().contains("between 0 and 2")));
        Cells.type(lines, HELD, 1, "1");
        Records.save();
        assertThat(stored(proposal).getTotal()).as("1 at 10").isEqualByComparingTo("10");
        assertThat(credited()).as("nothing before somebody agrees").isEmpty();

        Ui.step("approve");
        Ui.waitFor("the approval", () -> stored(proposal).getState() == CompensationState.APPROVED);
        Ui.settle();
        Invoice note = service(Invoicing.class)
                .load(actor, credited().orElseThrow().id())
                .draft();
        assertThat(note.getTotal()).isEqualByComparingTo("-10");
        assertThat(stored(proposal).getCreditNumbers()).isEqualTo(note.getNumber());
        assertThat(service(Invoicing.class).load(actor, sold.getId()).draft().getOpen())
                .as("what the dealer owes of 200")
                .isEqualByComparingTo("190");
        assertThat(Ui.offers("approve")).as("it was agreed to").isFalse();
    }

    /** From ten days ago on the product had one price; now another holds. */
    private void lower(long product, String before, String now) {
        PriceLists lists = service(PriceLists.class);
        PriceList draft = lists.blank(actor);
        draft.setName("Lowered list");
        draft.setValidFrom(LocalDate.now().minusDays(10));
        ListedPrice listed = new ListedPrice();
        listed.setProductId(product);
        listed.setPrice(new BigDecimal(before));
        draft.getPrices().addAll(List.of(listed));
        Stored<PriceList> stored = lists.create(actor, draft);
        stored.draft().getPrices().getFirst().setPrice(new BigDecimal(now));
        lists.update(actor, stored.id(), stored.version(), stored.draft());
    }

    @SuppressWarnings("unchecked")
    private void protect(int days) {
        RecordService<PriceProtection> protections = (RecordService<PriceProtection>)
                Ui.modules().records("priceProtection").orElseThrow();
        PriceProtection draft = protections.blank(actor);
        draft.setDays(days);
        protections.create(actor, draft);
    }

    private Optional<RecordRef> proposed() {
        return Records.row("compensations", DEALER);
    }

    private Optional<RecordRef> credited() {
        return Records.row("creditNotes", DEALER);
    }

    private Compensation stored(RecordRef proposal) {
        return compensations.load(actor, proposal.id()).draft();
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
