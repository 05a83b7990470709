package org.kontor.process.segments;

import java.util.List;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;

/**
 * What a condition speaks of: a column of the list, a figure that installed modules know of its records, or a column of a list
 * whose rows belong to its records: the role of a contact, the stage of an opportunity.
 *
 * @param id its name, which stored conditions keep
 * @param group among what users find it: the list itself, figures, or the list whose rows belong to the records
 * @param label what users call it
 * @param kind the kind of value
 * @param choices for a CHOICE: names of the constants with their texts
 * @param figure whether it is a figure, which is asked for a span of time or for all time
 * @param currency whether its amounts are in several currencies, one of which must be named
 */
public record Subject(
        String id,
        Text group,
        Text label,
        FieldKind kind,
        List<Field.Choice<String>> choices,
        boolean figure,
        boolean currency) {

    /** How it can be compared. */
    public List<Comparison> comparisons() {
        return Comparison.of(kind);
    }
}
