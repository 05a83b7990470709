package org.kontor.process.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;

/**
 * Something that is counted or added up wherever figures are shown: what was ordered, what was received, how many
 * customers were won (REP-06, KPI-01, KPI-14). A measure is made over a list, so that a figure and the documents behind it
 * cannot differ, and whoever may see the list under his data scope sees the figure under the same scope:
 *
 * <pre>
 * Measure.of("ordered", OrdersText.SOURCE, ORDERS).on("orderDate").sum("netTotal").in("currency")
 *         .only(ListFilter.anyOf("state", SOLD)).customer("o.CUSTOMER_ID").build();
 * </pre>
 */
public final class Measure {

    /**
     * The lines of a fact, for figures by product, quantities and costs. Their amounts add up to the amount of the fact.
     *
     * @param join leads from the row of the list to its lines, as it stands in the query
     * @param productSql the product's id
     * @param amountSql the amount of a line
     * @param quantitySql the quantity of a line, if it has one
     * @param costSql what the goods of a line cost us, in the currency of the fact, if that is known
     */
    public record Lines(
            String join, String productSql, String amountSql, Optional<String> quantitySql, Optional<String> costSql) {}

    private final String id;
    private final Text label;
    private final ListDefinition list;
    private final ListColumn day;
    private final FieldKind kind;
    private final String amountSql;
    private final List<ListFilter> only;
    private final Optional<String> currency;
    private final Optional<String> customerSql;
    private final Optional<String> orderSql;
    private final Optional<Lines> lines;
    private final boolean outlook;
    private final Optional<ReturnPart> returnPart;

    private Measure(Builder builder) {
        id = builder.id;
        label = builder.texts.text("measure." + id);
        list = builder.list;
        day = column(builder.list, builder.day);
        kind = builder.kind;
        amountSql = builder.amountSql;
        only = List.copyOf(builder.only);
        currency = Optional.ofNullable(builder.currency);
        customerSql = Optional.ofNullable(builder.customerSql);
        orderSql = Optional.ofNullable(builder.orderSql);
        lines = Optional.ofNullable(builder.lines);
        outlook = builder.outlook;
        returnPart = Optional.ofNullable(builder.returnPart);
    }

    /**
     * Begins a measure, which counts the rows of the list unless {@link Builder#sum} says more. Its text is looked up as
     * {@code measure.<id>}.
     *
     * @param id its name, for example {@code ordered}; stays the same for ever, because targets refer to it
     * @param list the list of the documents behind it, which must say whose its rows are
     */
    public static Builder of(String id, TextSource texts, ListDefinition list) {
        return new Builder(id, texts, list);
    }

    /** Its name. */
    public String id() {
        return id;
    }

    /** What users call it. */
    public Text label() {
        return label;
    }

    /** The list of the documents behind it. */
    public ListDefinition list() {
        return list;
    }

    /** What a user needs to read it. */
    public String permission() {
        return list.area() + ".view";
    }

    /** The column of the list that holds the day on which a fact counts. */
    public ListColumn day() {
        return day;
    }

    /** How it is shown: MONEY, QUANTITY, or INTEGER for what is counted. */
    public FieldKind kind() {
        return kind;
    }

    /** The expression of a fact's amount. */
    public String amountSql() {
        return amountSql;
    }

    /** Which rows of the list are facts. */
    public List<ListFilter> only() {
        return only;
    }

    /** The column of the list that holds the currency of an amount of money. */
    public Optional<String> currency() {
        return currency;
    }

    /** The expression of the customer's id. */
    public Optional<String> customerSql() {
        return customerSql;
    }

    /** The expression of the id of the sales order that it follows from. */
    public Optional<String> orderSql() {
        return orderSql;
    }

    /** The lines of a fact. */
    public Optional<Lines> lines() {
        return lines;
    }

    /** Whether it tells of what may come and not of what happened. */
    public boolean isOutlook() {
        return outlook;
    }

    /** Which part of the net return it counts; one that does is made for that, and is not offered where figures are chosen. */
    public Optional<ReturnPart> returnPart() {
        return returnPart;
    }

    /** Whether its figures can be told apart by that. */
    public boolean knows(Dimension.Basis basis) {
        return switch (basis) {
            case DAY, OWNER, DEPARTMENT -> true;
            case CUSTOMER -> customerSql.isPresent();
            case ORDER -> orderSql.isPresent();
            case PRODUCT -> lines.isPresent();
            case CURRENCY -> currency.isPresent();
        };
    }

    private static ListColumn column(ListDefinition list, String column) {
        return list.column(column)
                .orElseThrow(() -> new IllegalArgumentException("No column " + column + " in " + list.id()));
    }

    /** Collects what a measure says. */
    public static final class Builder {

        private final String id;
        private final TextSource texts;
        private final ListDefinition list;
        private final List<ListFilter> only = new ArrayList<>();
        private String day;
        private FieldKind kind = FieldKind.INTEGER;
        private String amountSql = "1";
        private String currency;
        private String customerSql;
        private String orderSql;
        private Lines lines;
        private boolean outlook;
        private ReturnPart returnPart;

        private Builder(String id, TextSource texts, ListDefinition list) {
            if (list.ownerSql().isEmpty() || list.departmentSql().isEmpty()) {
                throw new IllegalArgumentException(list.id() + " does not say whose its rows are");
            }
            this.id = id;
            this.texts = texts;
            this.list = list;
        }

        /** On which day a fact counts: a column of the list with days or moments. */
        public Builder on(String column) {
            day = column;
            return this;
        }

        /** Adds up a column of the list. */
        public Builder sum(String column) {
            ListColumn summed = column(list, column);
            kind = summed.kind();
            amountSql = summed.sql();
            return this;
        }

        /** In which currency the amounts are: a column of the list. */
        public Builder in(String column) {
            currency = column(list, column).id();
            return this;
        }

        /** Takes only some rows of the list. */
        public Builder only(ListFilter filter) {
            only.add(filter);
            return this;
        }

        /** The expression of the customer's id. */
        public Builder customer(String sql) {
            customerSql = sql;
            return this;
        }

        /** The expression of the id of the sales order that it follows from. */
        public Builder order(String sql) {
            orderSql = sql;
            return this;
        }

        /** The lines of a fact. */
        public Builder lines(Lines of) {
            lines = of;
            return this;
        }

        /** Says that it tells of what may come: nothing to be praised for yet. */
        public Builder outlook() {
            outlook = true;
            return this;
        }

        /** Says that it was made to count a part of the net return (FIN-24). */
        public Builder counts(ReturnPart part) {
            returnPart = part;
            return this;
        }

        /** Ends it. */
        public Measure build() {
            return new Measure(this);
        }
    }
}
