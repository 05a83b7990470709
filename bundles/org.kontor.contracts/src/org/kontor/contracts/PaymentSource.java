package org.kontor.contracts;

/** How it is known that something of a settlement plan was paid (FIN-03). */
public enum PaymentSource {
    /** Somebody entered it: a contract without orders, by which the company sells or buys. */
    HAND,
    /** Finance received it for the orders of the contract. */
    RECEIPT
}
