package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.finance.Receipts.Proposal;
import org.kontor.finance.WriteOffReason;

/**
 * Spreads money over open receivables (FIN-10): first over those that the payer names, then, when some receivables make up
 * just what is left, over these, else over the oldest. Never more than there is and never more of a receivable than is open.
 */
final class Spreading {

    /** Among how many receivables a sum is looked for; the time doubles with each. */
    private static final int MOST_SUMMED = 16;

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}-\\d{4}-\\d{5,}");

    private Spreading() {}

    /** The document numbers that a payer's words hold. */
    static Set<String> numbers(String reference) {
        Set<String> numbers = new LinkedHashSet<>();
        Matcher found = NUMBER.matcher(Optional.ofNullable(reference).orElse("").toUpperCase(Locale.ROOT));
        while (found.find()) {
            numbers.add(found.group());
        }
        return numbers;
    }

    /**
     * Spreads an amount.
     *
     * @param amount what there is
     * @param named receivables that the payer names, in the order of due dates
     * @param others the payer's other receivables, in the order of due dates
     * @return all of them, with nothing proposed of those that are not reached
     */
    static List<Proposal> spread(BigDecimal amount, List<OpenItem> named, List<OpenItem> others) {
        List<Proposal> proposals = new ArrayList<>();
        BigDecimal left = take(amount, named, WriteOffReason.REFERENCE, proposals);
        Set<Long> sum = left.signum() > 0 ? makingUp(left, others) : Set.of();
        if (sum.isEmpty()) {
            take(left, others, WriteOffReason.OLDEST, proposals);
        } else {
            for (OpenItem item : others) {
                boolean taken = sum.contains(item.invoiceId());
                proposals.add(item.proposing(
                        taken ? item.open() : BigDecimal.ZERO, taken ? WriteOffReason.AMOUNT : WriteOffReason.OLDEST));
            }
        }
        return proposals;
    }

    private static BigDecimal take(
            BigDecimal amount, List<OpenItem> items, WriteOffReason reason, List<Proposal> proposals) {
        BigDecimal left = amount;
        for (OpenItem item : items) {
            BigDecimal part = left.min(item.open());
            left = left.subtract(part);
            proposals.add(item.proposing(part, reason));
        }
        return left;
    }

    /** The receivables whose sum is just the amount: one alone if there is one, else the fewest and oldest of the first. */
    private static Set<Long> makingUp(BigDecimal amount, List<OpenItem> items) {
        Optional<OpenItem> alone =
                items.stream().filter(i -> i.open().compareTo(amount) == 0).findFirst();
        if (alone.isPresent()) {
            return Set.of(alone.get().invoiceId());
        }
        List<OpenItem> first = items.subList(0, Math.min(MOST_SUMMED, items.size()));
        int best = 0;
        for (int choice = 1; choice < 1 << first.size(); choice++) {
            boolean fewer = best == 0 || Integer.bitCount(choice) < Integer.bitCount(best);
            if (fewer && sum(first, choice).compareTo(amount) == 0) {
                best = choice;
            }
        }
        Set<Long> chosen = new HashSet<>();
        for (int i = 0; i < first.size(); i++) {
            if ((best >> i & 1) == 1) {
                chosen.add(first.get(i).invoiceId());
            }
        }
        return chosen;
    }

    private static BigDecimal sum(List<OpenItem> items, int choice) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < items.size(); i++) {
            if ((choice >> i & 1) == 1) {
                sum = sum.add(items.get(i).open());
            }
        }
        return sum;
    }
}
