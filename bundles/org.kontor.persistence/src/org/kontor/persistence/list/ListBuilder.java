package org.kontor.persistence.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** Collects a list's columns; begun by {@link ListDefinition#of}. */
public final class ListBuilder {

    final String id;
    final String area;
    final String recordType;
    final TextSource texts;
    String from;
    String idSql;
    String opensSql;
    String ownerSql;
    String departmentSql;
    String sharedSql;
    final List<ListDefinition.OuterJoin> outerJoins = new ArrayList<>();
    final List<ListColumn> columns = new ArrayList<>();
    final List<String> searchColumns = new ArrayList<>();
    ListDefinition.SearchedBy searchedBy;
    ListDefinition.SearchedThrough searchedThrough;
    final List<ListSort> order = new ArrayList<>();
    final Map<String, String> links = new LinkedHashMap<>();
    boolean behindFigures;
    boolean parts;
    boolean worklist;

    ListBuilder(String id, String area, String recordType, TextSource texts) {
        this.id = id;
        this.area = area;
        this.recordType = recordType;
        this.texts = texts;
    }

    /** Where the rows come from: the FROM part without the word, and the expression of the row's unique id. */
    public ListBuilder from(String tables, String idExpression) {
        this.from = tables;
        this.idSql = idExpression;
        return this;
    }

    /** Adds a table that gives columns and finds at most one row for each row of the list. */
    public ListBuilder outerJoin(String table, String alias, String condition) {
        outerJoins.add(new ListDefinition.OuterJoin(" LEFT JOIN " + table + " " + alias + " ON " + condition, alias));
        return this;
    }

    /** Which record a row opens, where that is not the one whose id the row has. */
    public ListBuilder opens(String recordIdExpression) {
        this.opensSql = recordIdExpression;
        return this;
    }

    /** Whose the rows are; without it everybody with the view permission sees all. */
    public ListBuilder owned(String ownerExpression, String departmentExpression) {
        this.ownerSql = ownerExpression;
        this.departmentSql = departmentExpression;
        return this;
    }

    /**
     * Says of owned rows who else sees them, besides those whose scope they lie in: the members of a team. Its twin for
     * a single record is {@link org.kontor.persistence.record.EntityRecords}{@code .sharedWith}.
     *
     * @param condition holds for the rows that are shared, with one mark for the user's id
     */
    public ListBuilder shared(String condition) {
        this.sharedSql = condition;
        return this;
    }

    /**
     * Says which records of another type the rows belong to. Said once, it links both ways: the other record shows its
     * rows, and a record of this list shows what its reference fields point to.
     *
     * @param toRecordType the type of the other record, for example {@code customer}
     * @param condition holds for its rows, with one mark for its id, for example {@code o.CUSTOMER_ID = ?}
     */
    public ListBuilder linked(String toRecordType, String condition) {
        links.put(toRecordType, condition);
        return this;
    }

    /** Says that the list only shows what is behind figures. */
    public ListBuilder behindFigures() {
        behindFigures = true;
        return this;
    }

    /** Says that its rows are parts of the records that they open. */
    public ListBuilder parts() {
        parts = true;
        return this;
    }

    /** Says that it shows those records of another list about which something is to be done. */
    public ListBuilder worklist() {
        worklist = true;
        return this;
    }

    /** A column that is shown. */
    public ListBuilder column(String column, FieldKind kind, String sql, int widthInChars) {
        return add(column, kind, sql, true, widthInChars, List.of(), false);
    }

    /** A column of text that is searched and not shown until the user chooses it. */
    public ListBuilder hiddenSearched(String column, String sql, int widthInChars) {
        searchColumns.add(column);
        return add(column, FieldKind.TEXT, sql, false, widthInChars, List.of(), false);
    }

    /** A column of text that is shown and searched. */
    public ListBuilder searched(String column, String sql, int widthInChars) {
        searchColumns.add(column);
        return add(column, FieldKind.TEXT, sql, true, widthInChars, List.of(), false);
    }

    /**
     * Says that a {@link org.kontor.persistence.search.SearchIndex} holds the texts of all search columns.
     *
     * @param index its name
     * @param recordIdExpression the expression of the id of the indexed record
     */
    public ListBuilder searchedBy(String index, String recordIdExpression) {
        searchedBy = new ListDefinition.SearchedBy(index, recordIdExpression);
        return this;
    }

    /**
     * Says that a search column is a text of another record, which has an index of its own; the list is then searched
     * by both, and reads the other record only where too many of them contain what is searched.
     *
     * @param column the search column
     * @param index the name of the other index
     * @param keyExpression by which a row says which record it is
     * @param table the table or view of those records, with their {@code ID}
     * @param text the column of the table that holds the text
     */
    public ListBuilder searchedThrough(String column, String index, String keyExpression, String table, String text) {
        searchedThrough = new ListDefinition.SearchedThrough(column, index, keyExpression, table, text);
        return this;
    }

    /** A column of figures that is totalled. */
    public ListBuilder totalled(String column, FieldKind kind, String sql, int widthInChars) {
        return add(column, kind, sql, true, widthInChars, List.of(), true);
    }

    /** A column that a user can switch on. */
    public ListBuilder hidden(String column, FieldKind kind, String sql, int widthInChars) {
        return add(column, kind, sql, false, widthInChars, List.of(), false);
    }

    /**
     * A column of text that a user can switch on, of which a row has several values: filters find rows that have one of them.
     *
     * @param sql what is shown of them
     * @param among where they are
     */
    public ListBuilder among(String column, String sql, ListColumn.Among among, int widthInChars) {
        Text heading = texts.text("list." + id + "." + column);
        columns.add(new ListColumn(
                column, heading, FieldKind.TEXT, sql, false, widthInChars, List.of(), false, Optional.of(among)));
        return this;
    }

    /** A column that holds names of an enum's constants. */
    public <E extends Enum<E>> ListBuilder choice(String column, Class<E> values, String sql, int widthInChars) {
        return add(column, FieldKind.CHOICE, sql, true, widthInChars, choices(values), false);
    }

    /** A column that holds names of an enum's constants, which say themselves what they are called. */
    public <E extends Enum<E>> ListBuilder choice(
            String column, Class<E> values, Function<E, Text> label, String sql, int widthInChars) {
        return add(column, FieldKind.CHOICE, sql, true, widthInChars, choices(values, label), false);
    }

    /** A column that holds names of an enum's constants and that a user can switch on. */
    public <E extends Enum<E>> ListBuilder hiddenChoice(String column, Class<E> values, String sql, int widthInChars) {
        return add(column, FieldKind.CHOICE, sql, false, widthInChars, choices(values), false);
    }

    private <E extends Enum<E>> List<Field.Choice<String>> choices(Class<E> values) {
        return choices(values, value -> texts.text(values.getSimpleName() + "." + value.name()));
    }

    private static <E extends Enum<E>> List<Field.Choice<String>> choices(Class<E> values, Function<E, Text> label) {
        return Arrays.stream(values.getEnumConstants())
                .map(value -> new Field.Choice<>(value.name(), label.apply(value)))
                .toList();
    }

    /** Adds a key to the list's own order. */
    public ListBuilder orderBy(String column, boolean ascending) {
        order.add(new ListSort(column, ascending));
        return this;
    }

    /** Ends the list. */
    public ListDefinition build() {
        return new ListDefinition(this);
    }

    private ListBuilder add(
            String column,
            FieldKind kind,
            String sql,
            boolean shown,
            int width,
            List<Field.Choice<String>> choices,
            boolean totalled) {
        columns.add(new ListColumn(
                column,
                texts.text("list." + id + "." + column),
                kind,
                sql,
                shown,
                width,
                choices,
                totalled,
                Optional.empty()));
        return this;
    }
}
