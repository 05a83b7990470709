package org.kontor.contracts.texts;

/** Whose template a contract is written from (R-27, CON-27). */
public enum TemplateOrigin {
    /** The customer's: there is little to amend, and the supplier follows. */
    CUSTOMER,
    /** The supplier's unified one: the supplier leads. */
    SUPPLIER,
    /** The local one of a country: the shortest review, only prices are global. */
    LOCAL
}
