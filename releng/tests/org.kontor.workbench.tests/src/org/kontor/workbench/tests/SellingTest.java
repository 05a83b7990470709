package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.customers.activities.Activities;
import org.kontor.customers.activities.CalendarEntry;
import org.kontor.customers.selling.Deal;
import org.kontor.customers.selling.Lead;
import org.kontor.customers.selling.Leads;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.Opportunity;
import org.kontor.customers.selling.OpportunityState;
import org.kontor.customers.selling.Pipeline;
import org.kontor.customers.selling.SaleProcesses;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.internal.record.RecordEditor;

/** A salesperson's day on real widgets: a lead, the deal through all its stages, the log of a call, the board. */
@ExtendWith(CleanLog.class)
class SellingTest {

    private static final int MANY = 5_000;

    /** What a user still feels as at once, on a machine that runs other tests beside this one. */
    private static final long LONGEST_PAUSE = 500;

    private final Actor actor = Ui.workplace().actor();

    @BeforeEach
    void begin() {
        Ui.closeEditors();
    }

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void aLeadIsWonThroughAllStages() {
        Ui.workplace().openNew(Leads.TYPE);
        ready();
        Ui.type("field.company", "Whitewater Pumps Ltd.");
        Ui.type("field.contact", "Ms. Tang");
        Ui.type("field.product", "Slurry pump");
        save();

        Ui.answerAsked(() -> {});
        Ui.click("step.qualifyLead");
        Ui.waitFor("the opportunity", () -> opportunity("Slurry pump").isPresent());
        Ui.settle();
        long id = opportunity("Slurry pump").orElseThrow();
        assertThat(Ui.workplace().recordInFront()).contains(new RecordRef(Opportunities.TYPE, id));
        Opportunities opportunities = service(Opportunities.class);
        assertThat(opportunities.load(actor, id).draft().getContact()).isEqualTo("Ms. Tang");

        Ui.type("field.amount", "80000");
        Ui.type("field.closeOn", LocalDate.now().plusDays(20).toString());
        save();
        for (int stage = 2; stage <= 5; stage++) {
            int position = stage;
            Ui.click("step.advanceOpportunity");
            Ui.waitFor(
                    "stage " + stage,
                    () -> opportunities.load(actor, id).draft().getStage().getPosition() == position);
            Ui.settle();
        }
        Ui.click("step.win");
        Ui.waitFor("the win", () -> opportunities.load(actor, id).draft().getState() == OpportunityState.WON);
        Ui.settle();
        Ui.waitFor("an editor without a next stage", () -> Ui.find("step.advanceOpportunity")
                .isEmpty());
        Lead lead = service(Leads.class)
                .load(
                        actor,
                        service(Leads.class)
                                .find(actor, "Whitewater", 1)
                                .getFirst()
                                .record()
                                .id())
                .draft();
        assertThat(lead.getOpportunityId()).isEqualTo(id);
    }

    @Test
    void aCallAndTheNextStepAreLoggedByOneKey() {
        Activities activities = service(Activities.class);
        Ui.answerAsked(() -> {
            Ui.type("field.subject", "Asked for a price");
            Ui.type("field.nextSubject", "Bring the offer");
        });
        run("org.kontor.customers.ui.log");
        Ui.waitFor(
                "the log", () -> !activities.find(actor, "Asked for a price", 1).isEmpty());
        Ui.settle();
        LocalDate tomorrow = LocalDate.now().plusDays(1);
        assertThat(activities.calendar(actor, List.of(actor.userId()), tomorrow, tomorrow))
                .extracting(CalendarEntry::subject)
                .contains("Bring the offer");
    }

    @Test
    void theBoardHoldsThousandsOfDealsWithoutAPause() {
        enterDeals();
        NavigationEntry entry = Ui.modules().navigation(actor).stream()
                .filter(e -> e.id().equals("board"))
                .findFirst()
                .orElseThrow();
        try (Ui.Pauses pauses = new Ui.Pauses()) {
            entry.destination().open(Ui.workplace());
            Control board = Ui.get("board", Control.class);
            Ui.waitFor("the deals", () -> Ui.get("board.owner", Combo.class).getItemCount() > 1);
            long first = first().id();
            key(board, SWT.ARROW_DOWN, 0);
            key(board, SWT.ARROW_UP, 0);
            key(board, SWT.ARROW_RIGHT, SWT.MOD1);
            Opportunities opportunities = service(Opportunities.class);
            Ui.waitFor(
                    "the move",
                    () -> opportunities.load(actor, first).draft().getStage().getPosition() == 2);
            Ui.settle();
            for (int view = 1; view < 4; view++) {
                view(view);
                Ui.settle();
            }
            assertThat(pauses.longestMillis())
                    .as("longest pause of the user interface in ms")
                    .isLessThan(LONGEST_PAUSE);
        }
        view(1);
        assertThat(Ui.get("funnel.people", Table.class).getItemCount()).isPositive();
        Ui.get("funnel", Control.class).setFocus();
        key(Ui.get("funnel", Control.class), SWT.CR, 0);
        Ui.waitFor("the list of the level", () -> Ui.find("list.opportunities").isPresent());
        Ui.settle();
    }

    private void enterDeals() {
        Customers customers = service(Customers.class);
        Customer customer = customers.blank(actor);
        customer.setName("Board Customer");
        long customerId = customers.create(actor, customer).id();
        Opportunities opportunities = service(Opportunities.class);
        UnitsOfWork units = service(UnitsOfWork.class);
        for (int begin = 0; begin < MANY; begin += 500) {
            int from = begin;
            units.run(actor, "selling.edit", uow -> {
                for (int i = from; i < from + 500; i++) {
                    Opportunity draft = new Opportunity();
                    draft.giveTo(actor);
                    draft.setTitle("Board deal " + i);
                    draft.setCustomerId(customerId);
                    draft.setContact("Mr. Ma");
                    draft.setCurrency("CNY");
                    draft.setAmount(BigDecimal.valueOf(1000L + i));
                    draft.setCloseOn(LocalDate.now().plusDays(1 + i % 60));
                    draft.setProcessId(process());
                    opportunities.enter(uow, draft);
                }
            });
        }
    }

    private long process() {
        return service(SaleProcesses.class).inUse(actor).getFirst().getId();
    }

    private List<Deal> open() {
        return service(Pipeline.class).open(actor, Pipeline.Filter.ALL);
    }

    /** The card on top of the first column. */
    private Deal first() {
        return open().stream()
                .filter(deal -> deal.title().startsWith("Board deal"))
                .findFirst()
                .orElseThrow();
    }

    private static void view(int index) {
        ToolItem item = Ui.get("board.views", ToolBar.class).getItem(index);
        for (ToolItem other : item.getParent().getItems()) {
            other.setSelection(other == item);
        }
        item.notifyListeners(SWT.Selection, new Event());
    }

    private static void key(Control control, int keyCode, int modifiers) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.stateMask = modifiers;
        event.character = keyCode == SWT.CR ? '\r' : 0;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private Optional<Long> opportunity(String title) {
        return service(Opportunities.class).find(actor, title, 1).stream()
                .map(hit -> hit.record().id())
                .findFirst();
    }

    private static void run(String command) {
        try {
            service(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(command, e);
        }
    }

    private static RecordEditor editor() {
        return (RecordEditor) Ui.page().getActiveEditor();
    }

    private static void ready() {
        Ui.waitFor("the editor", () -> editor().isReady());
    }

    private static void save() {
        Ui.page().saveEditor(editor(), false);
        Ui.waitFor("the saved record", () -> !editor().isDirty());
        Ui.settle();
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
