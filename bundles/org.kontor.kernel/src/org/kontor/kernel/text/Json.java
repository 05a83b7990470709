package org.kontor.kernel.text;

/** What is needed to write JSON. */
public final class Json {

    private Json() {}

    /** A text in quotes, with everything escaped that must be. */
    public static String string(String value) {
        StringBuilder text = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append("\\u%04x".formatted((int) c));
            } else {
                text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
