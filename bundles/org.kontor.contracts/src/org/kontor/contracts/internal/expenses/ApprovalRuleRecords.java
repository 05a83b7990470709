package org.kontor.contracts.internal.expenses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kontor.contracts.expenses.ApprovalLevel;
import org.kontor.contracts.expenses.ApprovalRule;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.DatabaseReady;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps from which amount on which level agrees to expenses (SEC-08). */
@Component(service = {RecordService.class, DatabaseReady.class})
public final class ApprovalRuleRecords extends EntityRecords<ApprovalRule> implements DatabaseReady {

    static final String TYPE_ID = "approvalRule";

    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
    private static final BigDecimal FINANCE_FROM = new BigDecimal("5000");
    private static final BigDecimal MANAGEMENT_FROM = new BigDecimal("20000");

    private static final RecordType<ApprovalRule> RECORD = RecordType.of(
                    TYPE_ID, ExpensesText.SOURCE, ApprovalRule::new)
            .choice("level", ApprovalLevel.class, ApprovalRule::getLevel, ApprovalRule::setLevel)
            .required()
            .date("validFrom", ApprovalRule::getValidFrom, ApprovalRule::setValidFrom)
            .required()
            .text("expenditureClass", 60, ApprovalRule::getExpenditureClass, ApprovalRule::setExpenditureClass)
            .offering("expenditureClass")
            .decimal("fromAmount", FieldKind.MONEY, ApprovalRule::getFromAmount, ApprovalRule::setFromAmount)
            .required()
            .flag("needed", ApprovalRule::isNeeded, ApprovalRule::setNeeded)
            .build();

    /** A service on the rules. */
    @Activate
    public ApprovalRuleRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, ApprovalRule.class, RECORD, ExpensesLists.RULES);
    }

    /** Enters the rules that a company begins with; it then adds its own from a day on. */
    @Override
    public void ready() {
        units().run(Actor.system(), "expenseRules.edit", uow -> {
            if (uow.first(ApprovalRule.class, "SELECT r FROM ApprovalRule r").isEmpty()) {
                List.of(
                                rule(ApprovalLevel.DEPARTMENT, BigDecimal.ZERO),
                                rule(ApprovalLevel.FINANCE, FINANCE_FROM),
                                rule(ApprovalLevel.MANAGEMENT, MANAGEMENT_FROM))
                        .forEach(uow::add);
            }
        });
    }

    private static ApprovalRule rule(ApprovalLevel level, BigDecimal from) {
        ApprovalRule rule = new ApprovalRule();
        rule.setLevel(level);
        rule.setValidFrom(ALWAYS);
        rule.setFromAmount(from);
        return rule;
    }

    @Override
    protected void prepare(UnitOfWork uow, ApprovalRule blank) {
        blank.setValidFrom(uow.today());
    }

    @Override
    protected String titleOf(ApprovalRule rule) {
        return ExpensesText.of("ApprovalLevel." + rule.getLevel()) + "  " + rule.getValidFrom();
    }

    @Override
    protected void validate(UnitOfWork uow, ApprovalRule draft, Optional<ApprovalRule> stored, Problems problems) {
        boolean sameDay = uow
                .queryStored(
                        ApprovalRule.class,
                        "SELECT r FROM ApprovalRule r WHERE r.level = ?1 AND r.validFrom = ?2",
                        draft.getLevel(),
                        draft.getValidFrom())
                .stream()
                .filter(other -> Objects.equals(other.getExpenditureClass(), draft.getExpenditureClass()))
                .anyMatch(
                        other -> stored.filter(s -> s.getId() == other.getId()).isEmpty());
        problems.require(draft.getFromAmount().signum() >= 0, "fromAmount", ExpensesText.of("rule.negative"))
                .require(!sameDay, "validFrom", ExpensesText.of("rule.sameDay"));
    }
}
