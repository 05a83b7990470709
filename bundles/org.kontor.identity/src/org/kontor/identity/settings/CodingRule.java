package org.kontor.identity.settings;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.identity.internal.IdentityText;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;

/**
 * The one rule by which all departments and companies of the group code their customers, suppliers and other master data
 * (CUS-05), as the company writes it: {@code C-#####} or {@code KH-YYYY-####}. Each {@code #} is a digit of the serial number,
 * {@code YYYY} the year, in which serial numbers begin anew. A serial number that outgrows its digits gets more of them.
 */
public final class CodingRule {

    /** The setting that says whether codes may be typed that do not follow the rule: 1 for yes, 0 for no. */
    public static final String FREE = "coding.free";

    private static final Pattern WRITTEN = Pattern.compile("([^#]*?)(#{3,9})([^#]*)");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}#._/-]{4,24}");
    private static final String YEAR = "YYYY";

    private final String written;
    private final String before;
    private final int digits;
    private final String after;

    private CodingRule(String written, Matcher parts) {
        this.written = written;
        before = parts.group(1);
        digits = parts.group(2).length();
        after = parts.group(3);
    }

    /** What is wrong with a rule as somebody wrote it, if something is. */
    public static Optional<Text> problem(String written) {
        return read(written).isPresent() ? Optional.empty() : Optional.of(IdentityText.of("coding.wrong"));
    }

    private static Optional<CodingRule> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        boolean readable = LETTERS.matcher(written).matches()
                && parts.matches()
                && !parts.group(1).isEmpty();
        return readable ? Optional.of(new CodingRule(written, parts)) : Optional.empty();
    }

    /**
     * The rule that counts now.
     *
     * @param setting the code of the setting that holds it
     * @param standard counts where the company did not decide yet
     */
    public static CodingRule of(UnitOfWork uow, String setting, String standard) {
        return CompanySettings.text(uow, setting)
                .flatMap(CodingRule::read)
                .or(() -> read(standard))
                .orElseThrow();
    }

    /**
     * The next code.
     *
     * @param series the counter of these codes, for example {@code C}
     * @param taken whether a record has a code already, because it was typed or imported; it is then passed over
     */
    public String next(UnitOfWork uow, String series, Predicate<String> taken) {
        String year = Integer.toString(uow.today().getYear());
        String counter = written.contains(YEAR) ? series + "-" + year : series;
        String code;
        do {
            String counted = uow.nextNumber(counter);
            long number = Long.parseLong(counted.substring(counted.lastIndexOf('-') + 1));
            code = (before + "%0" + digits + "d" + after).formatted(number).replace(YEAR, year);
        } while (taken.test(code));
        return code;
    }

    /** What speaks against a code that somebody typed; nothing where the company lets codes be typed freely. */
    public Optional<Text> objection(UnitOfWork uow, String code) {
        boolean free = CompanySettings.isOn(uow, FREE, true);
        return free || follows(code) ? Optional.empty() : Optional.of(IdentityText.of("coding.notFollowed", written));
    }

    private boolean follows(String code) {
        String pattern = fixed(before) + "\\d{" + digits + ",}" + fixed(after);
        return code.matches(pattern);
    }

    private static String fixed(String part) {
        return part.isEmpty() ? "" : Pattern.quote(part).replace(YEAR, "\\E\\d{4}\\Q");
    }
}
