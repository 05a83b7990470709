package org.kontor.kernel.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.kernel.time.Period;

/**
 * A data set that a module ships: says what it is once, is read only by who has the permission, and leaves the rows to its
 * class. Texts of columns and parameters are {@code column.<id>} and {@code parameter.<id>} of the module.
 */
public abstract class ShippedDataset implements ReportDataset {

    /** The parameter by which a data set is narrowed down to one company of the group (FIN-27). */
    public static final String COMPANY = "company";

    /** The parameter by which a data set is narrowed down to the customers of a segment, by its name. */
    public static final String SEGMENT = "segment";

    private static final TextSource TEXTS = TextSource.beside(ShippedDataset.class);

    private final Clock clock;
    private final String id;
    private final String permission;
    private final Text label;
    private final List<ReportColumn> columns;
    private final List<ReportParameter> parameters;
    private final Function<Actor, List<String>> companies;

    /** Collects what a data set says of itself. */
    protected static final class Shape {

        private final String id;
        private final String permission;
        private final TextSource texts;
        private final String label;
        private final List<ReportColumn> columns = new ArrayList<>();
        private final List<ReportParameter> parameters = new ArrayList<>();
        private Function<Actor, List<String>> companies = actor -> List.of();

        private Shape(String id, String permission, TextSource texts, String label) {
            this.id = id;
            this.permission = permission;
            this.texts = texts;
            this.label = label;
        }

        /**
         * Begins a data set.
         *
         * @param id the name that report designs use
         * @param permission the permission that a reader needs
         * @param texts the texts of the module
         * @param label the key of what users call it
         */
        public static Shape of(String id, String permission, TextSource texts, String label) {
            return new Shape(id, permission, texts, label);
        }

        /** The next column. */
        public Shape column(String column, FieldKind kind) {
            columns.add(new ReportColumn(column, texts.text("column." + column), kind));
            return this;
        }

        /** Something that is asked before it runs, with what is answered where nothing is said. */
        public Shape parameter(String parameter, FieldKind kind, String standard) {
            parameter(parameter, kind);
            parameters.add(parameters.removeLast().startingWith(standard));
            return this;
        }

        /**
         * That it can be narrowed down to one company of the group; see {@link #company(Map)}.
         *
         * @param companies the names of those that somebody may choose
         */
        public Shape ofCompany(Function<Actor, List<String>> companies) {
            parameters.add(
                    new ReportParameter(COMPANY, TEXTS.text("parameter." + COMPANY), FieldKind.TEXT, Optional.empty())
                            .offering());
            this.companies = companies;
            return this;
        }

        /** That it can be narrowed down to the customers of a segment; the data set says which there are and reads them. */
        public Shape ofSegment() {
            parameters.add(segmentParameter());
            return this;
        }

        /** A text that may be asked before it runs, with values to choose from that {@link ReportDataset#offers} says. */
        public Shape offering(String parameter) {
            parameter(parameter, FieldKind.TEXT);
            parameters.add(parameters.removeLast().offering());
            return this;
        }

        /** Something that may be asked before it runs. */
        public Shape parameter(String parameter, FieldKind kind) {
            parameters.add(
                    new ReportParameter(parameter, texts.text("parameter." + parameter), kind, Optional.empty()));
            return this;
        }
    }

    /** A data set of that shape. */
    protected ShippedDataset(Shape shape) {
        this(shape, Clock.systemDefaultZone());
    }

    /** A data set of that shape, by another clock. */
    protected ShippedDataset(Shape shape, Clock clock) {
        this.clock = clock;
        id = shape.id;
        permission = shape.permission;
        label = shape.texts.text(shape.label);
        columns = List.copyOf(shape.columns);
        parameters = List.copyOf(shape.parameters);
        companies = shape.companies;
    }

    /**
     * Delivers the rows to somebody who has the permission.
     *
     * @param given a value for each parameter that was given
     * @param sink takes each row in the order of the columns
     */
    protected abstract void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink);

    /** The day on which it is read. */
    protected final LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A day that was given, today where none was. */
    protected final LocalDate dayOrToday(Map<String, Object> given, String parameter) {
        return day(given, parameter).orElseGet(this::today);
    }

    /** A day that was given. */
    protected static Optional<LocalDate> day(Map<String, Object> given, String parameter) {
        return given.get(parameter) instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    /** Asks for a segment; for data sets that list their parameters themselves. */
    public static ReportParameter segmentParameter() {
        return new ReportParameter(SEGMENT, TEXTS.text("parameter." + SEGMENT), FieldKind.TEXT, Optional.empty())
                .offering();
    }

    /** The name of the company that was asked for; empty for the group. */
    public static Optional<String> company(Map<String, Object> given) {
        return text(given, COMPANY);
    }

    /** A text that was given, without the spaces around it; one of spaces only was not given. */
    protected static Optional<String> text(Map<String, Object> given, String parameter) {
        return Optional.ofNullable(given.get(parameter))
                .map(value -> value.toString().strip())
                .filter(value -> !value.isEmpty());
    }

    /**
     * The period between two days that were given.
     *
     * @param usual where a day was not given
     * @throws ProblemException when the last day lies before the first
     */
    protected static Period period(Map<String, Object> given, String from, String to, Period usual) {
        LocalDate first = day(given, from).orElse(usual.from());
        LocalDate last = day(given, to).orElse(usual.to());
        if (last.isBefore(first)) {
            throw new ProblemException(to, TEXTS.text("dataset.reversed"));
        }
        return new Period(first, last);
    }

    /** The kinds of the first columns, all where there are not that many. */
    protected final List<FieldKind> kinds(int most) {
        return columns.stream().limit(most).map(ReportColumn::kind).toList();
    }

    /** The kinds of all columns. */
    protected final List<FieldKind> kinds() {
        return kinds(columns.size());
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Text label() {
        return label;
    }

    @Override
    public final List<ReportColumn> columns() {
        return columns;
    }

    @Override
    public final List<ReportParameter> parameters() {
        return parameters;
    }

    /** The companies of the group; a data set that asks for something else to choose from adds it. */
    @Override
    public List<String> offers(Actor actor, String parameter) {
        return parameter.equals(COMPANY) ? companies.apply(actor) : List.of();
    }

    @Override
    public final String permission() {
        return permission;
    }

    @Override
    public final void read(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        if (!actor.may(permission)) {
            throw new ProblemException(TEXTS.text("dataset.refused", label));
        }
        rows(actor, given, sink);
    }
}
