package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.contracts.expenses.AllocationBasis;
import org.kontor.contracts.expenses.AllocationPart;
import org.kontor.contracts.expenses.AllocationRule;
import org.kontor.contracts.expenses.Allocations;
import org.kontor.finance.bank.BankAccount;
import org.kontor.identity.OrgUnit;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.RecordService;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Cells;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.record.RecordEditor;

/** What finance enters once: our accounts at banks, and how expenses of several departments are shared (FIN-19, FIN-23). */
@ExtendWith(CleanLog.class)
class FinanceFormsTest {

    private final Actor actor = Ui.workplace().actor();

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void anAccountBelongsToOurCompanyAndIsEnteredOnce() {
        Ui.workplace().openNew("bankAccount");
        Records.editor();
        Ui.type("field.number", "6222 4455");
        Ui.type("field.name", "Harbour Bank");
        RecordRef account = Records.save();
        BankAccount stored =
                (BankAccount) records("bankAccount").load(actor, account.id()).draft();
        assertThat(stored.getNumber()).isEqualTo("6222 4455");
        assertThat(stored.getName()).isEqualTo("Harbour Bank");
        assertThat(unit(stored.getCompanyId()).getName())
                .as("the company of who enters it")
                .isEqualTo("Test Company");
        Ui.closeEditors();

        Ui.workplace().openNew("bankAccount");
        RecordEditor again = Records.editor();
        Ui.type("field.number", "6222 4455");
        Records.command("org.eclipse.ui.file.save");
        Ui.waitFor("the refusal", () -> again.model().orElseThrow().problems().stream()
                .anyMatch(problem -> problem.isError() && problem.field().equals(Optional.of("number"))));
        Ui.settle();
        assertThat(again.isDirty()).as("what is refused is not stored").isTrue();
        assertThat(Records.column("bankAccounts", "number"))
                .filteredOn("6222 4455"::equals)
                .hasSize(1);
    }

    @Test
    void aRuleSaysWhatEachDepartmentBears() {
        department("Allocated north");
        department("Allocated south");
        Ui.workplace().openNew(Allocations.TYPE);
        RecordEditor editor = Records.editor();
        Ui.type("field.name", "Rent by area");
        select("field.basis", AllocationBasis.FIXED.ordinal());
        NatTable parts = Ui.get("lines.parts", NatTable.class);
        part(parts, 1, "Allocated north", "60");
        Records.command("org.eclipse.ui.file.save");
        Ui.waitFor("the refusal", () -> editor.model().orElseThrow().problems().stream()
                .anyMatch(problem -> problem.text().toString().contains("at least two departments")));
        Ui.settle();
        part(parts, 2, "Allocated south", "40");
        RecordRef rule = Records.save();

        AllocationRule stored =
                service(Allocations.class).load(actor, rule.id()).draft();
        assertThat(stored.getName()).isEqualTo("Rent by area");
        assertThat(stored.getBasis()).isEqualTo(AllocationBasis.FIXED);
        assertThat(stored.isActive()).isTrue();
        assertThat(stored.getParts())
                .extracting(part -> unit(part.getDepartmentId()).getName(), part -> weight(part))
                .containsExactly(tuple("Allocated north", 60), tuple("Allocated south", 40));
    }

    private static void part(NatTable parts, int row, String department, String weight) {
        Ui.tool("line.add.parts");
        Cells.choose(parts, 0, row, department);
        Cells.type(parts, 1, row, weight);
    }

    private static int weight(AllocationPart part) {
        return part.getWeight().intValueExact();
    }

    private static void select(String testId, int index) {
        Combo combo = Ui.get(testId, Combo.class);
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private void department(String name) {
        OrgUnit draft = units().blank(actor);
        draft.setName(name);
        draft.setParentId(actor.departmentId());
        units().create(actor, draft);
    }

    private OrgUnit unit(long id) {
        return units().load(actor, id).draft();
    }

    @SuppressWarnings("unchecked")
    private static RecordService<OrgUnit> units() {
        return (RecordService<OrgUnit>) records("orgUnit");
    }

    private static RecordService<?> records(String type) {
        return Ui.modules().records(type).orElseThrow();
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
