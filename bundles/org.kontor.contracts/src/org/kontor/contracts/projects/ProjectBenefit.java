package org.kontor.contracts.projects;

import java.util.List;
import org.kontor.kernel.money.Money;

/**
 * What a project leaves over: what it sells less what it buys and spends (CON-12, R-08).
 *
 * @param contracts its contracts in force or carried out, in the order they were signed
 * @param ownExpenses what was spent on the project as a whole
 */
public record ProjectBenefit(List<ContractBenefit> contracts, Money ownExpenses) {

    /** All that was spent, on the contracts and on the project as a whole. */
    public Money expenses() {
        return contracts.stream().map(ContractBenefit::expenses).reduce(ownExpenses, Money::plus);
    }

    /** What remains of the project. */
    public Money benefit() {
        Money none = ownExpenses.minus(ownExpenses);
        return contracts.stream()
                .map(ContractBenefit::brought)
                .reduce(none, Money::plus)
                .minus(expenses());
    }
}
