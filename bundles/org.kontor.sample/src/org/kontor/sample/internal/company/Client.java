package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kontor.customers.Customer;

/** A customer in the making: who cares for him and what he buys, before and after he is stored. */
final class Client {

    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

    private final Customer draft;
    private final int seller;
    private final int creditDays;
    private final int warehouse;
    private BigDecimal planned = BigDecimal.ZERO;
    private int orders;
    private long id;

    Client(Customer draft, int seller, int creditDays, int warehouse) {
        this.draft = draft;
        this.seller = seller;
        this.creditDays = creditDays;
        this.warehouse = warehouse;
    }

    Customer draft() {
        return draft;
    }

    /** Which of the sellers. */
    int seller() {
        return seller;
    }

    /** The payment period; nothing means cash only. */
    int creditDays() {
        return creditDays;
    }

    /** Which of the warehouses supplies him. */
    int warehouse() {
        return warehouse;
    }

    void plan(BigDecimal amount) {
        planned = planned.add(amount);
        orders++;
    }

    boolean buys() {
        return orders > 0;
    }

    /** Enough for what usually lies open, not for everything of a year. */
    BigDecimal limit() {
        if (creditDays == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal share = new BigDecimal(orders > 3 ? "0.55" : "1.05");
        return planned.multiply(share)
                .divide(TEN_THOUSAND, 0, RoundingMode.UP)
                .max(BigDecimal.ONE)
                .multiply(TEN_THOUSAND);
    }

    long id() {
        return id;
    }

    void storedAs(long customerId) {
        id = customerId;
    }
}
