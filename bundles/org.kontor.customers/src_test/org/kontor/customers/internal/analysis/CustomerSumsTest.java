package org.kontor.customers.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.customers.internal.analysis.CustomerSums.Group;
import org.kontor.customers.internal.analysis.CustomerSums.Sum;

class CustomerSumsTest {

    @Test
    void theGreatestFifthIsAFifthOfTheCustomersRoundedUp() {
        List<Sum> sums = new ArrayList<>();
        for (int i = 1; i <= 11; i++) {
            sums.add(sum(i, String.valueOf(100 * i)));
        }
        List<Group> groups = CustomerSums.fifth(sums);
        assertEquals(3, groups.get(0).sums().size());
        assertEquals(new BigDecimal("3000"), groups.get(0).amount());
        assertEquals(8, groups.get(1).sums().size());
        assertEquals(new BigDecimal("3600"), groups.get(1).amount());
    }

    @Test
    void amountsFallIntoBandsByPowersOfTen() {
        List<Group> bands = CustomerSums.bands(List.of(
                sum(1, "9.99"),
                sum(2, "10"),
                sum(3, "999.99"),
                sum(4, "1000"),
                sum(5, "0.5"),
                sum(6, "0"),
                sum(7, "-3")));
        assertEquals(List.of(3, 2, 1, 0), bands.stream().map(Group::band).toList());
        assertEquals(
                List.of(1, 1, 1, 2), bands.stream().map(b -> b.sums().size()).toList());
    }

    @Test
    void nobodyBroughtAnything() {
        assertEquals(0, CustomerSums.fifth(List.of()).get(0).sums().size());
        assertEquals(List.of(), CustomerSums.bands(List.of()));
    }

    private static Sum sum(long customer, String amount) {
        return new Sum(customer, new BigDecimal(amount), BigDecimal.ZERO);
    }
}
