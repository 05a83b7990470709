package org.kontor.kernel.record;

import java.math.BigDecimal;
import java.util.ArrayList;
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
     * @param inTab whether a tab beside the form shows it, so that the form does not
     */
    public record Table<T, L>(
            String id,
            Text label,
            RecordType<L> type,
            Function<T, List<L>> lines,
            boolean readOnly,
            boolean given,
            boolean inTab) {}

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
    private final Conduct<T> conduct;

    /**
     * What a description says beside fields and tables.
     *
     * @param opened the record that opens from a line described so
     * @param carried what copies take along beside the fields
     */
    record Conduct<T>(Function<T, Optional<RecordRef>> opened, BiConsumer<T, T> carried) {}

    RecordType(
            String id,
            Text label,
            Supplier<T> factory,
            List<Section<T>> sections,
            List<Field<T, ?>> fields,
            List<Table<T, ?>> tables,
            Conduct<T> conduct) {
        this.id = id;
        this.label = label;
        this.factory = factory;
        this.sections = sections;
        this.fields = fields;
        this.tables = tables;
        this.conduct = conduct;
    }

    /**
     * Begins a description. Labels are looked up in the texts: {@code <id>} for the record, {@code <id>.<field>} for a
     * field, {@code <enum's simple name>.<constant>} for a choice.
     *
     * @param id the record type's name, for example {@code customer}
     */
    public static <T> RecordTypeBuilder<T> of(String id, TextSource texts, Supplier<T> factory) {
        return new RecordTypeBuilder<>(id, texts, factory);
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
        return conduct.opened().apply(line);
    }

    /** Makes a draft say what another one says, as for checks while somebody types. */
    public void copyInto(T from, T to) {
        fields.forEach(field -> field.copy(from, to));
        conduct.carried().accept(from, to);
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
}
