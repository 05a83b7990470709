package org.kontor.kernel.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/**
 * Describes a record by its draft, the plain object a user edits: its fields and its tables of lines. Said once in the
 * domain bundle, used by the editor, by import and export, and where two versions of a record are compared.
 *
 * @param <T> the draft
 */
public final class RecordType<T> {

    /** The most digits before the point of any number: every database keeps them with four more behind it. */
    public static final int MOST_DIGITS = 15;

    /**
     * A table of lines in a record, for example the lines of a sales order.
     *
     * @param <T> the record's draft
     * @param <L> a line's draft
     * @param id the table's name
     * @param label what users call it
     * @param type describes a line
     * @param lines reads the live list of lines
     * @param readOnly whether the user may not add, change or remove lines
     * @param given whether the lines are given: the user may fill them in, but not add or remove any
     */
    public record Table<T, L>(
            String id, Text label, RecordType<L> type, Function<T, List<L>> lines, boolean readOnly, boolean given) {}

    /**
     * Fields that belong together and have a heading of their own on screen.
     *
     * @param id its name
     * @param label its heading; empty for the fields at the beginning, which need none
     * @param fields the fields
     */
    public record Section<T>(String id, Optional<Text> label, List<Field<T, ?>> fields) {}

    private final String id;
    private final Text label;
    private final Supplier<T> factory;
    private final List<Section<T>> sections;
    private final List<Field<T, ?>> fields;
    private final List<Table<T, ?>> tables;
    private final Function<T, Optional<RecordRef>> opened;

    private RecordType(Builder<T> builder) {
        id = builder.id;
        label = builder.texts.text(builder.id);
        factory = builder.factory;
        fields = List.copyOf(builder.fields);
        sections = builder.sections();
        tables = List.copyOf(builder.tables);
        opened = builder.opened;
    }

    /**
     * Begins a description. Labels are looked up in the texts: {@code <id>} for the record, {@code <id>.<field>} for a
     * field, {@code <enum's simple name>.<constant>} for a choice.
     *
     * @param id the record type's name, for example {@code customer}
     */
    public static <T> Builder<T> of(String id, TextSource texts, Supplier<T> factory) {
        return new Builder<>(id, texts, factory);
    }

    /** The record type's name. */
    public String id() {
        return id;
    }

    /** What users call such a record. */
    public Text label() {
        return label;
    }

    /** An empty draft. */
    public T create() {
        return factory.get();
    }

    /** Its fields, in the order of entry. */
    public List<Field<T, ?>> fields() {
        return fields;
    }

    /** Its fields by section, in the order of entry; sections without fields are left out. */
    public List<Section<T>> sections() {
        return sections;
    }

    /** The field of that name, if there is one. */
    public Optional<Field<T, ?>> field(String fieldId) {
        return fields.stream().filter(f -> f.id().equals(fieldId)).findFirst();
    }

    /** Its tables of lines. */
    public List<Table<T, ?>> tables() {
        return tables;
    }

    /** The record that opens from a line described so, if it tells of one. */
    public Optional<RecordRef> opens(T line) {
        return opened.apply(line);
    }

    /** What the description alone can tell to be wrong: required fields left empty, texts too long. */
    public List<Problem> check(T draft) {
        List<Problem> problems = new ArrayList<>();
        for (Field<T, ?> field : fields) {
            Optional<?> value = field.get(draft);
            if (field.required() && value.filter(v -> !v.toString().isBlank()).isEmpty()) {
                problems.add(Problem.error(field.id(), KernelText.of("field.required", field.label())));
            }
            value.filter(v -> field.maxLength() > 0 && v.toString().length() > field.maxLength())
                    .ifPresent(v -> problems.add(Problem.error(
                            field.id(), KernelText.of("field.tooLong", field.label(), field.maxLength()))));
            value.filter(v -> v instanceof BigDecimal number && number.precision() - number.scale() > MOST_DIGITS)
                    .ifPresent(v -> problems.add(
                            Problem.error(field.id(), KernelText.of("field.tooLarge", field.label(), MOST_DIGITS))));
        }
        for (Table<T, ?> table : tables) {
            checkLines(table, draft, problems);
        }
        return problems;
    }

    private <L> void checkLines(Table<T, L> table, T draft, List<Problem> problems) {
        List<L> lines = table.lines().apply(draft);
        for (int i = 0; i < lines.size(); i++) {
            for (Problem problem : table.type().check(lines.get(i))) {
                String field = table.id() + "[" + i + "]." + problem.field().orElse("");
                problems.add(new Problem(
                        problem.severity(),
                        Optional.of(field),
                        KernelText.of("line.problem", table.label(), i + 1, problem.text())));
            }
        }
    }

    /** Collects the fields of a description. */
    public static final class Builder<T> {

        private final String id;
        private final TextSource texts;
        private final Supplier<T> factory;
        private final List<Field<T, ?>> fields = new ArrayList<>();
        private final List<Table<T, ?>> tables = new ArrayList<>();
        private final List<SectionStart> starts = new ArrayList<>(List.of(new SectionStart("", 0)));

        private Function<T, Optional<RecordRef>> opened = line -> Optional.empty();

        private record SectionStart(String id, int firstField) {}

        private Builder(String id, TextSource texts, Supplier<T> factory) {
            this.id = id;
            this.texts = texts;
            this.factory = factory;
        }

        /** One line of text; blank counts as absent. */
        public Builder<T> text(String field, int maxLength, Function<T, String> get, BiConsumer<T, String> set) {
            return add(field, FieldKind.TEXT, String.class, maxLength, d -> nonBlank(get.apply(d)), orNull(set));
        }

        /** Several lines of text; blank counts as absent. */
        public Builder<T> longText(String field, int maxLength, Function<T, String> get, BiConsumer<T, String> set) {
            return add(field, FieldKind.LONG_TEXT, String.class, maxLength, d -> nonBlank(get.apply(d)), orNull(set));
        }

        /** A decimal number: money, quantity or percent. */
        public Builder<T> decimal(
                String field, FieldKind kind, Function<T, BigDecimal> get, BiConsumer<T, BigDecimal> set) {
            return add(field, kind, BigDecimal.class, 0, d -> Optional.ofNullable(get.apply(d)), orNull(set));
        }

        /**
         * A number that names something rather than counts it, a year or a port: its digits, never grouped by thousands.
         * What is no number counts as not filled in.
         */
        public Builder<T> digits(String field, int most, Function<T, Integer> get, BiConsumer<T, Integer> set) {
            return text(
                    field,
                    most,
                    record -> Optional.ofNullable(get.apply(record))
                            .map(Object::toString)
                            .orElse(null),
                    (record, typed) -> set.accept(
                            record, typed == null || !typed.matches("\\d{1,9}") ? null : Integer.valueOf(typed)));
        }

        /** A whole number. */
        public Builder<T> integer(String field, Function<T, Integer> get, BiConsumer<T, Integer> set) {
            return add(field, FieldKind.INTEGER, Integer.class, 0, d -> Optional.ofNullable(get.apply(d)), orNull(set));
        }

        /** A day. */
        public Builder<T> date(String field, Function<T, LocalDate> get, BiConsumer<T, LocalDate> set) {
            return add(field, FieldKind.DATE, LocalDate.class, 0, d -> Optional.ofNullable(get.apply(d)), orNull(set));
        }

        /** A moment, never entered by hand. */
        public Builder<T> instant(String field, Function<T, Instant> get) {
            return add(field, FieldKind.INSTANT, Instant.class, 0, d -> Optional.ofNullable(get.apply(d)), (d, v) -> {})
                    .readOnly();
        }

        /** Yes or no. */
        public Builder<T> flag(String field, Function<T, Boolean> get, BiConsumer<T, Boolean> set) {
            return add(
                    field,
                    FieldKind.FLAG,
                    Boolean.class,
                    0,
                    d -> Optional.ofNullable(get.apply(d)),
                    (d, v) -> set.accept(d, v.orElse(Boolean.FALSE)));
        }

        /** One of an enum's constants. */
        public <E extends Enum<E>> Builder<T> choice(
                String field, Class<E> values, Function<T, E> get, BiConsumer<T, E> set) {
            List<Field.Choice<E>> choices = Arrays.stream(values.getEnumConstants())
                    .map(v -> new Field.Choice<>(v, texts.text(values.getSimpleName() + "." + v.name())))
                    .toList();
            fields.add(new Field<>(
                    field,
                    texts.text(id + "." + field),
                    FieldKind.CHOICE,
                    values,
                    false,
                    false,
                    false,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    choices,
                    d -> Optional.ofNullable(get.apply(d)),
                    orNull(set),
                    d -> Optional.empty()));
            return this;
        }

        /**
         * One of some names that are not known beforehand, because modules bring them.
         *
         * @param choices asked for each time they are shown
         */
        public Builder<T> choice(
                String field,
                Supplier<List<Field.Choice<String>>> choices,
                Function<T, String> get,
                BiConsumer<T, String> set) {
            fields.add(new Field<>(
                    field,
                    texts.text(id + "." + field),
                    FieldKind.CHOICE,
                    String.class,
                    false,
                    false,
                    false,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    new Asked<>(choices),
                    d -> nonBlank(get.apply(d)),
                    orNull(set),
                    d -> Optional.empty()));
            return this;
        }

        /** One line of text that is only shown. */
        public Builder<T> shownText(String field, Function<T, String> get) {
            return text(field, 0, get, Builder::ignore).readOnly();
        }

        /** Several lines of text that are only shown. */
        public Builder<T> shownLongText(String field, Function<T, String> get) {
            return longText(field, 0, get, Builder::ignore).readOnly();
        }

        /** A decimal number that is only shown: a sum, a price taken from elsewhere. */
        public Builder<T> shownDecimal(String field, FieldKind kind, Function<T, BigDecimal> get) {
            return decimal(field, kind, get, Builder::ignore).readOnly();
        }

        /** A whole number that is only shown. */
        public Builder<T> shownInteger(String field, Function<T, Integer> get) {
            return integer(field, get, Builder::ignore).readOnly();
        }

        /** A day that is only shown. */
        public Builder<T> shownDate(String field, Function<T, LocalDate> get) {
            return date(field, get, Builder::ignore).readOnly();
        }

        /** Another record that is only shown. */
        public Builder<T> shownReference(String field, String target, Function<T, Long> get) {
            return reference(field, target, get, Builder::ignore).readOnly();
        }

        /** The id of another record. */
        public Builder<T> reference(String field, String target, Function<T, Long> get, BiConsumer<T, Long> set) {
            fields.add(new Field<>(
                    field,
                    texts.text(id + "." + field),
                    FieldKind.REFERENCE,
                    Long.class,
                    false,
                    false,
                    false,
                    0,
                    Optional.of(target),
                    Optional.empty(),
                    List.of(),
                    d -> Optional.ofNullable(get.apply(d)),
                    orNull(set),
                    d -> Optional.empty()));
            return this;
        }

        /** A table of lines; its label is {@code <id>.<table>}. */
        public <L> Builder<T> table(String table, RecordType<L> type, Function<T, List<L>> lines) {
            tables.add(new Table<>(table, texts.text(id + "." + table), type, lines, false, false));
            return this;
        }

        /** A table of lines that only shows. */
        public <L> Builder<T> readOnlyTable(String table, RecordType<L> type, Function<T, List<L>> lines) {
            tables.add(new Table<>(table, texts.text(id + "." + table), type, lines, true, true));
            return this;
        }

        /** A table of given lines that the user fills in. */
        public <L> Builder<T> givenTable(String table, RecordType<L> type, Function<T, List<L>> lines) {
            tables.add(new Table<>(table, texts.text(id + "." + table), type, lines, false, true));
            return this;
        }

        /** Begins a section of fields; its heading is {@code <id>.section.<section>}. */
        public Builder<T> section(String section) {
            starts.add(new SectionStart(section, fields.size()));
            return this;
        }

        /** Says of the field just added that it must be filled. */
        public Builder<T> required() {
            Field<T, ?> last = fields.removeLast();
            fields.add(last.with(true, last.readOnly()));
            return this;
        }

        /** Says of the field just added that the user may not change it. */
        public Builder<T> readOnly() {
            Field<T, ?> last = fields.removeLast();
            fields.add(last.with(last.required(), true));
            return this;
        }

        /** Says of the field just added that a tool fills it in: drafts bring it along, users only see it. */
        public Builder<T> brought() {
            fields.add(fields.removeLast().broughtAlong());
            return this;
        }

        /** Says of the text field just added that the values of a list are offered for it. */
        public Builder<T> offering(String valueList) {
            fields.add(fields.removeLast().offering(valueList));
            return this;
        }

        /** Says which record opens from a line that is only shown. */
        public Builder<T> opening(Function<T, Optional<RecordRef>> record) {
            opened = record;
            return this;
        }

        /**
         * Says of the reference just added what the record itself calls the other one. Who delivers or invoices must know for
         * whom, also without the right to open the customer.
         */
        public Builder<T> named(Function<T, String> name) {
            fields.add(fields.removeLast().named(d -> nonBlank(name.apply(d))));
            return this;
        }

        /** Ends the description. */
        public RecordType<T> build() {
            return new RecordType<>(this);
        }

        private <V> Builder<T> add(
                String field,
                FieldKind kind,
                Class<V> type,
                int maxLength,
                Function<T, Optional<V>> get,
                BiConsumer<T, Optional<V>> set) {
            fields.add(new Field<>(
                    field,
                    texts.text(id + "." + field),
                    kind,
                    type,
                    false,
                    false,
                    false,
                    maxLength,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    get,
                    set,
                    d -> Optional.empty()));
            return this;
        }

        private List<Section<T>> sections() {
            List<Section<T>> sections = new ArrayList<>();
            for (int i = 0; i < starts.size(); i++) {
                SectionStart start = starts.get(i);
                int end = i + 1 < starts.size() ? starts.get(i + 1).firstField() : fields.size();
                if (end > start.firstField()) {
                    Optional<Text> heading = start.id().isEmpty()
                            ? Optional.empty()
                            : Optional.of(texts.text(id + ".section." + start.id()));
                    sections.add(
                            new Section<>(start.id(), heading, List.copyOf(fields.subList(start.firstField(), end))));
                }
            }
            return List.copyOf(sections);
        }

        private static <T, V> void ignore(T draft, V value) {
            // what is only shown is not taken over
        }

        private static Optional<String> nonBlank(String value) {
            return Optional.ofNullable(value).filter(v -> !v.isBlank());
        }

        private static <T, V> BiConsumer<T, Optional<V>> orNull(BiConsumer<T, V> set) {
            return (draft, value) -> set.accept(draft, value.orElse(null));
        }
    }
}
