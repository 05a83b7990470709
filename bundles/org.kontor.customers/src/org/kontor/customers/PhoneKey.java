package org.kontor.customers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Phone numbers as they are compared: 020-8888 6666, (020)88886666 and +86 20 8888 6666 转 12 are one. A slash
 * after the area code parts nothing, others part two numbers. A number without country is taken to be a Chinese
 * one.
 */
public final class PhoneKey {

    private static final String HOME = "CN";
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int FEWEST_DIGITS = 7;
    private static final int LONGEST = 20;

    private PhoneKey() {}

    /** The key of the first number in a text; empty when there is none worth comparing. */
    public static Optional<String> of(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String first = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceFirst("(?i)(转|分机|ext|x).*$", "")
                .replaceFirst("^(\\D*\\d{2,4})/", "$1-")
                .split("[/;,、，；]")[0];
        try {
            return Optional.of(NUMBERS.format(NUMBERS.parse(first, HOME), PhoneNumberFormat.E164));
        } catch (NumberParseException notANumber) {
            String digits = first.replaceAll("\\D", "");
            boolean enough = digits.length() >= FEWEST_DIGITS && digits.length() <= LONGEST;
            return enough ? Optional.of(digits) : Optional.empty();
        }
    }
}
