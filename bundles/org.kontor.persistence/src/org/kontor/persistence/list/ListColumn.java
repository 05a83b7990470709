package org.kontor.persistence.list;

import java.util.List;
import java.util.Optional;
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
 * @param among where the values are that a filter compares, when a row has several of them; empty for one value
 */
public record ListColumn(
        String id,
        Text label,
        FieldKind kind,
        String sql,
        boolean shown,
        int widthInChars,
        List<Field.Choice<String>> choices,
        boolean totalled,
        Optional<Among> among) {

    /**
     * Several values of a row, of which the column shows some and a filter compares each.
     *
     * @param rowSql the expression of the row to which they belong
     * @param rows a query of those rows with a WHERE, to which a condition on the value is added; it never answers null
     * @param valueSql the expression of a value in that query
     */
    public record Among(String rowSql, String rows, String valueSql) {}

    /** The column as a filter compares it: each of its values where it has several. */
    public ListColumn compared() {
        return among.map(several -> new ListColumn(
                        id, label, kind, several.valueSql(), shown, widthInChars, choices, totalled, Optional.empty()))
                .orElse(this);
    }
}
