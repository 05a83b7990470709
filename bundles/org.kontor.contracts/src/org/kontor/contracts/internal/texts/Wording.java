package org.kontor.contracts.internal.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import org.kontor.contracts.texts.TextLanguage;

/** How days and figures are written in contracts of a language. */
final class Wording {

    private static final String YUAN = "CNY";

    private final TextLanguage language;

    Wording(TextLanguage language) {
        this.language = language;
    }

    /** A day; empty for none. */
    String day(LocalDate day) {
        if (day == null) {
            return "";
        }
        String pattern = language == TextLanguage.ZH ? "yyyy年M月d日" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /** An amount of money with two decimals. */
    String amount(BigDecimal amount) {
        return number(amount, 2, 2);
    }

    /** A quantity without more decimals than it has. */
    String quantity(BigDecimal quantity) {
        return number(quantity, 0, 4);
    }

    /** What part of a total an amount is, in percent; empty without a total. */
    String share(BigDecimal amount, BigDecimal total) {
        return total.signum() == 0
                ? ""
                : number(amount.movePointRight(2).divide(total, 2, RoundingMode.HALF_UP), 0, 2) + "%";
    }

    /** An amount in yuan in the capital numerals of Chinese contracts (大写金额), other amounts with their currency. */
    String amountInWords(BigDecimal amount, Currency currency) {
        return language == TextLanguage.ZH && currency.getCurrencyCode().equals(YUAN)
                ? CapitalNumerals.yuan(amount)
                : currency.getCurrencyCode() + " " + amount(amount);
    }

    private String number(BigDecimal number, int least, int most) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
