package org.kontor.contracts.internal.expenses;

import java.util.List;
import org.kontor.contracts.expenses.AllocationBasis;
import org.kontor.contracts.expenses.Allocations;
import org.kontor.contracts.expenses.ApprovalLevel;
import org.kontor.contracts.expenses.BudgetControl;
import org.kontor.contracts.expenses.Budgets;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.contracts.expenses.CostKind;
import org.kontor.contracts.expenses.ExpenseState;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of expenses, budgets, levels of approval and rules of allocation. */
@Component
public final class ExpensesLists implements ListContribution {

    private static final String RULES_AREA = "expenseRules";

    static final ListDefinition EXPENSES = ListDefinition.of(
                    "contractExpenses", "expenses", ContractExpenses.TYPE, ExpensesText.SOURCE)
            .from("CONTRACT_EXPENSE e", "e.ID")
            .outerJoin("CONTRACT", "c", "c.ID = e.CONTRACT_ID")
            .outerJoin("PROJECT", "p", "p.ID = e.PROJECT_ID")
            .outerJoin("USER_NAME", "u", "u.ID = e.OWNER_ID")
            .outerJoin("DEPARTMENT_NAME", "d", "d.ID = e.DEPARTMENT_ID")
            .outerJoin("DEPARTMENT_COMPANY", "g", "g.DEPARTMENT_ID = e.DEPARTMENT_ID")
            .owned("e.OWNER_ID", "e.DEPARTMENT_ID")
            .linked("contract", "e.CONTRACT_ID = ?")
            .linked("project", "e.PROJECT_ID = ?")
            .linked("customer", "e.CUSTOMER_ID = ?")
            .linked("user", "e.OWNER_ID = ?")
            .linked("orgUnit", "e.DEPARTMENT_ID = ?")
            .linked(Budgets.TYPE, "e.ID IN (SELECT x.EXPENSE_ID FROM BUDGET_USE x WHERE x.BUDGET_ID = ?)")
            .searched("number", "e.NUMBER", 15)
            .column("spentOn", FieldKind.DATE, "e.SPENT_ON", 12)
            .searched("class", "e.EXPENDITURE_CLASS", 16)
            .choice("state", ExpenseState.class, "e.STATE", 20)
            .totalled("amount", FieldKind.MONEY, "e.AMOUNT", 14)
            .column("currency", FieldKind.TEXT, "e.CURRENCY", 8)
            .totalled("homeAmount", FieldKind.MONEY, "e.HOME_AMOUNT", 14)
            .searched("customerName", "e.CUSTOMER_NAME", 24)
            .column("contract", FieldKind.TEXT, "c.NUMBER", 15)
            .column("project", FieldKind.TEXT, "p.NAME", 24)
            .searched("note", "e.NOTE", 30)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .column("department", FieldKind.TEXT, "d.NAME", 14)
            .hidden("company", FieldKind.TEXT, "g.NAME", 18)
            .hidden("paidOn", FieldKind.DATE, "e.PAID_ON", 12)
            .orderBy("spentOn", false)
            .build();

    /** What each department bears of approved expenses, in the company's currency, and whether it moves with the sales (FIN-24). */
    static final ListDefinition SHARES = ListDefinition.of(
                    "expenseShares", "expenses", ContractExpenses.TYPE, ExpensesText.SOURCE)
            .behindFigures()
            .from("EXPENSE_SHARE s JOIN CONTRACT_EXPENSE e ON e.ID = s.EXPENSE_ID", "s.ID")
            .opens("e.ID")
            .outerJoin("COST_BEHAVIOUR", "b", "b.EXPENDITURE_CLASS = e.EXPENDITURE_CLASS")
            .outerJoin("USER_NAME", "u", "u.ID = e.OWNER_ID")
            .outerJoin("DEPARTMENT_NAME", "d", "d.ID = s.DEPARTMENT_ID")
            .owned("e.OWNER_ID", "s.DEPARTMENT_ID")
            .linked("user", "e.OWNER_ID = ?")
            .linked("orgUnit", "s.DEPARTMENT_ID = ?")
            .searched("number", "e.NUMBER", 15)
            .column("spentOn", FieldKind.DATE, "e.SPENT_ON", 12)
            .searched("class", "e.EXPENDITURE_CLASS", 16)
            .choice("kind", CostKind.class, "COALESCE(b.KIND, 'DYNAMIC')", 12)
            .choice("state", ExpenseState.class, "e.STATE", 20)
            .totalled("share", FieldKind.MONEY, "s.AMOUNT", 14)
            .totalled("homeAmount", FieldKind.MONEY, "e.HOME_AMOUNT", 14)
            .column("department", FieldKind.TEXT, "d.NAME", 14)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .searched("note", "e.NOTE", 30)
            .orderBy("spentOn", false)
            .build();

    static final ListDefinition BEHAVIOURS = ListDefinition.of(
                    "costBehaviours", RULES_AREA, CostBehaviourRecords.TYPE_ID, ExpensesText.SOURCE)
            .from("COST_BEHAVIOUR b", "b.ID")
            .searched("class", "b.EXPENDITURE_CLASS", 24)
            .choice("kind", CostKind.class, "b.KIND", 24)
            .orderBy("class", true)
            .build();

    static final ListDefinition BUDGETS = ListDefinition.of("budgets", "budgets", Budgets.TYPE, ExpensesText.SOURCE)
            .from("BUDGET b", "b.ID")
            .owned("b.OWNER_ID", "b.DEPARTMENT_ID")
            .linked("orgUnit", "b.DEPARTMENT_ID = ?")
            .linked(ContractExpenses.TYPE, "b.ID IN (SELECT x.BUDGET_ID FROM BUDGET_USE x WHERE x.EXPENSE_ID = ?)")
            .linked("contract", "b.CONTRACT_ID = ?")
            .linked("project", "b.PROJECT_ID = ?")
            .searched("unit", "b.UNIT_NAME", 20)
            .searched("subject", "b.SUBJECT", 26)
            .searched("class", "b.EXPENDITURE_CLASS", 16)
            .column("startsOn", FieldKind.DATE, "b.STARTS_ON", 12)
            .column("endsOn", FieldKind.DATE, "b.ENDS_ON", 12)
            .totalled("amount", FieldKind.MONEY, "b.AMOUNT", 16)
            .totalled("spent", FieldKind.MONEY, "b.SPENT", 16)
            .totalled("left", FieldKind.MONEY, "b.AMOUNT - b.SPENT", 16)
            .choice("control", BudgetControl.class, "b.CONTROL", 12)
            .orderBy("endsOn", false)
            .build();

    static final ListDefinition RULES = ListDefinition.of(
                    "approvalRules", RULES_AREA, ApprovalRuleRecords.TYPE_ID, ExpensesText.SOURCE)
            .from("APPROVAL_RULE r", "r.ID")
            .choice("level", ApprovalLevel.class, "r.LEVEL_NAME", 18)
            .column("validFrom", FieldKind.DATE, "r.VALID_FROM", 12)
            .searched("class", "r.EXPENDITURE_CLASS", 18)
            .column("fromAmount", FieldKind.MONEY, "r.FROM_AMOUNT", 16)
            .column("needed", FieldKind.FLAG, "r.NEEDED", 10)
            .orderBy("validFrom", false)
            .build();

    static final ListDefinition ALLOCATIONS = ListDefinition.of(
                    "allocationRules", RULES_AREA, Allocations.TYPE, ExpensesText.SOURCE)
            .from("ALLOCATION_RULE r", "r.ID")
            .searched("name", "r.NAME", 30)
            .choice("basis", AllocationBasis.class, "r.BASIS", 16)
            .column("active", FieldKind.FLAG, "r.ACTIVE", 10)
            .orderBy("name", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(EXPENSES, SHARES, BEHAVIOURS, BUDGETS, RULES, ALLOCATIONS);
    }
}
