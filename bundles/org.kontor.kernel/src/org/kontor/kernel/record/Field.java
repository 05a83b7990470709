package org.kontor.kernel.record;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.kontor.kernel.text.Text;

/**
 * One field of a record: what screens, imports, exports and the comparison of two versions need to know about it.
 *
 * @param <T> the record's draft
 * @param <V> the type of the value
 * @param id the field's name, as problems and import files name it
 * @param label what users call it
 * @param kind what kind of value it holds
 * @param valueType the Java type of the value
 * @param required whether it must be filled
 * @param readOnly whether the user may not change it
 * @param maxLength longest text, 0 for no limit
 * @param target for a {@link FieldKind#REFERENCE}: the record type it points to
 * @param choices for a {@link FieldKind#CHOICE}: the values with their texts
 * @param getter reads the value; absent values are empty, never null
 * @param setter writes the value or clears it
 */
public record Field<T, V>(
        String id,
        Text label,
        FieldKind kind,
        Class<V> valueType,
        boolean required,
        boolean readOnly,
        int maxLength,
        Optional<String> target,
        List<Choice<V>> choices,
        Function<T, Optional<V>> getter,
        BiConsumer<T, Optional<V>> setter) {

    /**
     * One value to choose.
     *
     * @param value the value
     * @param label its text
     */
    public record Choice<V>(V value, Text label) {}

    /** The value in the draft. */
    public Optional<V> get(T draft) {
        return getter.apply(draft);
    }

    /** Puts a value into the draft. */
    public void set(T draft, Optional<V> value) {
        setter.accept(draft, value);
    }

    /** Copies the value from one draft to another. */
    public void copy(T from, T to) {
        set(to, get(from));
    }
}
