package org.kontor.contracts.internal.expenses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.contracts.expenses.ApprovalLevel;
import org.kontor.contracts.expenses.ApprovalRule;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.identity.UserDirectory;
import org.kontor.persistence.UnitOfWork;

/**
 * Who has to agree to an expense next (SEC-08). The rules of the day on which it was submitted count. Nobody agrees to what
 * he spent himself: a level at which nobody else may answer hands over to the next one.
 */
final class Levels {

    /** What a user needs to answer for a level. */
    static final Map<ApprovalLevel, String> PERMISSIONS = Map.of(
            ApprovalLevel.DEPARTMENT,
            "departmentApproval.edit",
            ApprovalLevel.FINANCE,
            "financeApproval.edit",
            ApprovalLevel.MANAGEMENT,
            "managementApproval.edit");

    private Levels() {}

    /** The level that is asked next after one, or first; empty when all have agreed. */
    static Optional<ApprovalLevel> next(
            UnitOfWork uow, UserDirectory directory, ContractExpense expense, Optional<ApprovalLevel> after) {
        LocalDate day = Optional.ofNullable(expense.getSubmittedOn()).orElse(uow.today());
        boolean handedOver = false;
        for (ApprovalLevel level : ApprovalLevel.values()) {
            boolean later = after.map(ApprovalLevel::ordinal).orElse(-1) < level.ordinal();
            if (later && (handedOver || isAsked(rules(uow, level, day), expense))) {
                handedOver =
                        !level.equals(ApprovalLevel.MANAGEMENT) && !somebodyAnswers(uow, directory, level, expense);
                if (!handedOver) {
                    return Optional.of(level);
                }
            }
        }
        return Optional.empty();
    }

    private static List<ApprovalRule> rules(UnitOfWork uow, ApprovalLevel level, LocalDate day) {
        return uow.queryStored(
                ApprovalRule.class,
                "SELECT r FROM ApprovalRule r WHERE r.level = ?1 AND r.validFrom <= ?2",
                level,
                day);
    }

    /** The rule for the kind of expense counts before the one for all kinds, of each the latest. */
    private static boolean isAsked(List<ApprovalRule> rules, ContractExpense expense) {
        return latest(rules, expense.getExpenditureClass())
                .or(() -> latest(rules, null))
                .filter(rule -> rule.isNeeded() && reaches(expense.getHomeAmount(), rule.getFromAmount()))
                .isPresent();
    }

    private static boolean reaches(BigDecimal amount, BigDecimal from) {
        return amount.compareTo(from) >= 0;
    }

    private static Optional<ApprovalRule> latest(List<ApprovalRule> rules, String expenditureClass) {
        return rules.stream()
                .filter(rule -> expenditureClass == null
                        ? rule.getExpenditureClass() == null
                        : expenditureClass.equals(rule.getExpenditureClass()))
                .max(Comparator.comparing(ApprovalRule::getValidFrom));
    }

    private static boolean somebodyAnswers(
            UnitOfWork uow, UserDirectory directory, ApprovalLevel level, ContractExpense expense) {
        return directory.concerned(uow, PERMISSIONS.get(level), expense).stream()
                .anyMatch(user -> user.getId() != expense.getOwnerId());
    }
}
