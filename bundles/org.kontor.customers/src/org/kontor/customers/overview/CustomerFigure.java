package org.kontor.customers.overview;

import java.util.Optional;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.process.measures.Measures;

/**
 * A figure of a customer, as its overview shows it (CUS-03).
 *
 * @param id its name
 * @param label what users call it
 * @param kind what kind of value it is
 * @param value the value, of the Java type of its kind; empty where nothing is known
 * @param warns whether it calls for attention
 * @param documents the documents behind it, where a list shows them
 */
public record CustomerFigure(
        String id,
        Text label,
        FieldKind kind,
        Optional<Object> value,
        boolean warns,
        Optional<Measures.Documents> documents) {

    /** A figure with nothing behind it. */
    public static CustomerFigure of(String id, Text label, FieldKind kind, Object value) {
        return new CustomerFigure(id, label, kind, Optional.ofNullable(value), false, Optional.empty());
    }

    /** The same calling for attention, or not. */
    public CustomerFigure warning(boolean calls) {
        return new CustomerFigure(id, label, kind, value, calls, documents);
    }

    /** The same with documents behind it. */
    public CustomerFigure behind(Optional<Measures.Documents> shown) {
        return new CustomerFigure(id, label, kind, value, warns, shown);
    }
}
