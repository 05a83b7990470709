package org.kontor.orders.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.catalog.Product;
import org.kontor.orders.entry.PastedRows;

class PasteReaderTest {

    private static final List<Product> CATALOG =
            List.of(product("P-1", "Slurry pump"), product("P-2", "Water pump"), product("V-1", "Valve"));

    @Test
    void takesProductQuantityAndPrice() {
        PastedRows read = read("P-1\t5\t99.50\nV-1\t2\t\n\nValve\r\n");
        assertThat(read.refused()).isEmpty();
        assertThat(read.rows())
                .extracting(r -> r.product().getNumber(), PastedRows.Row::quantity, PastedRows.Row::price)
                .containsExactly(
                        tuple("P-1", new BigDecimal("5"), Optional.of(new BigDecimal("99.50"))),
                        tuple("V-1", new BigDecimal("2"), Optional.empty()),
                        tuple("V-1", BigDecimal.ONE, Optional.empty()));
    }

    @Test
    void namesEachRowThatIsNotUnderstoodAndTakesTheRest() {
        PastedRows read = read(
                "P-1\t1\nX-9\t1\npump\t1\nV-1\tmany\nV-1\t0\nV-1\t1\tcheap\nV-1\t1\t-1\n\t5\nP-2\t3\t10\tanything");
        assertThat(read.rows()).extracting(r -> r.product().getNumber()).containsExactly("P-1", "P-2");
        assertThat(read.refused())
                .extracting(text -> text.in(Locale.ENGLISH))
                .containsExactly(
                        "Row 2: no product for sale is called “X-9”.",
                        "Row 3: several products can be meant by “pump”, for example P-1, P-2; give the product number.",
                        "Row 4: “many” is no quantity above nothing.",
                        "Row 5: “0” is no quantity above nothing.",
                        "Row 6: “cheap” is no price.",
                        "Row 7: “-1” is no price.",
                        "Row 8: there is no product in its first column.");
    }

    @Test
    void passesOverHeadings() {
        assertThat(read("Product\tQuantity\tPrice\nP-1\t5\t1").refused()).isEmpty();
        assertThat(read("产品\t数量\nP-1\t5").rows()).hasSize(1);
        assertThat(read("P-1\t5\nProduct\tQuantity").refused())
                .as("only at the top")
                .hasSize(1);
    }

    @Test
    void anExactNameIsMeantAlthoughOthersContainIt() {
        List<Product> catalog = List.of(product("A", "Pump"), product("B", "Pump oil"));
        PastedRows read = new PasteReader(PasteReaderTest::number).read("pump\t1", known(catalog));
        assertThat(read.rows()).extracting(r -> r.product().getNumber()).containsExactly("A");
    }

    @Test
    void looksUpEachCodeOnce() {
        assertThat(PasteReader.codes("P-1\t5\nP-1\t6\n\t7\n V-1 \t1")).containsExactly("P-1", "V-1");
    }

    private static PastedRows read(String rows) {
        return new PasteReader(PasteReaderTest::number).read(rows, known(CATALOG));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static PasteReader.Known known(List<Product> catalog) {
        return new PasteReader.Known() {
            @Override
            public Optional<Product> byCode(String code) {
                return catalog.stream().filter(p -> p.getNumber().equals(code)).findFirst();
            }

            @Override
            public List<Product> like(String text, int most) {
                Stream<Product> like = catalog.stream()
                        .filter(p -> p.getName().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
                return like.limit(most).toList();
            }
        };
    }

    private static Product product(String number, String name) {
        Product product = new Product();
        product.setNumber(number);
        product.setName(name);
        return product;
    }
}
