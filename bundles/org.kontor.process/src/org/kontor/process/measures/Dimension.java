package org.kontor.process.measures;

import java.util.Optional;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/**
 * By what figures are told apart: time, who owns the record, which customer, or something that a module knows of the
 * customer, the product or the sales order. A module brings its own with {@link MeasureContribution#dimensions}.
 *
 * @param id its name, for example {@code region}
 * @param label what users call it
 * @param basis what a fact must say for it
 * @param step for time: how long a part is
 * @param join the join that leads from the basis to the key, with <code>{}</code> for the expression of the basis; empty
 *     where the basis is the key
 * @param keySql the key; <code>{}</code> where the basis is the key
 * @param kind the kind of key: REFERENCE for ids, TEXT for names
 * @param nameSql what users read for the key; empty where it is the key itself
 * @param recordType the type of record whose id the key is, if it is one
 */
public record Dimension(
        String id,
        Text label,
        Basis basis,
        Optional<TimeStep> step,
        String join,
        String keySql,
        FieldKind kind,
        Optional<String> nameSql,
        Optional<String> recordType) {

    /** What a fact says. */
    public enum Basis {
        /** On which day. */
        DAY,
        /** Whose it is. */
        OWNER,
        /** Of which department. */
        DEPARTMENT,
        /** With which customer. */
        CUSTOMER,
        /** Of which product; only facts that have lines say so. */
        PRODUCT,
        /** Of which sales order; only facts that follow from one say so. */
        ORDER,
        /** In which currency; only amounts of money say so. */
        CURRENCY
    }

    /** Stands for the expression of the basis. */
    public static final String BASIS = "{}";

    private static final TextSource TEXTS = TextSource.beside(Dimension.class);

    /** By day. */
    public static final Dimension DAY = time("day", TimeStep.DAY);
    /** By week. */
    public static final Dimension WEEK = time("week", TimeStep.WEEK);
    /** By month. */
    public static final Dimension MONTH = time("month", TimeStep.MONTH);
    /** By quarter. */
    public static final Dimension QUARTER = time("quarter", TimeStep.QUARTER);
    /** By year. */
    public static final Dimension YEAR = time("year", TimeStep.YEAR);
    /** By the person who owns the record. */
    public static final Dimension OWNER = new Dimension(
            "owner",
            TEXTS.text("dimension.owner"),
            Basis.OWNER,
            Optional.empty(),
            " LEFT JOIN USER_NAME dim_owner ON dim_owner.ID = {}",
            BASIS,
            FieldKind.REFERENCE,
            Optional.of("dim_owner.NAME"),
            Optional.of("user"));
    /** By the department that owns the record. */
    public static final Dimension DEPARTMENT = new Dimension(
            "department",
            TEXTS.text("dimension.department"),
            Basis.DEPARTMENT,
            Optional.empty(),
            "",
            BASIS,
            FieldKind.REFERENCE,
            Optional.empty(),
            Optional.of("orgUnit"));

    /** By the currency of amounts of money. */
    public static final Dimension CURRENCY =
            text("currency", TEXTS.text("dimension.currency"), Basis.CURRENCY, "", BASIS);

    private static Dimension time(String id, TimeStep step) {
        return new Dimension(
                id,
                TEXTS.text("dimension." + id),
                Basis.DAY,
                Optional.of(step),
                "",
                BASIS,
                FieldKind.INTEGER,
                Optional.empty(),
                Optional.empty());
    }

    /** The same without names, where only the keys are wanted. */
    public Dimension unnamed() {
        return keySql.equals(BASIS)
                ? new Dimension(id, label, basis, step, "", keySql, kind, Optional.empty(), recordType)
                : new Dimension(id, label, basis, step, join, keySql, kind, Optional.empty(), recordType);
    }

    /**
     * By records: customers, products.
     *
     * @param join leads to the record, see {@link #join}
     * @param nameSql the record's name
     * @param recordType the type of the record
     */
    public static Dimension records(
            String id, Text label, Basis basis, String join, String nameSql, String recordType) {
        return new Dimension(
                id,
                label,
                basis,
                Optional.empty(),
                join,
                BASIS,
                FieldKind.REFERENCE,
                Optional.of(nameSql),
                Optional.of(recordType));
    }

    /**
     * By a text that a record of the basis holds: region, industry, series.
     *
     * @param join leads to the record, see {@link #join}
     * @param sql the text
     */
    public static Dimension text(String id, Text label, Basis basis, String join, String sql) {
        return new Dimension(
                id, label, basis, Optional.empty(), join, sql, FieldKind.TEXT, Optional.empty(), Optional.empty());
    }
}
