package org.kontor.contracts.projects;

import org.kontor.contracts.ContractKind;
import org.kontor.kernel.money.Money;

/**
 * What a contract brings in, less what was spent on it (CON-11).
 *
 * @param contractId the contract
 * @param number its number
 * @param title what it is about
 * @param kind what is sold counts for, what is bought counts against
 * @param amount what was agreed
 * @param settled what was paid of it
 * @param expenses what was spent on it (FIN-15)
 */
public record ContractBenefit(
        long contractId, String number, String title, ContractKind kind, Money amount, Money settled, Money expenses) {

    /** What was agreed, with the sign it has for the company: what is bought counts against. */
    public Money brought() {
        return kind.isSold() ? amount : amount.negated();
    }

    /** What remains of the contract. */
    public Money benefit() {
        return brought().minus(expenses);
    }

    /** What is not paid yet. */
    public Money unpaid() {
        return amount.minus(settled);
    }
}
