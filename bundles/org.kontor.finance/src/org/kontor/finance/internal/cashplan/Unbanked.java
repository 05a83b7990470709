package org.kontor.finance.internal.cashplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which payments that were entered by hand no bank statement shows, so that money that went out counts once (FIN-23). A line of a
 * statement shows a payment of the same company and amount a few days before or after it; each line shows one.
 */
final class Unbanked {

    /** How many days a bank may take, or somebody to enter what was paid. */
    static final int DAYS = 7;

    /**
     * Money that went out.
     *
     * @param company whose; empty where nobody knows
     * @param amount more than nothing
     */
    record Out(Optional<Long> company, LocalDate day, BigDecimal amount) {}

    private Unbanked() {}

    /** The payments that no line of a statement shows. */
    static List<Out> of(List<Out> byHand, List<Out> banked) {
        List<Out> free = new ArrayList<>(banked);
        List<Out> left = new ArrayList<>();
        byHand.stream().sorted(Comparator.comparing(Out::day)).forEach(paid -> free.stream()
                .filter(line -> shows(line, paid))
                .min(Comparator.comparingLong(line -> apart(line, paid)))
                .ifPresentOrElse(free::remove, () -> left.add(paid)));
        return left;
    }

    private static boolean shows(Out line, Out paid) {
        return line.company().equals(paid.company())
                && line.amount().compareTo(paid.amount()) == 0
                && apart(line, paid) <= DAYS;
    }

    private static long apart(Out line, Out paid) {
        return Math.abs(ChronoUnit.DAYS.between(line.day(), paid.day()));
    }
}
