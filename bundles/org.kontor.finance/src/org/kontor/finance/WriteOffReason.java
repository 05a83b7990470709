package org.kontor.finance;

/** Why a receivable is proposed to be written off. */
public enum WriteOffReason {
    /** The payer names the invoice or its order. */
    REFERENCE,
    /** What is open makes up just the amount, alone or together with others. */
    AMOUNT,
    /** It is the oldest. */
    OLDEST
}
