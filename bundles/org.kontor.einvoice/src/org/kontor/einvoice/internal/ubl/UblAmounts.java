package org.kontor.einvoice.internal.ubl;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kontor.einvoice.TaxCategory;
import org.kontor.einvoice.internal.document.TaxedDocument;
import org.kontor.einvoice.internal.document.TaxedLine;
import org.kontor.kernel.money.Money;

/**
 * The amounts of a document as EN 16931 adds them up: lines make the amount without tax (BR-CO-10, BR-CO-13), tax is reckoned once
 * for each kind of taxation (BR-CO-17), both make the amount with tax (BR-CO-14, BR-CO-15). Where prices hold the tax, a cent can
 * remain to the total of the invoice; it is the rounding (BR-CO-16), so that what is to be paid is the total of the invoice.
 *
 * @param nets the amount without tax of each line, in order
 * @param taxes the kinds of taxation
 * @param payable what is to be paid
 */
public record UblAmounts(List<BigDecimal> nets, List<Taxation> taxes, BigDecimal payable) {

    /**
     * All that is taxed alike.
     *
     * @param rate the part of the net amount, 0.13 for 13 %
     * @param reason the laws that exempt it; empty where none does
     * @param taxable the amount without tax
     * @param tax the tax
     */
    public record Taxation(TaxCategory category, BigDecimal rate, String reason, BigDecimal taxable, BigDecimal tax) {}

    private record Kind(TaxCategory category, BigDecimal rate) {

        static Kind of(TaxedLine line) {
            return new Kind(line.category(), line.rate().stripTrailingZeros());
        }
    }

    /** The amounts of a document. */
    public static UblAmounts of(TaxedDocument document) {
        Currency currency = Currency.getInstance(document.currency());
        List<BigDecimal> nets = nets(document, currency);
        List<Taxation> taxes = IntStream.range(0, nets.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        line -> Kind.of(document.lines().get(line)), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(alike -> taxation(
                        alike.getKey(),
                        sum(alike.getValue().stream().map(nets::get).toList()),
                        alike.getValue().stream().map(document.lines()::get).map(TaxedLine::reason),
                        currency))
                .toList();
        BigDecimal withTax = sum(nets).add(sum(taxes.stream().map(Taxation::tax).toList()));
        return new UblAmounts(nets, taxes, document.taxIncluded() ? Money.round(document.total(), currency) : withTax);
    }

    private static Taxation taxation(Kind kind, BigDecimal taxable, Stream<String> reasons, Currency currency) {
        return new Taxation(
                kind.category(),
                kind.rate(),
                reasons.filter(reason -> !reason.isEmpty()).distinct().collect(Collectors.joining("; ")),
                taxable,
                Money.round(taxable.multiply(kind.rate()), currency));
    }

    /**
     * Where prices hold the tax, what is taxed alike is rounded together: each line takes what the lines up to it have more than
     * those before it. Rounded one by one, many lines would drift away from the total of the invoice.
     */
    private static List<BigDecimal> nets(TaxedDocument document, Currency currency) {
        if (!document.taxIncluded()) {
            return document.lines().stream().map(TaxedLine::net).toList();
        }
        Map<Kind, BigDecimal> gross = new HashMap<>();
        List<BigDecimal> nets = new ArrayList<>();
        for (TaxedLine line : document.lines()) {
            Kind kind = Kind.of(line);
            BigDecimal before = gross.getOrDefault(kind, BigDecimal.ZERO);
            BigDecimal after = before.add(line.gross());
            gross.put(kind, after);
            nets.add(net(after, kind, currency).subtract(net(before, kind, currency)));
        }
        return List.copyOf(nets);
    }

    private static BigDecimal net(BigDecimal gross, Kind kind, Currency currency) {
        return Money.round(gross.divide(BigDecimal.ONE.add(kind.rate()), MathContext.DECIMAL128), currency);
    }

    /** The amount without tax. */
    public BigDecimal net() {
        return sum(nets);
    }

    /** The tax. */
    public BigDecimal tax() {
        return sum(taxes.stream().map(Taxation::tax).toList());
    }

    /** The amount with tax. */
    public BigDecimal withTax() {
        return net().add(tax());
    }

    /** What is to be paid less the amount with tax. */
    public BigDecimal rounding() {
        return payable.subtract(withTax());
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
