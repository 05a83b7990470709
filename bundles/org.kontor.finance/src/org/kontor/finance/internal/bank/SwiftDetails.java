package org.kontor.finance.internal.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What field 86 of a statement says of a movement: in the subfields that German banks agreed on, in the code words of SWIFT,
 * or in plain words.
 *
 * @param payer who paid or was paid
 * @param account his account
 * @param words what the transfer says
 */
record SwiftDetails(Optional<String> payer, Optional<String> account, Optional<String> words) {

    private static final Pattern SUBFIELD = Pattern.compile("\\?(\\d\\d)([^?]*)");
    private static final Pattern CODE_WORD = Pattern.compile("/([A-Z]{3,4})/([^/]*)");
    private static final int LONGEST_PAYER = 120;
    private static final int LONGEST_ACCOUNT = 60;
    private static final int LONGEST_REFERENCE = 200;

    /** Of the text of the field. */
    static SwiftDetails of(String text) {
        String whole = text.replace("\r", "").replace("\n", "");
        if (SUBFIELD.matcher(whole).find()) {
            return ofSubfields(whole);
        }
        if (whole.startsWith("/") && CODE_WORD.matcher(whole).find()) {
            return ofCodeWords(whole);
        }
        return new SwiftDetails(
                Optional.empty(),
                Optional.empty(),
                given(text.replace("\r", "").replace('\n', ' '), LONGEST_REFERENCE));
    }

    private static SwiftDetails ofSubfields(String whole) {
        List<String> words = new ArrayList<>();
        StringBuilder payer = new StringBuilder();
        String account = "";
        Matcher subfield = SUBFIELD.matcher(whole);
        while (subfield.find()) {
            int number = Integer.parseInt(subfield.group(1));
            if (number >= 20 && number <= 29 || number >= 60 && number <= 63) {
                words.add(subfield.group(2).strip());
            } else if (number == 31) {
                account = subfield.group(2);
            } else if (number == 32 || number == 33) {
                payer.append(subfield.group(2).strip()).append(' ');
            }
        }
        return new SwiftDetails(
                given(payer.toString(), LONGEST_PAYER),
                given(account, LONGEST_ACCOUNT),
                given(String.join(" ", words), LONGEST_REFERENCE));
    }

    private static SwiftDetails ofCodeWords(String whole) {
        TreeMap<String, String> values = new TreeMap<>();
        Matcher word = CODE_WORD.matcher(whole);
        while (word.find()) {
            values.putIfAbsent(word.group(1), word.group(2));
        }
        return new SwiftDetails(
                given(values.getOrDefault("NAME", values.getOrDefault("ORDP", "")), LONGEST_PAYER),
                given(values.getOrDefault("IBAN", values.getOrDefault("ACCT", "")), LONGEST_ACCOUNT),
                given(values.getOrDefault("REMI", values.getOrDefault("EREF", whole)), LONGEST_REFERENCE));
    }

    /** What the transfer says, after the reference of the movement itself where that is another. */
    Optional<String> reference(Optional<String> own) {
        if (own.isEmpty() || words.filter(text -> text.contains(own.get())).isPresent()) {
            return words.or(() -> own);
        }
        return given(own.get() + words.map(text -> " " + text).orElse(""), LONGEST_REFERENCE);
    }

    private static Optional<String> given(String text, int longest) {
        String plain = text.strip();
        return Optional.of(plain.substring(0, Math.min(longest, plain.length())))
                .filter(some -> !some.isEmpty());
    }
}
