package org.kontor.contracts.internal.expenses;

import static org.kontor.contracts.expenses.ExpenseState.APPROVED;
import static org.kontor.contracts.expenses.ExpenseState.AT_DEPARTMENT;
import static org.kontor.contracts.expenses.ExpenseState.AT_FINANCE;
import static org.kontor.contracts.expenses.ExpenseState.AT_MANAGEMENT;
import static org.kontor.contracts.expenses.ExpenseState.DRAFT;
import static org.kontor.contracts.expenses.ExpenseState.PAID;
import static org.kontor.contracts.expenses.ExpenseState.REFUSED;

import java.util.Arrays;
import java.util.Optional;
import org.kontor.contracts.expenses.ApprovalLevel;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.contracts.expenses.ExpenseOpinion;
import org.kontor.contracts.expenses.ExpenseState;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentFlow;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.Notifier;
import org.kontor.process.StateTone;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Expenses as documents: submitted, agreed to level by level, paid (FIN-16, SEC-08). */
@Component(service = DocumentType.class)
public final class ExpenseDocument extends EntityDocument<ContractExpense, ExpenseState> {

    private static final String EDIT = "expenses.edit";
    private static final String SUBMIT = "submit";
    private static final String APPROVE = "approve";
    private static final String REFUSE = "refuse";
    private static final String WITHDRAW = "withdraw";
    private static final String UNSHARE = "unshare";
    private static final String PAY = "expenses.pay";
    private static final String DEPARTMENT = Levels.PERMISSIONS.get(ApprovalLevel.DEPARTMENT);
    private static final String FINANCE = Levels.PERMISSIONS.get(ApprovalLevel.FINANCE);
    private static final String MANAGEMENT = Levels.PERMISSIONS.get(ApprovalLevel.MANAGEMENT);

    private static final DocumentFlow<ExpenseState> FLOW = DocumentFlow.of(ExpenseState.class, ExpensesText.SOURCE)
            .state(DRAFT, StateTone.ACTIVE)
            .state(AT_DEPARTMENT, StateTone.WAITING)
            .waitsFor("departmentApproval")
            .state(AT_FINANCE, StateTone.WAITING)
            .waitsFor("financeApproval")
            .state(AT_MANAGEMENT, StateTone.WAITING)
            .waitsFor("managementApproval")
            .state(APPROVED, StateTone.WAITING)
            .waitsFor("finance")
            .state(PAID, StateTone.GOOD)
            .sideState(REFUSED, StateTone.BAD)
            .way(SUBMIT, DRAFT, AT_DEPARTMENT, EDIT)
            .way(SUBMIT, DRAFT, AT_FINANCE, EDIT)
            .way(SUBMIT, DRAFT, AT_MANAGEMENT, EDIT)
            .way(SUBMIT, DRAFT, APPROVED, EDIT)
            .way(APPROVE, AT_DEPARTMENT, AT_FINANCE, DEPARTMENT)
            .way(APPROVE, AT_DEPARTMENT, AT_MANAGEMENT, DEPARTMENT)
            .way(APPROVE, AT_DEPARTMENT, APPROVED, DEPARTMENT)
            .way(APPROVE, AT_FINANCE, AT_MANAGEMENT, FINANCE)
            .way(APPROVE, AT_FINANCE, APPROVED, FINANCE)
            .way(APPROVE, AT_MANAGEMENT, APPROVED, MANAGEMENT)
            .way(REFUSE, AT_DEPARTMENT, REFUSED, DEPARTMENT)
            .needsNote()
            .way(REFUSE, AT_FINANCE, REFUSED, FINANCE)
            .needsNote()
            .way(REFUSE, AT_MANAGEMENT, REFUSED, MANAGEMENT)
            .needsNote()
            .way(WITHDRAW, AT_DEPARTMENT, DRAFT, EDIT)
            .way(WITHDRAW, AT_FINANCE, DRAFT, EDIT)
            .way(WITHDRAW, AT_MANAGEMENT, DRAFT, EDIT)
            .way("revise", REFUSED, DRAFT, EDIT)
            .way("pay", APPROVED, PAID, PAY)
            .way(UNSHARE, APPROVED, APPROVED, PAY)
            .needsNote()
            .way(UNSHARE, PAID, PAID, PAY)
            .needsNote()
            .build();

    private final UserDirectory directory;
    private final Notifier notifier;

    /** Expenses and their flow. */
    @Activate
    public ExpenseDocument(@Reference UserDirectory directory, @Reference Notifier notifier) {
        super(
                ContractExpenses.TYPE,
                ExpensesText.of("contractExpense"),
                ContractExpense.class,
                ExpensesLists.EXPENSES,
                FLOW,
                ContractExpense::getState,
                ContractExpense::setState);
        this.directory = directory;
        this.notifier = notifier;
    }

    static Text title(ContractExpense expense) {
        return title(expense.getNumber(), ExpensesText.of("contractExpense"), expense.getExpenditureClass());
    }

    @Override
    protected Text titleOf(ContractExpense expense) {
        return title(expense);
    }

    /** Of the ways of one name the one is open that leads to whom is to be asked next. */
    @Override
    protected boolean offers(UnitOfWork uow, ContractExpense expense, Transition way) {
        if (way.id().equals(UNSHARE)) {
            return expense.isShared();
        }
        if (!way.id().equals(SUBMIT) && !way.id().equals(APPROVE)) {
            return true;
        }
        return Levels.next(uow, directory, expense, levelOf(expense))
                .map(ApprovalLevel::state)
                .orElse(APPROVED)
                .name()
                .equals(way.to());
    }

    private static Optional<ApprovalLevel> levelOf(ContractExpense expense) {
        return Arrays.stream(ApprovalLevel.values())
                .filter(level -> level.state() == expense.getState())
                .findFirst();
    }

    @Override
    protected void step(UnitOfWork uow, ContractExpense expense, Transition way, Optional<String> note) {
        switch (way.id()) {
            case SUBMIT -> submit(uow, expense);
            case APPROVE -> answer(uow, expense, true, note);
            case REFUSE -> {
                answer(uow, expense, false, note);
                BudgetBook.release(uow, expense);
            }
            case WITHDRAW -> BudgetBook.release(uow, expense);
            case UNSHARE -> {
                expense.takeSharesBack(uow.today(), note.orElse(""));
                BudgetBook.moveTo(uow, expense);
            }
            case "pay" -> expense.setPaidOn(uow.today());
            default -> expense.setSubmittedOn(null);
        }
        if (way.to().equals(APPROVED.name()) && !way.id().equals(UNSHARE)) {
            expense.setApprovedOn(uow.today());
        }
    }

    private void submit(UnitOfWork uow, ContractExpense expense) {
        BudgetBook.charge(uow, expense, notifier);
        expense.setSubmittedOn(uow.today());
        if (expense.getNumber() == null) {
            expense.setNumber(uow.nextNumber("EX-" + uow.today().getYear()));
        }
    }

    private static void answer(UnitOfWork uow, ContractExpense expense, boolean agreed, Optional<String> note) {
        if (uow.actor().userId() == expense.getOwnerId()) {
            throw new ProblemException(ExpensesText.of("expense.own"));
        }
        expense.say(new ExpenseOpinion(
                expense,
                levelOf(expense).orElseThrow(),
                agreed,
                note.orElse(null),
                uow.actor().name(),
                uow.today()));
    }
}
