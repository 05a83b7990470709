package org.kontor.workbench.internal.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.nebula.widgets.nattable.data.convert.ConversionFailedException;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.internal.field.Days;
import org.kontor.workbench.internal.field.Titles;

/**
 * The values of lines as users read and type them.
 *
 * @param <L> a line's draft
 */
final class LineText<L> {

    private static final TextSource TEXTS = TextSource.beside(LineText.class);

    private final Titles titles;
    private final Runnable titleCame;

    /**
     * The texts of a grid.
     *
     * @param titleCame runs when the name of a record was read that a cell shows
     */
    LineText(Titles titles, Runnable titleCame) {
        this.titles = titles;
        this.titleCame = titleCame;
    }

    /** How a cell of the field shows its value. */
    DefaultDisplayConverter converter(Field<L, ?> field) {
        return new Converter(field);
    }

    /** How a cell's value stands in its editor. */
    DefaultDisplayConverter editConverter(Field<L, ?> field) {
        return new EditConverter(field);
    }

    private Object shown(Field<L, ?> field, Object value) {
        if (value == null) {
            return "";
        }
        if (field.kind() == FieldKind.REFERENCE) {
            return value; // what was typed and is not understood yet
        }
        return field.choices().stream()
                .filter(c -> c.value().equals(value))
                .map(c -> c.label().toString())
                .findFirst()
                .orElseGet(() -> Formats.current().show(field.kind(), value));
    }

    private String title(Field<L, ?> field, Long id) {
        RecordRef ref = new RecordRef(field.target().orElse(""), id);
        return titles.known(ref).orElseGet(() -> {
            titles.remember(ref, "…");
            readTitle(ref);
            return "…";
        });
    }

    private void readTitle(RecordRef ref) {
        titles.reread(ref, title -> titleCame.run());
    }

    private Object parse(Field<L, ?> field, Object typed) {
        String text = typed == null ? "" : typed.toString().strip();
        if (text.isEmpty()) {
            return null;
        }
        Formats formats = Formats.current();
        return switch (field.kind()) {
            case MONEY, QUANTITY -> formats.parseNumber(text).orElseThrow(() -> unreadable("line.noNumber"));
            case PERCENT ->
                formats.parseNumber(text).map(n -> n.movePointLeft(2)).orElseThrow(() -> unreadable("line.noNumber"));
            case INTEGER ->
                formats.parseNumber(text)
                        .filter(n -> n.stripTrailingZeros().scale() <= 0)
                        .map(BigDecimal::intValue)
                        .orElseThrow(() -> unreadable("line.noNumber"));
            case DATE -> Days.parse(text, LocalDate.now()).orElseThrow(() -> unreadable("line.noDay"));
            case CHOICE ->
                field.choices().stream()
                        .filter(c -> c.label().toString().equals(text))
                        .map(c -> (Object) c.value())
                        .findFirst()
                        .orElse(typed);
            case TEXT, LONG_TEXT, INSTANT, FLAG, REFERENCE -> typed;
        };
    }

    private static ConversionFailedException unreadable(String key) {
        return new ConversionFailedException(TEXTS.get(key));
    }

    /** How a cell shows its value. */
    private class Converter extends DefaultDisplayConverter {

        private final Field<L, ?> field;

        Converter(Field<L, ?> field) {
            this.field = field;
        }

        @Override
        public Object canonicalToDisplayValue(Object value) {
            return value instanceof Long id && field.kind() == FieldKind.REFERENCE
                    ? title(field, id)
                    : shown(field, value);
        }

        @Override
        public Object displayToCanonicalValue(Object typed) {
            return parse(field, typed);
        }

        Field<L, ?> field() {
            return field;
        }
    }

    /** How a cell's value stands in its editor. */
    private final class EditConverter extends Converter {

        EditConverter(Field<L, ?> field) {
            super(field);
        }

        @Override
        public Object canonicalToDisplayValue(Object value) {
            return switch (field().kind()) {
                case CHOICE, REFERENCE, FLAG -> super.canonicalToDisplayValue(value);
                default -> Formats.current().edit(field().kind(), value);
            };
        }
    }
}
