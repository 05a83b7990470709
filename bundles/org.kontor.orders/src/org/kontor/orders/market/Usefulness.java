package org.kontor.orders.market;

/** What a note in the market register is worth, as a manager judges it (KPI-08). */
public enum Usefulness {
    /** It changed what the company does. */
    VERY_USEFUL,
    /** It was worth knowing. */
    USEFUL,
    /** It was known, or says nothing. */
    OF_NO_USE
}
