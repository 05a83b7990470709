package org.kontor.customers.credit;

import java.math.BigDecimal;
import org.kontor.customers.CreditGrade;

/**
 * What a grade may have (R-15, CUS-16): a high grade buys on account, the lowest pays cash. The thresholds are where a
 * score of the factors leads when nobody decides otherwise.
 */
public final class CreditPolicy {

    private static final int FROM_A = 85;
    private static final int FROM_B = 70;
    private static final int FROM_C = 55;

    private CreditPolicy() {}

    /** The grade that a score of 0 to 100 suggests. */
    public static CreditGrade suggested(int score) {
        if (score >= FROM_A) {
            return CreditGrade.A;
        }
        if (score >= FROM_B) {
            return CreditGrade.B;
        }
        return score >= FROM_C ? CreditGrade.C : CreditGrade.D;
    }

    /** Whether a grade may have such a limit: the lowest grade pays cash and has none. */
    public static boolean allows(CreditGrade grade, BigDecimal limit) {
        return grade != CreditGrade.D || limit.signum() == 0;
    }
}
