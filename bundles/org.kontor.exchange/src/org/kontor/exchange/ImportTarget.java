package org.kontor.exchange;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.Text;

/**
 * What the rows of a file become: records of a type, or lines that are added to records that are there, such as the
 * contacts of customers.
 *
 * @param id the record type, for lines with their table: {@code customer}, {@code customer.contacts}
 * @param label what users call it
 * @param recordType the record type
 * @param fields the fields, in the order of entry
 */
public record ImportTarget(String id, Text label, String recordType, List<TargetField> fields) {

    /** Keeps its own copy. */
    public ImportTarget {
        fields = List.copyOf(fields);
    }

    /** The field of that name. */
    public Optional<TargetField> field(String fieldId) {
        return fields.stream().filter(f -> f.id().equals(fieldId)).findFirst();
    }
}
