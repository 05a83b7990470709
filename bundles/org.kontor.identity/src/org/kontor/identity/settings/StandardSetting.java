package org.kontor.identity.settings;

import java.util.Optional;
import java.util.function.Function;
import org.kontor.identity.internal.IdentityText;
import org.kontor.kernel.text.Text;

/**
 * A setting that a module brings.
 *
 * @param code by what the module asks for it
 * @param label what it decides
 * @param value what counts until the company decides otherwise
 * @param check says what is wrong with a value, if something is
 */
public record StandardSetting(String code, Text label, String value, Function<String, Optional<Text>> check) {

    /**
     * A whole number.
     *
     * @param wrong said of everything else
     */
    public static StandardSetting number(String code, Text label, int value, int least, int most, Text wrong) {
        return new StandardSetting(
                code,
                label,
                Integer.toString(value),
                text -> text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most
                        ? Optional.empty()
                        : Optional.of(wrong));
    }

    /** Something that the company wants or does not want: 1 for yes, 0 for no. */
    public static StandardSetting choice(String code, Text label, boolean on) {
        return number(code, label, on ? 1 : 0, 0, 1, IdentityText.of("setting.choice"));
    }
}
