package org.kontor.orders.internal.entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kontor.kernel.money.Money;

/** Shares an amount among quantities, so that price times quantity, rounded line by line, never loses or makes a cent (ORD-22). */
final class Distribution {

    private static final int PRICE_DECIMALS = 4;
    private static final BigDecimal STEP = BigDecimal.ONE.movePointLeft(PRICE_DECIMALS);

    /**
     * Something that gets a share.
     *
     * @param quantity how much of it, greater than zero, with at most four decimals
     * @param weight its share in proportion to the others; not negative
     */
    record Share(BigDecimal quantity, BigDecimal weight) {}

    /** So much at such a price. */
    record Piece(BigDecimal quantity, BigDecimal price) {

        Money amount(Money unit) {
            return Money.ofLine(price, quantity, BigDecimal.ZERO, unit.currency());
        }
    }

    private Distribution() {}

    /** For each share the pieces whose amounts add up to its part; where nothing weighs, quantities decide. */
    static List<List<Piece>> of(Money whole, List<Share> shares) {
        BigDecimal sum = sum(shares);
        List<Share> weighed = sum.signum() > 0
                ? shares
                : shares.stream()
                        .map(share -> new Share(share.quantity(), share.quantity()))
                        .toList();
        List<List<Piece>> pieces = new ArrayList<>();
        BigDecimal weights = sum(weighed);
        BigDecimal passed = BigDecimal.ZERO;
        Money given = Money.zero(whole.currency());
        for (Share share : weighed) {
            // what is due up to here is rounded, not each part, so that the last part ends at the whole
            passed = passed.add(share.weight());
            Money due =
                    Money.of(whole.amount().multiply(passed).divide(weights, MathContext.DECIMAL128), whole.currency());
            pieces.add(pieces(due.minus(given), share.quantity()));
            given = due;
        }
        return pieces;
    }

    private static BigDecimal sum(List<Share> shares) {
        return shares.stream().map(Share::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One price where one gives the amount; else two prices a step apart; else one unit takes what is left. */
    private static List<Piece> pieces(Money amount, BigDecimal quantity) {
        Predicate<List<Piece>> exact = found -> found.stream()
                .map(piece -> piece.amount(amount))
                .reduce(Money.zero(amount.currency()), Money::plus)
                .equals(amount);
        List<Piece> single =
                List.of(new Piece(quantity, amount.amount().divide(quantity, PRICE_DECIMALS, RoundingMode.HALF_UP)));
        if (exact.test(single)) {
            return single;
        }
        BigDecimal low = amount.amount().divide(quantity, PRICE_DECIMALS, RoundingMode.DOWN);
        BigDecimal dearer =
                amount.amount().subtract(low.multiply(quantity)).divide(STEP, PRICE_DECIMALS, RoundingMode.HALF_UP);
        List<Piece> twoPrices = List.of(new Piece(quantity.subtract(dearer), low), new Piece(dearer, low.add(STEP)));
        if (exact.test(twoPrices)) {
            return twoPrices;
        }
        Piece most = new Piece(quantity.subtract(BigDecimal.ONE), low);
        return List.of(
                most,
                new Piece(BigDecimal.ONE, amount.minus(most.amount(amount)).amount()));
    }
}
