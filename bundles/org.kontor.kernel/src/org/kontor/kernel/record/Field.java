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
 * @param brought whether a draft brings the value along although the user may not change it, because a tool puts it there
 * @param maxLength longest text, 0 for no limit
 * @param target for a {@link FieldKind#REFERENCE}: the record type it points to
 * @param valueList for a {@link FieldKind#TEXT}: the list of values that is offered for it, kept by the company
 * @param choices for a {@link FieldKind#CHOICE}: the values with their texts
 * @param getter reads the value; absent values are empty, never null
 * @param setter writes the value or clears it
 * @param shownName for a {@link FieldKind#REFERENCE}: what the record itself calls the other one, for those who may not open it
 */
public record Field<T, V>(
        String id,
        Text label,
        FieldKind kind,
        Class<V> valueType,
        boolean required,
        boolean readOnly,
        boolean brought,
        int maxLength,
        Optional<String> target,
        Optional<String> valueList,
        List<Choice<V>> choices,
        Function<T, Optional<V>> getter,
        BiConsumer<T, Optional<V>> setter,
        Function<T, Optional<String>> shownName) {

    /**
     * One value to choose.
     *
     * @param value the value
     * @param label its text
     */
    public record Choice<V>(V value, Text label) {}

    /** The same field, required or not, read-only or not. */
    Field<T, V> with(boolean isRequired, boolean isReadOnly) {
        return new Field<>(
                id,
                label,
                kind,
                valueType,
                isRequired,
                isReadOnly,
                brought,
                maxLength,
                target,
                valueList,
                choices,
                getter,
                setter,
                shownName);
    }

    /** The same field with values offered from a list. */
    Field<T, V> offering(String list) {
        return new Field<>(
                id,
                label,
                kind,
                valueType,
                required,
                readOnly,
                brought,
                maxLength,
                target,
                Optional.of(list),
                choices,
                getter,
                setter,
                shownName);
    }

    /** The same field, read-only for users and brought along by drafts all the same. */
    Field<T, V> broughtAlong() {
        return new Field<>(
                id, label, kind, valueType, required, true, true, maxLength, target, valueList, choices, getter, setter,
                shownName);
    }

    /** The same field with the name that the record itself knows of what it points to. */
    Field<T, V> named(Function<T, Optional<String>> name) {
        return new Field<>(
                id, label, kind, valueType, required, readOnly, brought, maxLength, target, valueList, choices, getter,
                setter, name);
    }

    /** Whether a record takes the value over from a draft. */
    public boolean isTaken() {
        return !readOnly || brought;
    }

    /** The value in the draft. */
    public Optional<V> get(T draft) {
        return getter.apply(draft);
    }

    /** What the draft itself calls the record it points to; empty where it knows no name. */
    public Optional<String> nameIn(T draft) {
        return shownName.apply(draft);
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
