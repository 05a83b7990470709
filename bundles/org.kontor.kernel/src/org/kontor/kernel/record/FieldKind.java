package org.kontor.kernel.record;

/** What kind of value a field holds; decides editor widget, column alignment, import parser and export cell. */
public enum FieldKind {
    /** One line of text. */
    TEXT,
    /** Several lines of text. */
    LONG_TEXT,
    /** A {@link java.math.BigDecimal} amount in the currency of the record. */
    MONEY,
    /** A {@link java.math.BigDecimal} quantity. */
    QUANTITY,
    /** A {@link java.math.BigDecimal} fraction shown as percent. */
    PERCENT,
    /** An {@link Integer}. */
    INTEGER,
    /** A {@link java.time.LocalDate}. */
    DATE,
    /** An {@link java.time.Instant}. */
    INSTANT,
    /** A {@link Boolean}. */
    FLAG,
    /** A constant of an enum; texts come from the field's choices. */
    CHOICE,
    /** A {@link Long}, the id of another record. */
    REFERENCE
}
