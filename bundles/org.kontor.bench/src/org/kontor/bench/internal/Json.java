package org.kontor.bench.internal;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.Map;

/** Prints nested maps of numbers and short texts as JSON. */
final class Json {

    private Json() {}

    static void write(Map<String, Object> object, PrintWriter output) {
        write(object, output, "");
        output.println();
    }

    private static void write(Object value, PrintWriter output, String indent) {
        switch (value) {
            case Map<?, ?> object -> writeObject(object, output, indent);
            case Number number -> output.print(number);
            default ->
                output.print("\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        }
    }

    private static void writeObject(Map<?, ?> object, PrintWriter output, String indent) {
        String deeper = indent + "  ";
        output.println("{");
        Iterator<? extends Map.Entry<?, ?>> entries = object.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            output.print(deeper + "\"" + entry.getKey() + "\": ");
            write(entry.getValue(), output, deeper);
            output.println(entries.hasNext() ? "," : "");
        }
        output.print(indent + "}");
    }
}
