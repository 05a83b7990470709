package org.kontor.exchange.internal;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.text.Text;

/** Understands the texts of cells as people and programs write them. */
final class CellValues {

    private static final int LONGEST_VALUE = 400;
    private static final int LONGEST_SHOWN = 60;
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?: .*)?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?: .*)?");
    private static final int MONTHS = 12;
    private static final List<String> YES = List.of("1", "true", "yes", "y", "x", "是", "有", "√", "✓");
    private static final List<String> NO = List.of("0", "false", "no", "n", "-", "否", "无", "×");

    private final References references;

    CellValues(References references) {
        this.references = references;
    }

    /**
     * The value of a text that is not blank.
     *
     * @throws ProblemException when it is none for that field
     */
    <V> Optional<V> parse(Field<?, V> field, String cell) {
        String text = plain(cell);
        checkText(text, field);
        try {
            return value(field, text).map(field.valueType()::cast);
        } catch (NumberFormatException noNumber) {
            throw new ProblemException(ExchangeText.of("value.noNumber", shortened(text)));
        } catch (ArithmeticException broken) {
            throw new ProblemException(ExchangeText.of("value.noWhole", shortened(text)));
        } catch (DateTimeException missing) {
            throw new ProblemException(ExchangeText.of("value.noSuchDay", shortened(text)));
        }
    }

    /** How a value is shown in a preview. */
    <V> String shown(Field<?, V> field, V value, String cell) {
        return switch (field.kind()) {
            case CHOICE ->
                field.choices().stream()
                        .filter(c -> c.value().equals(value))
                        .map(c -> c.label().toString())
                        .findFirst()
                        .orElse(cell);
            case MONEY, QUANTITY, PERCENT -> ((BigDecimal) value).toPlainString();
            case FLAG ->
                ExchangeText.of(Boolean.TRUE.equals(value) ? "yes" : "no").toString();
            case TEXT, LONG_TEXT, REFERENCE -> shortened(plain(cell));
            default -> value.toString();
        };
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    /** Takes away what an export puts before a text that a spreadsheet would run. */
    private static String plain(String cell) {
        String text = cell.strip();
        return text.startsWith("'") && Formulas.isFormula(text.substring(1)) ? text.substring(1) : text;
    }

    /** No control characters, which not every database keeps, and not longer than anything that belongs into a field. */
    private static void checkText(String text, Field<?, ?> field) {
        int longest = Math.max(field.maxLength(), LONGEST_VALUE);
        if (text.length() > longest) {
            int most = field.maxLength() > 0 ? field.maxLength() : LONGEST_VALUE;
            throw new ProblemException(ExchangeText.of("value.tooLong", shortened(text), field.label(), most));
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
            throw new ProblemException(ExchangeText.of("value.unprintable", field.label()));
        }
    }

    private Optional<?> value(Field<?, ?> field, String text) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> Optional.of(text);
            case MONEY, QUANTITY -> Optional.of(number(text));
            case PERCENT -> Optional.of(percent(text));
            case INTEGER -> Optional.of(number(text).intValueExact());
            case DATE -> Optional.of(date(field, text));
            case INSTANT -> Optional.empty();
            case FLAG -> Optional.of(flag(field, text));
            case CHOICE -> Optional.of(choice(field, text));
            case REFERENCE -> Optional.of(references.find(field.target().orElseThrow(), text));
        };
    }

    /** Thousands may be grouped by commas or blanks; a comma is the decimal point where two digits or fewer follow it. */
    private static BigDecimal number(String text) {
        String digits = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\u00a0\u202f'’]", "")
                .replaceAll("^(?:[¥￥$€£]|CNY|RMB|USD|EUR)|(?:[¥￥$€£元]|CNY|RMB|USD|EUR)$", "");
        boolean decimalComma = digits.matches("[+-]?(?:\\d+|\\d{1,3}(?:\\.\\d{3})+),\\d{1,2}");
        String plain = decimalComma ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        return new BigDecimal(plain);
    }

    private static BigDecimal percent(String text) {
        return text.endsWith("%") || text.endsWith("％")
                ? number(text.substring(0, text.length() - 1)).movePointLeft(2)
                : number(text);
    }

    private static LocalDate date(Field<?, ?> field, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (Pattern pattern : List.of(YEAR_FIRST, COMPACT)) {
            Matcher found = pattern.matcher(plain);
            if (found.matches()) {
                return LocalDate.of(part(found, 1), part(found, 2), part(found, 3));
            }
        }
        Matcher german = GERMAN.matcher(plain);
        if (german.matches()) {
            return LocalDate.of(part(german, 3), part(german, 2), part(german, 1));
        }
        Matcher slashes = SLASHES.matcher(plain);
        if (slashes.matches()) {
            return yearLast(field, text, slashes);
        }
        throw new ProblemException(ExchangeText.of("value.noDate", shortened(text)));
    }

    /** Half of the world puts the day first and half the month; 31/3 tells which, 3/4 does not. */
    private static LocalDate yearLast(Field<?, ?> field, String text, Matcher date) {
        int first = part(date, 1);
        int second = part(date, 2);
        if (first <= MONTHS && second <= MONTHS && first != second) {
            throw new ProblemException(ExchangeText.of("value.ambiguousDate", text, field.label()));
        }
        return first > MONTHS ? LocalDate.of(part(date, 3), second, first) : LocalDate.of(part(date, 3), first, second);
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Boolean flag(Field<?, ?> field, String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw unreadable(field, text);
        }
        return YES.contains(word);
    }

    private static Object choice(Field<?, ?> field, String text) {
        for (Field.Choice<?> choice : field.choices()) {
            boolean called = choice.value().toString().equalsIgnoreCase(text)
                    || choice.label().in(Locale.ENGLISH).equalsIgnoreCase(text)
                    || choice.label().in(Locale.SIMPLIFIED_CHINESE).equals(text);
            if (called) {
                return choice.value();
            }
        }
        Text choices = field.choices().stream()
                .<Text>map(Field.Choice::label)
                .reduce((one, other) -> ExchangeText.of("list.and", one, other))
                .orElseThrow();
        throw new ProblemException(ExchangeText.of("value.noChoice", shortened(text), field.label(), choices));
    }

    private static ProblemException unreadable(Field<?, ?> field, String text) {
        Text reason = ExchangeText.of("value.unreadable", shortened(text), field.label());
        return new ProblemException(reason);
    }
}
