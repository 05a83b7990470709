package org.kontor.customers;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a company receives electronic documents (BT-34 and BT-49 of EN 16931): a number under a scheme, written {@code 0088:number},
 * or an e-mail address.
 *
 * @param scheme a code of the list "Electronic Address Scheme" (EAS), as 0088 for a GLN, 9930 for a German VAT number, 0106 for a
 *     Dutch register of trade; EM for an e-mail address
 * @param identifier the number or address itself
 */
public record ElectronicAddress(String scheme, String identifier) {

    /** The longest text that is one. */
    public static final int LENGTH = 80;

    private static final String EMAIL = "EM";
    private static final String GLN = "0088";
    private static final Pattern WRITTEN = Pattern.compile("(\\w{4}):([\\p{Alnum}][\\p{Alnum}._~:/+@-]*)");
    private static final Pattern MAILED = Pattern.compile("[^\\s@:]+@[^\\s@:]+\\.[^\\s@:]+");
    private static final Pattern GLN_DIGITS = Pattern.compile("\\d{13}");

    /** Schemes in use in the PEPPOL network. */
    private static final Set<String> PEPPOL = Set.of(
            ("0002 0007 0009 0060 0088 0096 0097 0106 0130 0135 0142 0151 0183 0184 0188 0190 0191 0192 0195 0196 0198 0199 0200 0201"
                            + " 0204 0208 0209 0210 0211 0216 0218 0221 0225 0230 0235 0240 0242 0244 0245 0246 0248 9910 9913 9914 9915"
                            + " 9918 9919 9920 9922 9923 9924 9925 9926 9927 9928 9929 9930 9931 9932 9933 9934 9935 9936 9937 9938 9939"
                            + " 9940 9941 9942 9943 9944 9945 9946 9947 9948 9949 9950 9951 9952 9953 9957 9959")
                    .split(" "));

    /** Schemes that EN 16931 knows besides, written with a number. */
    private static final Set<String> OTHERS = Set.of(
            "0037", "0147", "0154", "0158", "0170", "0177", "0193", "0194", "0202", "0203", "0205", "0212", "0213",
            "0215", "0217", "0219", "0220");

    /**
     * Reads what somebody wrote.
     *
     * @return empty where the scheme is none of the list, a GLN has a wrong check digit, or it is no address at all
     */
    public static Optional<ElectronicAddress> parse(String text) {
        String written = text.strip();
        if (MAILED.matcher(written).matches()) {
            return Optional.of(new ElectronicAddress(EMAIL, written));
        }
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(new ElectronicAddress(parts.group(1), parts.group(2)))
                .filter(address -> PEPPOL.contains(address.scheme) || OTHERS.contains(address.scheme))
                .filter(address -> !address.scheme.equals(GLN) || isGln(address.identifier));
    }

    /** Whether something is delivered there through the PEPPOL network, which knows no e-mail addresses. */
    public boolean inPeppol() {
        return PEPPOL.contains(scheme);
    }

    /** Thirteen digits; from the right every second one counts three times, and the sum is a multiple of ten. */
    private static boolean isGln(String number) {
        if (!GLN_DIGITS.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            sum += Character.digit(number.charAt(i), 10) * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }
}
