package org.kontor.identity.values;

import java.util.Arrays;
import java.util.List;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/**
 * A value list as a module brings it.
 *
 * @param id its name, by which fields refer to it
 * @param label what users call it
 * @param values what a new company begins with
 */
public record StandardValues(String id, Text label, List<Text> values) {

    /** A list whose texts are looked up as {@code values.<id>} and {@code values.<id>.<key>}. */
    public static StandardValues of(TextSource texts, String id, String... keys) {
        return new StandardValues(
                id,
                texts.text("values." + id),
                Arrays.stream(keys)
                        .map(key -> texts.text("values." + id + "." + key))
                        .toList());
    }
}
