package org.kontor.kernel.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.kernel.time.Months;

/**
 * Collects the fields and tables of the description of a record; begun by {@link RecordType#of}.
 *
 * @param <T> the draft
 */
public final class RecordTypeBuilder<T> {

    /** A day, as 2026年11月22日. */
    private static final int LONGEST_DAY = 11;

    private final String id;
    private final TextSource texts;
    private final Supplier<T> factory;
    private final List<Field<T, ?>> fields = new ArrayList<>();
    private final List<RecordType.Table<T, ?>> tables = new ArrayList<>();
    private final List<SectionStart> starts = new ArrayList<>(List.of(new SectionStart("", 0)));

    private Function<T, Optional<RecordRef>> opened = line -> Optional.empty();
    private BiConsumer<T, T> carried = (from, to) -> {};

    private record SectionStart(String id, int firstField) {}

    RecordTypeBuilder(String id, TextSource texts, Supplier<T> factory) {
        this.id = id;
        this.texts = texts;
        this.factory = factory;
    }

    /** One line of text; blank counts as absent. */
    public RecordTypeBuilder<T> text(String field, int maxLength, Function<T, String> get, BiConsumer<T, String> set) {
        return add(field, FieldKind.TEXT, String.class, maxLength, d -> nonBlank(get.apply(d)), orNull(set));
    }

    /** Several lines of text; blank counts as absent. */
    public RecordTypeBuilder<T> longText(
            String field, int maxLength, Function<T, String> get, BiConsumer<T, String> set) {
        return add(field, FieldKind.LONG_TEXT, String.class, maxLength, d -> nonBlank(get.apply(d)), orNull(set));
    }

    /** A decimal number: money, quantity or percent. */
    public RecordTypeBuilder<T> decimal(
            String field, FieldKind kind, Function<T, BigDecimal> get, BiConsumer<T, BigDecimal> set) {
        return add(field, kind, BigDecimal.class, 0, d -> Optional.ofNullable(get.apply(d)), orNull(set));
    }

    /**
     * A number that names something rather than counts it, a year or a port: its digits, never grouped by thousands.
     * What is no number counts as not filled in.
     */
    public RecordTypeBuilder<T> digits(String field, int most, Function<T, Integer> get, BiConsumer<T, Integer> set) {
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
    public RecordTypeBuilder<T> integer(String field, Function<T, Integer> get, BiConsumer<T, Integer> set) {
        return add(field, FieldKind.INTEGER, Integer.class, 0, d -> Optional.ofNullable(get.apply(d)), orNull(set));
    }

    /** A day. */
    public RecordTypeBuilder<T> date(String field, Function<T, LocalDate> get, BiConsumer<T, LocalDate> set) {
        return add(field, FieldKind.DATE, LocalDate.class, 0, d -> Optional.ofNullable(get.apply(d)), orNull(set));
    }

    /**
     * A month, kept as a day of it: shown as {@code 2026-11}, typed in any usual way. What is no month counts as not filled in.
     */
    public RecordTypeBuilder<T> month(String field, Function<T, LocalDate> get, BiConsumer<T, LocalDate> set) {
        return text(
                field,
                LONGEST_DAY,
                record -> Optional.ofNullable(get.apply(record))
                        .map(day -> YearMonth.from(day).toString())
                        .orElse(null),
                (record, typed) -> set.accept(
                        record,
                        Optional.ofNullable(typed)
                                .flatMap(Months::parse)
                                .map(month -> month.atDay(1))
                                .orElse(null)));
    }

    /** A moment, never entered by hand. */
    public RecordTypeBuilder<T> instant(String field, Function<T, Instant> get) {
        return add(field, FieldKind.INSTANT, Instant.class, 0, d -> Optional.ofNullable(get.apply(d)), (d, v) -> {})
                .readOnly();
    }

    /** Yes or no. */
    public RecordTypeBuilder<T> flag(String field, Function<T, Boolean> get, BiConsumer<T, Boolean> set) {
        return add(
                field,
                FieldKind.FLAG,
                Boolean.class,
                0,
                d -> Optional.ofNullable(get.apply(d)),
                (d, v) -> set.accept(d, v.orElse(Boolean.FALSE)));
    }

    /** One of an enum's constants. */
    public <E extends Enum<E>> RecordTypeBuilder<T> choice(
            String field, Class<E> values, Function<T, E> get, BiConsumer<T, E> set) {
        return choice(field, values, v -> texts.text(values.getSimpleName() + "." + v.name()), get, set);
    }

    /**
     * One of the constants of an enum that says itself what users call them, because it belongs to another bundle.
     *
     * @param label what users call a constant
     */
    public <E extends Enum<E>> RecordTypeBuilder<T> choice(
            String field, Class<E> values, Function<E, Text> label, Function<T, E> get, BiConsumer<T, E> set) {
        List<Field.Choice<E>> choices = Arrays.stream(values.getEnumConstants())
                .map(v -> new Field.Choice<>(v, label.apply(v)))
                .toList();
        return add(
                field,
                FieldKind.CHOICE,
                values,
                0,
                Optional.empty(),
                choices,
                d -> Optional.ofNullable(get.apply(d)),
                orNull(set));
    }

    /**
     * One of some names that are not known beforehand, because modules bring them.
     *
     * @param choices asked for each time they are shown
     */
    public RecordTypeBuilder<T> choice(
            String field,
            Supplier<List<Field.Choice<String>>> choices,
            Function<T, String> get,
            BiConsumer<T, String> set) {
        return add(
                field,
                FieldKind.CHOICE,
                String.class,
                0,
                Optional.empty(),
                new Asked<>(choices),
                d -> nonBlank(get.apply(d)),
                orNull(set));
    }

    /** One line of text that is only shown. */
    public RecordTypeBuilder<T> shownText(String field, Function<T, String> get) {
        return text(field, 0, get, RecordTypeBuilder::ignore).readOnly();
    }

    /** Several lines of text that are only shown. */
    public RecordTypeBuilder<T> shownLongText(String field, Function<T, String> get) {
        return longText(field, 0, get, RecordTypeBuilder::ignore).readOnly();
    }

    /** A decimal number that is only shown: a sum, a price taken from elsewhere. */
    public RecordTypeBuilder<T> shownDecimal(String field, FieldKind kind, Function<T, BigDecimal> get) {
        return decimal(field, kind, get, RecordTypeBuilder::ignore).readOnly();
    }

    /** A whole number that is only shown. */
    public RecordTypeBuilder<T> shownInteger(String field, Function<T, Integer> get) {
        return integer(field, get, RecordTypeBuilder::ignore).readOnly();
    }

    /** A day that is only shown. */
    public RecordTypeBuilder<T> shownDate(String field, Function<T, LocalDate> get) {
        return date(field, get, RecordTypeBuilder::ignore).readOnly();
    }

    /** Another record that is only shown. */
    public RecordTypeBuilder<T> shownReference(String field, String target, Function<T, Long> get) {
        return reference(field, target, get, RecordTypeBuilder::ignore).readOnly();
    }

    /** The id of another record. */
    public RecordTypeBuilder<T> reference(String field, String target, Function<T, Long> get, BiConsumer<T, Long> set) {
        return add(
                field,
                FieldKind.REFERENCE,
                Long.class,
                0,
                Optional.of(target),
                List.of(),
                d -> Optional.ofNullable(get.apply(d)),
                orNull(set));
    }

    /** A table of lines; its label is {@code <id>.<table>}. */
    public <L> RecordTypeBuilder<T> table(String table, RecordType<L> type, Function<T, List<L>> lines) {
        tables.add(new RecordType.Table<>(table, texts.text(id + "." + table), type, lines, false, false, false));
        return this;
    }

    /** A table of lines that only shows. */
    public <L> RecordTypeBuilder<T> readOnlyTable(String table, RecordType<L> type, Function<T, List<L>> lines) {
        tables.add(new RecordType.Table<>(table, texts.text(id + "." + table), type, lines, true, true, false));
        return this;
    }

    /** A table of lines that only shows, in a tab that the module brings, because most records have none of them. */
    public <L> RecordTypeBuilder<T> tabTable(String table, RecordType<L> type, Function<T, List<L>> lines) {
        tables.add(new RecordType.Table<>(table, texts.text(id + "." + table), type, lines, true, true, true));
        return this;
    }

    /** A table of given lines that the user fills in. */
    public <L> RecordTypeBuilder<T> givenTable(String table, RecordType<L> type, Function<T, List<L>> lines) {
        tables.add(new RecordType.Table<>(table, texts.text(id + "." + table), type, lines, false, true, false));
        return this;
    }

    /** Begins a section of fields; its heading is {@code <id>.section.<section>}. */
    public RecordTypeBuilder<T> section(String section) {
        starts.add(new SectionStart(section, fields.size()));
        return this;
    }

    /** Says of the field just added that it must be filled. */
    public RecordTypeBuilder<T> required() {
        Field<T, ?> last = fields.removeLast();
        fields.add(last.with(true, last.readOnly()));
        return this;
    }

    /** Says of the field just added that the user may not change it. */
    public RecordTypeBuilder<T> readOnly() {
        Field<T, ?> last = fields.removeLast();
        fields.add(last.with(last.required(), true));
        return this;
    }

    /** Says of the field just added that a tool fills it in: drafts bring it along, users only see it. */
    public RecordTypeBuilder<T> brought() {
        fields.add(fields.removeLast().broughtAlong());
        return this;
    }

    /** Says of the text field just added that the values of a list are offered for it. */
    public RecordTypeBuilder<T> offering(String valueList) {
        fields.add(fields.removeLast().offering(valueList));
        return this;
    }

    /** Says which record opens from a line that is only shown. */
    public RecordTypeBuilder<T> opening(Function<T, Optional<RecordRef>> record) {
        opened = record;
        return this;
    }

    /** Says what copies take along beside the fields: what nobody enters, and rules ask for while somebody types. */
    public RecordTypeBuilder<T> carrying(BiConsumer<T, T> taken) {
        carried = taken;
        return this;
    }

    /**
     * Says of the reference just added what the record itself calls the other one. Who delivers or invoices must know for
     * whom, also without the right to open the customer.
     */
    public RecordTypeBuilder<T> named(Function<T, String> name) {
        fields.add(fields.removeLast().named(d -> nonBlank(name.apply(d))));
        return this;
    }

    /** Ends the description. */
    public RecordType<T> build() {
        return new RecordType<>(
                id,
                texts.text(id),
                factory,
                sections(),
                List.copyOf(fields),
                List.copyOf(tables),
                new RecordType.Conduct<>(opened, carried));
    }

    private <V> RecordTypeBuilder<T> add(
            String field,
            FieldKind kind,
            Class<V> type,
            int maxLength,
            Function<T, Optional<V>> get,
            BiConsumer<T, Optional<V>> set) {
        return add(field, kind, type, maxLength, Optional.empty(), List.of(), get, set);
    }

    private <V> RecordTypeBuilder<T> add(
            String field,
            FieldKind kind,
            Class<V> type,
            int maxLength,
            Optional<String> target,
            List<Field.Choice<V>> choices,
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
                target,
                Optional.empty(),
                choices,
                get,
                set,
                d -> Optional.empty()));
        return this;
    }

    private List<RecordType.Section<T>> sections() {
        List<RecordType.Section<T>> sections = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            SectionStart start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1).firstField() : fields.size();
            if (end > start.firstField()) {
                Optional<Text> heading = start.id().isEmpty()
                        ? Optional.empty()
                        : Optional.of(texts.text(id + ".section." + start.id()));
                sections.add(new RecordType.Section<>(
                        start.id(), heading, List.copyOf(fields.subList(start.firstField(), end))));
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
