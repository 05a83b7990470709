package org.kontor.persistence.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final boolean worklist;

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

    ListDefinition(ListBuilder builder) {
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
        worklist = builder.worklist;
    }

    /**
     * Begins a list. Texts are looked up as {@code list.<id>}, {@code list.<id>.<column>} and, for choices, {@code
     * <enum's simple name>.<constant>}.
     *
     * @param id its name, for example {@code customers}, also at the command line
     * @param area the area of permissions and scope; {@code <area>.view} is needed to see it
     * @param recordType what a row opens
     */
    public static ListBuilder of(String id, String area, String recordType, TextSource texts) {
        return new ListBuilder(id, area, recordType, texts);
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
     * Whether it is a place to create a record: its rows are the records that they open, and all of them. Among lines,
     * entries and sums, and in a list of what is to be done, a new record would not appear.
     */
    public boolean isOfRecords() {
        return opensSql.equals(idSql) && !behindFigures && !parts && !worklist;
    }

    /**
     * Whether its rows are parts of the records that they open, such as the people at customers, so that what gathers the
     * documents of a record passes it over.
     */
    public boolean isOfParts() {
        return parts;
    }
}
