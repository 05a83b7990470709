package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kontor.contracts.expenses.AllocationBasis;
import org.kontor.contracts.expenses.AllocationPart;
import org.kontor.contracts.expenses.AllocationRule;
import org.kontor.contracts.expenses.Budget;
import org.kontor.contracts.expenses.BudgetControl;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.contracts.expenses.ExpenseState;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.sample.internal.Modules;

/** What people spend, who agrees to it, and what their departments may spend: some wait at each level, some were refused. */
final class ExpenseDesk {

    private static final int TRIPS = 24;
    private static final int MOST_A_TRIP = 1800;
    private static final int DRAFT_OF = 20;
    private static final int REFUSED_OF = 13;
    private static final int PAID_AFTER_DAYS = 15;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Modules modules;
    private final Words words;
    private final Staff staff;
    private final Random random;
    private final LocalDate today;
    private final Map<String, BigDecimal> spent = new TreeMap<>();
    private final Set<ExpenseState> waiting = EnumSet.noneOf(ExpenseState.class);
    private int entered;
    private int answered;

    ExpenseDesk(Modules modules, Words words, Staff staff, Random random, LocalDate today) {
        this.modules = modules;
        this.words = words;
        this.staff = staff;
        this.random = random;
        this.today = today;
    }

    /** Enters an expense of a seller; most were approved since, the older ones were paid. */
    void spend(Actor seller, ContractExpense draft) {
        ContractExpense expense = modules.expenses().create(seller, draft).draft();
        RecordRef ref = new RecordRef(ContractExpenses.TYPE, expense.getId());
        if (entered++ % DRAFT_OF == 0) {
            return;
        }
        move(seller, ref, "submit", Optional.empty());
        decide(ref);
        ExpenseState state = state(ref);
        if (state == ExpenseState.APPROVED && draft.getSpentOn().isBefore(today.minusDays(PAID_AFTER_DAYS))) {
            move(staff.finance(), ref, "pay", Optional.empty());
        }
        if (state != ExpenseState.REFUSED && draft.getSpentOn().getYear() == today.getYear()) {
            spent.merge(expense.getExpenditureClass(), expense.getHomeAmount(), BigDecimal::add);
        }
    }

    private void decide(RecordRef ref) {
        for (ExpenseState state = state(ref); approver(state).isPresent(); state = state(ref)) {
            Actor approver = approver(state).get();
            if (waiting.add(state)) {
                return;
            }
            if (answered++ % REFUSED_OF == 0) {
                move(approver, ref, "refuse", Optional.of(words.line("refusal")));
                return;
            }
            move(approver, ref, "approve", Optional.empty());
        }
    }

    private Optional<Actor> approver(ExpenseState state) {
        return switch (state) {
            case AT_DEPARTMENT -> Optional.of(staff.manager());
            case AT_FINANCE -> Optional.of(staff.finance());
            case AT_MANAGEMENT -> Optional.of(staff.director());
            case DRAFT, APPROVED, PAID, REFUSED -> Optional.empty();
        };
    }

    private ExpenseState state(RecordRef ref) {
        return modules.expenses().load(staff.finance(), ref.id()).draft().getState();
    }

    private void move(Actor actor, RecordRef ref, String way, Optional<String> note) {
        modules.workflow().move(actor, ref, way, note);
    }

    /** Salespeople travel to their customers; the fair was for several departments. */
    void travel(List<Client> clients) {
        List<String> kinds = words.all("expenditureClasses");
        List<String> notes = words.all("expenseNotes");
        BigDecimal level = new BigDecimal(words.line("priceFactor"));
        for (int i = 0; i < TRIPS; i++) {
            Client client = Words.any(clients, random);
            Actor seller = staff.seller(client.seller());
            ContractExpense draft = modules.expenses().blank(seller);
            draft.setCustomerId(client.id());
            draft.setExpenditureClass(kinds.get(i % kinds.size()));
            draft.setSpentOn(today.minusDays(random.nextInt(40)));
            draft.setAmount(BigDecimal.valueOf(50L + random.nextInt(MOST_A_TRIP))
                    .multiply(level)
                    .setScale(0, RoundingMode.UP));
            draft.setNote(notes.get(i % notes.size()));
            spend(seller, draft);
        }
        long rule = allocation();
        for (String[] shared : words.rows("sharedExpenses")) {
            ContractExpense draft = modules.expenses().blank(staff.manager());
            draft.setExpenditureClass(kinds.getFirst());
            draft.setSpentOn(today.minusDays(9));
            draft.setAmount(new BigDecimal(shared[1]));
            draft.setNote(shared[0]);
            draft.setAllocationId(rule);
            spend(staff.manager(), draft);
        }
    }

    private long allocation() {
        AllocationRule rule = modules.allocations().blank(staff.finance());
        rule.setName(words.line("allocation"));
        rule.setBasis(AllocationBasis.HEADS);
        Stream.of(staff.manager(), staff.service(), staff.director())
                .map(Actor::departmentId)
                .forEach(department -> {
                    AllocationPart part = new AllocationPart();
                    part.setDepartmentId(department);
                    rule.getParts().add(part);
                });
        return modules.allocations().create(staff.finance(), rule).id();
    }

    /** One budget is comfortable, one nearly used up, one overrun. */
    void setBudgets() {
        List<String> factors = List.of("1.40", "1.04", "0.92");
        int next = 0;
        for (Map.Entry<String, BigDecimal> kind : spent.entrySet()) {
            Budget draft = modules.budgets().blank(staff.finance());
            draft.setUnitId(staff.manager().departmentId());
            draft.setExpenditureClass(kind.getKey());
            draft.setControl(next == 1 ? BudgetControl.STOP : BudgetControl.WARN);
            draft.setAmount(kind.getValue()
                    .multiply(new BigDecimal(factors.get(next % factors.size())))
                    .divide(HUNDRED, 0, RoundingMode.UP)
                    .multiply(HUNDRED));
            modules.budgets().create(staff.finance(), draft);
            next++;
        }
    }
}
