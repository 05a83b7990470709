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

/** A list over the tables of one module: where rows come from, what columns they have, whose rows a user may see. */
public final class ListDefinition {

    private final String id;
    private final String area;
    private final String recordType;
    private final Text label;
    private final String from;
    private final List<OuterJoin> outerJoins;
    private final String idSql;
    private final String opensSql;
    private final Optional<String> ownerSql;
    private final Optional<String> departmentSql;
    private final Optional<String> sharedSql;
    private final List<ListColumn> columns;
    private final List<String> searchColumns;
    private final Optional<SearchedBy> searchedBy;
    private final Optional<SearchedThrough> searchedThrough;
    private final List<ListSort> order;
    private final Map<String, String> links;
    private final boolean behindFigures;
    private final boolean parts;

    /**
     * A table that adds columns to a row and never adds or removes rows.
     *
     * @param sql the join, for example {@code LEFT JOIN USER_NAME u ON u.ID = c.OWNER_ID}
     * @param alias its alias, by which columns are recognised
     */
    public record OuterJoin(String sql, String alias) {}

    /**
     * The index that finds rows by parts of their texts.
     *
     * @param index its name
     * @param recordIdSql the expression of the id of the indexed record
     */
    public record SearchedBy(String index, String recordIdSql) {}

    /**
     * The index of another record one of whose texts is a search column.
     *
     * @param column the id of the search column
     * @param index the name of the index
     * @param keySql the expression by which a row says which record it is
     * @param table the table or view of those records, with their {@code ID}
     * @param textSql the column of the table that holds the text
     */
    public record SearchedThrough(String column, String index, String keySql, String table, String textSql) {}

    private ListDefinition(Builder builder) {
        id = builder.id;
        area = builder.area;
        recordType = builder.recordType;
        label = builder.texts.text("list." + id);
        from = builder.from;
        outerJoins = List.copyOf(builder.outerJoins);
        idSql = builder.idSql;
        opensSql = Optional.ofNullable(builder.opensSql).orElse(builder.idSql);
        ownerSql = Optional.ofNullable(builder.ownerSql);
        departmentSql = Optional.ofNullable(builder.departmentSql);
        sharedSql = Optional.ofNullable(builder.sharedSql);
        columns = List.copyOf(builder.columns);
        searchColumns = List.copyOf(builder.searchColumns);
        searchedBy = Optional.ofNullable(builder.searchedBy);
        searchedThrough = Optional.ofNullable(builder.searchedThrough);
        order = List.copyOf(builder.order);
        links = Map.copyOf(builder.links);
        behindFigures = builder.behindFigures;
        parts = builder.parts;
    }

    /**
     * Begins a list. Texts are looked up as {@code list.<id>}, {@code list.<id>.<column>} and, for choices, {@code
     * <enum's simple name>.<constant>}.
     *
     * @param id its name, for example {@code customers}, also at the command line
     * @param area the area of permissions and scope; {@code <area>.view} is needed to see it
     * @param recordType what a row opens
     */
    public static Builder of(String id, String area, String recordType, TextSource texts) {
        return new Builder(id, area, recordType, texts);
    }

    /** Its name. */
    public String id() {
        return id;
    }

    /** The area of permissions and scope. */
    public String area() {
        return area;
    }

    /** What a row opens. */
    public String recordType() {
        return recordType;
    }

    /** What users call it. */
    public Text label() {
        return label;
    }

    /** The FROM part of its query, without the outer joins. */
    public String from() {
        return from;
    }

    /** Tables that only add columns; a query that needs none of them leaves them out. */
    public List<OuterJoin> outerJoins() {
        return outerJoins;
    }

    /** The expression of the row's id, unique in the list. */
    public String idSql() {
        return idSql;
    }

    /** The expression of the id of the record that the row opens. */
    public String opensSql() {
        return opensSql;
    }

    /** The expression of the owner's id; absent for records that belong to nobody (products, warehouses). */
    public Optional<String> ownerSql() {
        return ownerSql;
    }

    /** The expression of the department's id. */
    public Optional<String> departmentSql() {
        return departmentSql;
    }

    /** The condition, with one mark for the user's id, under which a row is shown to who does not own it. */
    public Optional<String> sharedSql() {
        return sharedSql;
    }

    /** Its columns. */
    public List<ListColumn> columns() {
        return columns;
    }

    /** The column of that name. */
    public Optional<ListColumn> column(String columnId) {
        return columns.stream().filter(c -> c.id().equals(columnId)).findFirst();
    }

    /** Ids of the columns that the search field looks into. */
    public List<String> searchColumns() {
        return searchColumns;
    }

    /** The index over all its search columns, if there is one; without it a search reads every row. */
    public Optional<SearchedBy> searchedBy() {
        return searchedBy;
    }

    /** The index of another record whose texts are searched as well. */
    public Optional<SearchedThrough> searchedThrough() {
        return searchedThrough;
    }

    /** Its own order, before the user sorts. */
    public List<ListSort> order() {
        return order;
    }

    /** The condition, with one mark for the id, under which a row belongs to a record of that type, if there is one. */
    public Optional<String> link(String toRecordType) {
        return Optional.ofNullable(links.get(toRecordType));
    }

    /**
     * Whether it only shows what is behind figures: its rows are entries of documents that other lists show, so that what
     * gathers the documents of a record passes it over.
     */
    public boolean isBehindFigures() {
        return behindFigures;
    }

    /**
     * Whether its rows are parts of the records that they open, such as the people at customers, so that what gathers the
     * documents of a record passes it over.
     */
    public boolean isOfParts() {
        return parts;
    }

    /** Collects a list's columns. */
    public static final class Builder {

        private final String id;
        private final String area;
        private final String recordType;
        private final TextSource texts;
        private String from;
        private String idSql;
        private String opensSql;
        private String ownerSql;
        private String departmentSql;
        private String sharedSql;
        private final List<OuterJoin> outerJoins = new ArrayList<>();
        private final List<ListColumn> columns = new ArrayList<>();
        private final List<String> searchColumns = new ArrayList<>();
        private SearchedBy searchedBy;
        private SearchedThrough searchedThrough;
        private final List<ListSort> order = new ArrayList<>();
        private final Map<String, String> links = new LinkedHashMap<>();
        private boolean behindFigures;
        private boolean parts;

        private Builder(String id, String area, String recordType, TextSource texts) {
            this.id = id;
            this.area = area;
            this.recordType = recordType;
            this.texts = texts;
        }

        /** Where the rows come from: the FROM part without the word, and the expression of the row's unique id. */
        public Builder from(String tables, String idExpression) {
            this.from = tables;
            this.idSql = idExpression;
            return this;
        }

        /** Adds a table that gives columns and finds at most one row for each row of the list. */
        public Builder outerJoin(String table, String alias, String condition) {
            outerJoins.add(new OuterJoin(" LEFT JOIN " + table + " " + alias + " ON " + condition, alias));
            return this;
        }

        /** Which record a row opens, where that is not the one whose id the row has. */
        public Builder opens(String recordIdExpression) {
            this.opensSql = recordIdExpression;
            return this;
        }

        /** Whose the rows are; without it everybody with the view permission sees all. */
        public Builder owned(String ownerExpression, String departmentExpression) {
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
        public Builder shared(String condition) {
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
        public Builder linked(String toRecordType, String condition) {
            links.put(toRecordType, condition);
            return this;
        }

        /** Says that the list only shows what is behind figures. */
        public Builder behindFigures() {
            behindFigures = true;
            return this;
        }

        /** Says that its rows are parts of the records that they open. */
        public Builder parts() {
            parts = true;
            return this;
        }

        /** A column that is shown. */
        public Builder column(String column, FieldKind kind, String sql, int widthInChars) {
            return add(column, kind, sql, true, widthInChars, List.of(), false);
        }

        /** A column of text that is searched and not shown until the user chooses it. */
        public Builder hiddenSearched(String column, String sql, int widthInChars) {
            searchColumns.add(column);
            return add(column, FieldKind.TEXT, sql, false, widthInChars, List.of(), false);
        }

        /** A column of text that is shown and searched. */
        public Builder searched(String column, String sql, int widthInChars) {
            searchColumns.add(column);
            return add(column, FieldKind.TEXT, sql, true, widthInChars, List.of(), false);
        }

        /**
         * Says that a {@link org.kontor.persistence.search.SearchIndex} holds the texts of all search columns.
         *
         * @param index its name
         * @param recordIdExpression the expression of the id of the indexed record
         */
        public Builder searchedBy(String index, String recordIdExpression) {
            searchedBy = new SearchedBy(index, recordIdExpression);
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
        public Builder searchedThrough(String column, String index, String keyExpression, String table, String text) {
            searchedThrough = new SearchedThrough(column, index, keyExpression, table, text);
            return this;
        }

        /** A column of figures that is totalled. */
        public Builder totalled(String column, FieldKind kind, String sql, int widthInChars) {
            return add(column, kind, sql, true, widthInChars, List.of(), true);
        }

        /** A column that a user can switch on. */
        public Builder hidden(String column, FieldKind kind, String sql, int widthInChars) {
            return add(column, kind, sql, false, widthInChars, List.of(), false);
        }

        /** A column that holds names of an enum's constants. */
        public <E extends Enum<E>> Builder choice(String column, Class<E> values, String sql, int widthInChars) {
            return add(column, FieldKind.CHOICE, sql, true, widthInChars, choices(values), false);
        }

        /** A column that holds names of an enum's constants, which say themselves what they are called. */
        public <E extends Enum<E>> Builder choice(
                String column, Class<E> values, Function<E, Text> label, String sql, int widthInChars) {
            return add(column, FieldKind.CHOICE, sql, true, widthInChars, choices(values, label), false);
        }

        /** A column that holds names of an enum's constants and that a user can switch on. */
        public <E extends Enum<E>> Builder hiddenChoice(String column, Class<E> values, String sql, int widthInChars) {
            return add(column, FieldKind.CHOICE, sql, false, widthInChars, choices(values), false);
        }

        private <E extends Enum<E>> List<Field.Choice<String>> choices(Class<E> values) {
            return choices(values, value -> texts.text(values.getSimpleName() + "." + value.name()));
        }

        private static <E extends Enum<E>> List<Field.Choice<String>> choices(
                Class<E> values, Function<E, Text> label) {
            return Arrays.stream(values.getEnumConstants())
                    .map(value -> new Field.Choice<>(value.name(), label.apply(value)))
                    .toList();
        }

        /** Adds a key to the list's own order. */
        public Builder orderBy(String column, boolean ascending) {
            order.add(new ListSort(column, ascending));
            return this;
        }

        /** Ends the list. */
        public ListDefinition build() {
            return new ListDefinition(this);
        }

        private Builder add(
                String column,
                FieldKind kind,
                String sql,
                boolean shown,
                int width,
                List<Field.Choice<String>> choices,
                boolean totalled) {
            columns.add(new ListColumn(
                    column, texts.text("list." + id + "." + column), kind, sql, shown, width, choices, totalled));
            return this;
        }
    }
}
