package org.kontor.customers.internal.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.function.Consumer;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;

/** Writes the lines of a card: section, label and text, everything as users read it; the first of a section is its heading. */
final class CardLines {

    private static final int MONEY_DIGITS = 2;
    private static final int PERCENT_DIGITS = 2;
    private static final int FINEST = 4;

    private final Consumer<Object[]> sink;
    private String section = "";
    private boolean begun;

    CardLines(Consumer<Object[]> sink) {
        this.sink = sink;
    }

    /** Begins a section; one in which nothing was written says so. */
    void section(String title) {
        end();
        section = title;
        begun = false;
    }

    /** Ends the last section. */
    void end() {
        if (!section.isEmpty() && !begun) {
            sink.accept(new Object[] {section, "", ReportText.of("card.nothing").toString(), section});
        }
    }

    /** A line, left out when there is no text. */
    void line(String label, String text) {
        if (!text.isBlank()) {
            sink.accept(new Object[] {section, label, text, begun ? "" : section});
            begun = true;
        }
    }

    /** A line for a field of a record, left out when it is not filled in. */
    <T, V> void field(Field<T, V> field, T draft) {
        field.get(draft).ifPresent(value -> line(field.label().toString(), shown(field, value)));
    }

    private static <V> String shown(Field<?, V> field, V value) {
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(choice -> choice.label().toString())
                .orElseGet(() -> shown(field.kind(), value));
    }

    /** A value as text, in the language of the program. */
    static String shown(FieldKind kind, Object value) {
        return switch (kind) {
            case MONEY -> number(MONEY_DIGITS, MONEY_DIGITS).format(value);
            case QUANTITY -> number(0, FINEST).format(value);
            case PERCENT ->
                number(0, PERCENT_DIGITS).format(((BigDecimal) value).movePointRight(PERCENT_DIGITS)) + " %";
            case FLAG ->
                ReportText.of(Boolean.TRUE.equals(value) ? "card.yes" : "card.no")
                        .toString();
            default -> value.toString();
        };
    }

    private static NumberFormat number(int least, int most) {
        NumberFormat format = NumberFormat.getInstance();
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format;
    }
}
