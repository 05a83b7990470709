package org.kontor.persistence.internal.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.kontor.persistence.search.SearchIndex;

/**
 * A declared index on the mapped entity: how its text is read from a record in memory and from its table.
 *
 * @param index what was declared
 * @param code by which its rows are known in the database
 * @param descriptor the mapping of the entity
 */
record DeclaredIndex(SearchIndex index, int code, ClassDescriptor descriptor) {

    /** Raised when texts are cut in another way, so that indexes are made anew. */
    private static final String SCHEME = "1";

    private static final int LONGEST_TEXT = 2000;

    static String definition(SearchIndex index) {
        return SCHEME + " " + index.entity() + " " + String.join(" ", index.attributes());
    }

    /** The indexed texts of a record, in lines. */
    String text(Object record) {
        return cut(index.attributes().stream()
                .map(attribute -> descriptor.getMappingForAttributeName(attribute))
                .map(mapping -> mapping.getAttributeValueFromObject(record))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("\n")));
    }

    /** Reads id and texts of all records by their ids. */
    String select() {
        DatabaseField id = descriptor.getPrimaryKeyFields().getFirst();
        return "SELECT " + id.getName() + columns() + " FROM " + descriptor.getTableName() + " ORDER BY "
                + id.getName();
    }

    private String columns() {
        return index.attributes().stream()
                .map(attribute -> ", "
                        + descriptor
                                .getMappingForAttributeName(attribute)
                                .getField()
                                .getName())
                .collect(Collectors.joining());
    }

    /** The indexed texts of a row of {@link #select}, as {@link #text(Object)} puts them together. */
    String text(ResultSet row) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < index.attributes().size(); i++) {
            texts.add(row.getString(i + 2));
        }
        return cut(texts.stream().filter(Objects::nonNull).collect(Collectors.joining("\n")));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
