package org.kontor.contracts.projects;

import java.util.Optional;
import org.kontor.kernel.money.Money;

/**
 * How the revenue of a project stands on a day, in the currency of the project (FIN-13).
 *
 * @param projectId the project
 * @param number its number
 * @param name what it is called
 * @param progress how much of it is done by what was recognised, in percent
 * @param contracted what its sales and service contracts in force or carried out are worth
 * @param inPeriod what was recognised in the period that was asked for
 * @param recognised what was recognised until its end
 * @param invoiced what was invoiced until its end, less what was credited; empty where no module invoices
 */
public record RevenueStanding(
        long projectId,
        String number,
        String name,
        int progress,
        Money contracted,
        Money inPeriod,
        Money recognised,
        Optional<Money> invoiced) {

    /** What was done and is not invoiced yet: work in progress. */
    public Optional<Money> workInProgress() {
        return invoiced.map(bill -> positive(recognised.minus(bill)));
    }

    /** What was invoiced and is not done yet: deferred revenue. */
    public Optional<Money> deferred() {
        return invoiced.map(bill -> positive(bill.minus(recognised)));
    }

    /** What can still be recognised. */
    public Money left() {
        return contracted.minus(recognised);
    }

    private static Money positive(Money money) {
        return money.isPositive() ? money : money.minus(money);
    }
}
