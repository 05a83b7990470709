package org.kontor.persistence.changelog;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/**
 * What users call the attributes that the change log names: as the record's own screen does, and by common words for whose a
 * record is, which no screen shows as a field.
 */
public final class LoggedNames {

    private static final TextSource TEXTS = TextSource.beside(LoggedNames.class);
    private static final String ID = "Id";

    /** What every record has that belongs to somebody, and what record it refers to. */
    private static final Map<String, String> COMMON = Map.of("owner", "user", "department", "orgUnit");

    private LoggedNames() {}

    /**
     * The name of an attribute.
     *
     * @param label what users call it
     * @param kind what kind of value it holds
     * @param target the type of record that its value is the id of, if it is one
     * @param values what users call its values, as the log has them; empty where it has no certain ones
     */
    public record Name(Text label, FieldKind kind, Optional<String> target, Map<String, Text> values) {

        /**
         * A value as it was before it was logged: a number, a day, a moment, yes or no.
         *
         * @param logged as the log has it
         * @return empty where it is text anyway, or was logged when the attribute was of another kind
         */
        public Optional<Object> typed(String logged) {
            try {
                return switch (kind) {
                    case MONEY, QUANTITY, PERCENT, INTEGER -> Optional.of(new BigDecimal(logged));
                    case DATE -> Optional.of(LocalDate.parse(logged));
                    case INSTANT -> Optional.of(Instant.parse(logged));
                    case FLAG -> Optional.of(Boolean.valueOf(logged));
                    case TEXT, LONG_TEXT, CHOICE, REFERENCE -> Optional.empty();
                };
            } catch (NumberFormatException | DateTimeParseException other) {
                return Optional.empty();
            }
        }
    }

    /**
     * The name of an attribute of a record, or of the lines of its tables.
     *
     * @param attribute as the log has it: references with an "Id" at the end
     * @param line whether it is one of a line
     */
    public static Optional<Name> of(RecordType<?> type, String attribute, boolean line) {
        List<RecordType<?>> types = line
                ? type.tables().stream()
                        .<RecordType<?>>map(table -> table.type())
                        .toList()
                : List.of(type);
        String plain = attribute.endsWith(ID) ? attribute.substring(0, attribute.length() - ID.length()) : attribute;
        return types.stream()
                .flatMap(each -> named(each, attribute, plain))
                .findFirst()
                .or(() -> Optional.ofNullable(COMMON.get(plain))
                        .map(target -> new Name(
                                TEXTS.text("attribute." + plain), FieldKind.REFERENCE, Optional.of(target), Map.of())));
    }

    private static Stream<Name> named(RecordType<?> type, String attribute, String plain) {
        return type.fields().stream()
                .filter(field -> field.id().equals(attribute) || field.id().equals(plain))
                .map(LoggedNames::name);
    }

    private static Name name(Field<?, ?> field) {
        return new Name(
                field.label(),
                field.kind(),
                field.target(),
                field.choices().stream()
                        .collect(Collectors.toMap(
                                choice -> choice.value().toString(), Field.Choice::label, (one, other) -> one)));
    }
}
