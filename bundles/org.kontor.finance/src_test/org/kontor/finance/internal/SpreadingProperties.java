package org.kontor.finance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kontor.finance.Receipts.Proposal;
import org.kontor.finance.WriteOffReason;

/** A proposal spreads all of the money that there is room for, and never more of a receivable than is open. */
class SpreadingProperties {

    @Property
    void spreadsEverythingAndNeverTooMuch(
            @ForAll @IntRange(min = 1, max = 100_000) int cents,
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 20_000) Integer> named,
            @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 20_000) Integer> others) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        List<Proposal> proposals = Spreading.spread(amount, items(named, 0), items(others, 100));

        assertThat(proposals).hasSize(named.size() + others.size());
        assertThat(proposals).allSatisfy(p -> assertThat(p.proposed()).isBetween(BigDecimal.ZERO, p.open()));
        BigDecimal room = sum(proposals.stream().map(Proposal::open).toList());
        assertThat(sum(proposals.stream().map(Proposal::proposed).toList())).isEqualByComparingTo(room.min(amount));
    }

    @Property
    void findsTheReceivablesThatMakeUpTheAmount(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 20_000) Integer> others,
            @ForAll @IntRange(min = 1, max = 4095) int choice) {
        List<OpenItem> items = items(others, 0);
        List<BigDecimal> chosen = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if ((choice >> i & 1) == 1) {
                chosen.add(items.get(i).open());
            }
        }
        if (!chosen.isEmpty()) {
            assertThat(Spreading.spread(sum(chosen), List.of(), items))
                    .filteredOn(p -> p.proposed().signum() > 0)
                    .allSatisfy(p -> {
                        assertThat(p.reason()).isEqualTo(WriteOffReason.AMOUNT);
                        assertThat(p.proposed()).isEqualByComparingTo(p.open());
                    });
        }
    }

    private static List<OpenItem> items(List<Integer> cents, int firstId) {
        List<OpenItem> items = new ArrayList<>();
        for (int i = 0; i < cents.size(); i++) {
            items.add(new OpenItem(
                    firstId + i,
                    "IN-2026-0000" + i,
                    "SO-2026-0000" + i,
                    1,
                    "customer",
                    LocalDate.of(2026, 1, 1).plusDays(i),
                    BigDecimal.valueOf(cents.get(i), 2)));
        }
        return items;
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
