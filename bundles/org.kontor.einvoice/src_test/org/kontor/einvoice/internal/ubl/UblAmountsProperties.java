package org.kontor.einvoice.internal.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kontor.einvoice.TaxCategory;
import org.kontor.einvoice.UblProfile;
import org.kontor.einvoice.internal.document.Address;
import org.kontor.einvoice.internal.document.Party;
import org.kontor.einvoice.internal.document.TaxSplit;
import org.kontor.einvoice.internal.document.TaxedDocument;
import org.kontor.einvoice.internal.document.TaxedLine;

/** The sums of EN 16931 hold whatever the lines are, and what is to be paid is the invoice to the cent. */
class UblAmountsProperties {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final List<BigDecimal> RATES =
            List.of(new BigDecimal("0.19"), new BigDecimal("0.070"), BigDecimal.ZERO, new BigDecimal("0.13"));

    @Property
    void addsUpAsTheNormSays(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 500_000) Integer> cents,
            @ForAll @IntRange(min = 1, max = 4) int kinds,
            @ForAll boolean taxIncluded) {
        TaxedDocument document = document(cents, kinds, taxIncluded);
        UblAmounts amounts = UblAmounts.of(document);

        assertThat(amounts.nets()).hasSameSizeAs(cents).allMatch(net -> net.signum() >= 0);
        assertThat(amounts.taxes()).as("BR-CO-17").allSatisfy(taxation -> assertThat(taxation.tax())
                .isEqualByComparingTo(
                        taxation.taxable().multiply(taxation.rate()).setScale(2, RoundingMode.HALF_UP)));
        assertThat(amounts.taxes())
                .as("one for each kind")
                .extracting(UblAmounts.Taxation::rate)
                .doesNotHaveDuplicates();
        assertThat(sum(amounts.taxes().stream()
                        .map(UblAmounts.Taxation::taxable)
                        .toList()))
                .as("BR-CO-13")
                .isEqualByComparingTo(sum(amounts.nets()));
        assertThat(sum(amounts.taxes().stream().map(UblAmounts.Taxation::tax).toList()))
                .as("BR-CO-14")
                .isEqualByComparingTo(amounts.tax());
        assertThat(amounts.withTax().add(amounts.rounding())).as("BR-CO-16").isEqualByComparingTo(amounts.payable());
        if (taxIncluded) {
            assertThat(amounts.payable()).isEqualByComparingTo(document.total());
            assertThat(amounts.rounding().abs())
                    .as("a cent for each kind of taxation at most")
                    .isLessThanOrEqualTo(BigDecimal.valueOf(amounts.taxes().size(), 2));
        } else {
            assertThat(amounts.net()).isEqualByComparingTo(document.total());
            assertThat(amounts.rounding()).isZero();
        }
        assertThat(amounts.payable().scale()).as("BR-DEC-18").isLessThanOrEqualTo(2);
    }

    private static TaxedDocument document(List<Integer> cents, int kinds, boolean taxIncluded) {
        List<TaxedLine> lines = new ArrayList<>();
        for (int i = 0; i < cents.size(); i++) {
            BigDecimal rate = RATES.get(i % kinds);
            TaxSplit split = TaxSplit.of(BigDecimal.valueOf(cents.get(i), 2), rate, taxIncluded, EURO);
            TaxCategory category = rate.signum() == 0 ? TaxCategory.ZERO : TaxCategory.STANDARD;
            lines.add(new TaxedLine(
                    "A", "Pump", "", "", "", "pcs", BigDecimal.ONE, split.net(), split.tax(), category, rate, ""));
        }
        Party party = new Party(
                "Company",
                "DE123456789",
                Optional.empty(),
                new Address("", "", "", "DE"),
                Optional.empty(),
                "",
                "",
                "",
                "",
                "");
        LocalDate day = LocalDate.of(2026, 3, 1);
        return new TaxedDocument(
                "INV-1",
                day,
                day,
                Optional.empty(),
                UblProfile.EN_16931,
                EURO.getCurrencyCode(),
                party,
                party,
                "SO-1",
                "",
                Optional.empty(),
                lines,
                sum(cents.stream().map(c -> BigDecimal.valueOf(c, 2)).toList()).setScale(4),
                taxIncluded,
                "");
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
