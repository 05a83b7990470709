package org.kontor.einvoice.internal.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kontor.customers.ElectronicAddress;

/**
 * The number under which a company stands in the register of its country (BT-30 and BT-47 of EN 16931), for example that of the
 * Dutch chamber of commerce.
 *
 * @param scheme the register, by its code in ISO 6523; empty where the country has none that is known here
 * @param number the number in it
 */
public record LegalNumber(String scheme, String number) {

    /** The longest text that is one: code and number. */
    public static final int LENGTH = 40;

    /**
     * A register.
     *
     * @param scheme its code in ISO 6523
     * @param number how its numbers look
     * @param taxed how a tax number looks that holds such a number; matches nothing where none does
     * @param holds whether check digits are right
     */
    private record Register(String scheme, Pattern number, Pattern taxed, Predicate<String> holds) {

        Optional<LegalNumber> of(String written) {
            return Optional.of(written)
                    .filter(known -> number.matcher(known).matches() && holds.test(known))
                    .map(known -> new LegalNumber(scheme, known));
        }

        Optional<LegalNumber> within(String taxNumber) {
            var parts = taxed.matcher(taxNumber);
            return parts.matches() ? of(parts.group(1)) : Optional.empty();
        }
    }

    private static final String NEVER = "(?!)()";

    /** By country, the usual register first. */
    private static final Map<String, List<Register>> REGISTERS = Map.of(
            "NL",
            List.of(register("0106", "\\d{8}", NEVER), register("0190", "\\d{20}", NEVER)),
            "BE",
            List.of(checked("0208", "[01]\\d{9}", "BE([01]\\d{9})", LegalNumber::isBelgian)),
            "DK",
            List.of(register("0184", "\\d{8}", "DK(\\d{8})")),
            "SE",
            List.of(checked("0007", "\\d{10}", "SE(\\d{10})01", LegalNumber::isByLuhn)),
            "NO",
            List.of(checked("0192", "\\d{9}", "NO(\\d{9})MVA", LegalNumber::isNorwegian)),
            "IS",
            List.of(register("0196", "\\d{10}", NEVER)),
            "FR",
            List.of(
                    checked("0002", "\\d{9}", "FR\\w{2}(\\d{9})", LegalNumber::isByLuhn),
                    checked("0009", "\\d{14}", NEVER, LegalNumber::isByLuhn)),
            "EE",
            List.of(register("0191", "\\d{8}", NEVER)),
            "LT",
            List.of(register("0200", "\\d{7}|\\d{9}", NEVER)),
            "LV",
            List.of(register("0218", "\\d{11}", NEVER)));

    private static Register register(String scheme, String number, String taxed) {
        return checked(scheme, number, taxed, known -> true);
    }

    private static Register checked(String scheme, String number, String taxed, Predicate<String> holds) {
        return new Register(scheme, Pattern.compile(number), Pattern.compile(taxed), holds);
    }

    /**
     * Reads what somebody wrote: the number alone, or after the code of its register and a colon.
     *
     * @param country the two letters of ISO 3166
     * @return empty where it is no number of a register of that country
     */
    public static Optional<LegalNumber> read(String country, String written) {
        String text = written.replaceAll("[\\s.]", "");
        if (!REGISTERS.containsKey(country)) {
            return Optional.of(text).filter(known -> !known.isEmpty()).map(known -> new LegalNumber("", known));
        }
        int colon = text.indexOf(':');
        String number = text.substring(colon + 1);
        return registers(country)
                .filter(register -> colon < 0 || register.scheme().equals(text.substring(0, colon)))
                .flatMap(register -> register.of(number).or(() -> register.within(number)).stream())
                .findFirst();
    }

    /**
     * What is known of a company: what was written as its number, else what its electronic address or its tax number says.
     *
     * @param country the two letters of ISO 3166
     * @param written empty where nobody wrote one
     */
    public static Optional<LegalNumber> of(
            String country, String written, Optional<ElectronicAddress> address, String taxNumber) {
        return Optional.of(written)
                .filter(text -> !text.isBlank())
                .flatMap(text -> read(country, text))
                .or(() -> address.flatMap(known -> registers(country)
                        .filter(register -> register.scheme().equals(known.scheme()))
                        .flatMap(register -> register.of(known.identifier()).stream())
                        .findFirst()))
                .or(() -> registers(country)
                        .flatMap(register -> register.within(taxNumber).stream())
                        .findFirst());
    }

    private static Stream<Register> registers(String country) {
        return REGISTERS.getOrDefault(country, List.of()).stream();
    }

    /** The last two digits are what the others leave over of 97. */
    private static boolean isBelgian(String number) {
        long others = Long.parseLong(number.substring(0, 8));
        return 97 - others % 97 == Long.parseLong(number.substring(8));
    }

    /** From the right every second digit counts twice, of which the digits are added up. */
    private static boolean isByLuhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = Character.digit(number.charAt(number.length() - 1 - i), 10) * (1 + i % 2);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }

    /** Weights 3 2 7 6 5 4 3 2 1, and the sum is a multiple of eleven. */
    private static boolean isNorwegian(String number) {
        String weights = "327654321";
        int sum = 0;
        for (int i = 0; i < weights.length(); i++) {
            sum += Character.digit(number.charAt(i), 10) * Character.digit(weights.charAt(i), 10);
        }
        return sum % 11 == 0;
    }
}
