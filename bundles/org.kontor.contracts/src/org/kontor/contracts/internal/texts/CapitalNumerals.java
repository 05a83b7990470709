package org.kontor.contracts.internal.texts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Amounts in the capital numerals of Chinese contracts and cheques, which nobody can alter by a stroke. */
final class CapitalNumerals {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿", "亿亿"};
    private static final int GROUP = 10_000;

    private CapitalNumerals() {}

    /** An amount in yuan, rounded to the fen. */
    static String yuan(BigDecimal amount) {
        BigInteger fen =
                amount.abs().setScale(2, RoundingMode.HALF_UP).movePointRight(2).toBigIntegerExact();
        BigInteger[] parts = fen.divideAndRemainder(BigInteger.valueOf(100));
        String yuan = whole(parts[0]);
        int small = parts[1].intValue();
        StringBuilder text = new StringBuilder(amount.signum() < 0 ? "负" : "");
        if (!yuan.isEmpty() || small == 0) {
            text.append(yuan.isEmpty() ? "零" : yuan).append('元');
        }
        if (small == 0) {
            return text.append('整').toString();
        }
        int jiao = small / 10;
        int rest = small % 10;
        if (jiao > 0) {
            text.append(DIGITS.charAt(jiao)).append('角');
        } else if (!yuan.isEmpty()) {
            text.append('零');
        }
        return (rest > 0 ? text.append(DIGITS.charAt(rest)).append('分') : text.append('整')).toString();
    }

    private static String whole(BigInteger number) {
        StringBuilder text = new StringBuilder();
        BigInteger rest = number;
        boolean gap = false;
        for (int group = 0; rest.signum() > 0; group++) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(GROUP));
            int value = parts[1].intValue();
            if (value > 0) {
                // a zero stands once wherever places are left out between two digits
                text.insert(0, group(value) + GROUPS[group] + (gap && !text.isEmpty() ? "零" : ""));
            }
            gap = value > 0 && value < GROUP / 10 || value == 0;
            rest = parts[0];
        }
        return text.toString();
    }

    private static String group(int value) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = 0, rest = value; rest > 0; place++, rest /= 10) {
            int digit = rest % 10;
            if (digit > 0) {
                text.insert(0, DIGITS.charAt(digit) + PLACES[place] + (gap && !text.isEmpty() ? "零" : ""));
            }
            gap = digit == 0;
        }
        return text.toString();
    }
}
