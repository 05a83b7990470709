package org.kontor.customers.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How well one company is recognised under two names, on a list of more than 300 pairs. A pair that is blocked or warned
 * of counts as recognised; only what is blocked must never be wrong.
 */
class PairsTest {

    private static final double LEAST_PRECISION = 0.95;
    private static final double LEAST_RECALL = 0.97;

    private record Pair(boolean same, String convention, CompanyName one, CompanyName other, String text) {}

    private final List<Pair> pairs = read();

    @Test
    void thereAreEnoughPairs() {
        long same = pairs.stream().filter(Pair::same).count();

        assertThat(pairs.size()).isGreaterThanOrEqualTo(300);
        assertThat(same).isBetween(100L, 200L);
    }

    @Test
    void recognisesMostAndSeldomMistakes() {
        long recognised =
                pairs.stream().filter(Pair::same).filter(PairsTest::resemble).count();
        long mistaken = pairs.stream()
                .filter(pair -> !pair.same())
                .filter(PairsTest::resemble)
                .count();
        double precision = (double) recognised / (recognised + mistaken);
        double recall = (double) recognised / pairs.stream().filter(Pair::same).count();

        assertThat(precision).as("precision; mistaken: %s", wrong()).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(recall).as("recall; missed: %s", wrong()).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @Test
    void neverBlocksAnotherCompany() {
        assertThat(pairs)
                .filteredOn(pair -> !pair.same() && pair.one().sameAs(pair.other()))
                .isEmpty();
    }

    private String wrong() {
        return pairs.stream()
                .filter(pair -> pair.same() != resemble(pair))
                .map(Pair::text)
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static boolean resemble(Pair pair) {
        return pair.one().resembles(pair.other());
    }

    private static List<Pair> read() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(PairsTest.class.getResourceAsStream("pairs.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(PairsTest::pair)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Pair pair(String line) {
        String[] cells = line.split("\t");
        return new Pair(cells[0].equals("same"), cells[1], CompanyName.of(cells[2]), CompanyName.of(cells[3]), line);
    }
}
