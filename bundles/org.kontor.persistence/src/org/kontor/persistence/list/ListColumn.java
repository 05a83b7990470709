package org.kontor.persistence.list;

import java.util.List;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;

/**
 * A column of a list.
 *
 * @param id its name
 * @param label its heading
 * @param kind the kind of value; a CHOICE holds the name of the enum constant
 * @param sql the SQL expression it comes from
 * @param shown whether it is shown before the user chooses
 * @param widthInChars initial width in characters
 * @param choices for a CHOICE: names of the constants with their texts
 * @param totalled whether a total makes sense
 */
public record ListColumn(
        String id,
        Text label,
        FieldKind kind,
        String sql,
        boolean shown,
        int widthInChars,
        List<Field.Choice<String>> choices,
        boolean totalled) {}
