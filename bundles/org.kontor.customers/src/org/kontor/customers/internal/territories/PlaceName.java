package org.kontor.customers.internal.territories;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names as they are compared: 广东 and 广东省 are the same province, Hamburg and HAMBURG the same city. */
final class PlaceName {

    /** Only behind two characters, so that 沙市 stays a city's name. */
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{IsHan}{2})((壮族|回族|维吾尔)?自治区|特别行政区|省|市)$");

    private PlaceName() {}

    /** A name as it is compared; nothing of an empty one. */
    static Optional<String> key(String name) {
        return Optional.ofNullable(name)
                .map(text -> text.strip().toUpperCase(Locale.ROOT))
                .map(text -> ENDING.matcher(text).replaceFirst(""))
                .filter(text -> !text.isEmpty());
    }
}
