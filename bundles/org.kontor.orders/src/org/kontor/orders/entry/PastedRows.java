package org.kontor.orders.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.kernel.text.Text;
import org.kontor.orders.PricedLine;

/**
 * What was understood of pasted rows.
 *
 * @param rows what was understood, in their order
 * @param refused a sentence for each row that was not, naming its place among the rows
 */
public record PastedRows(List<Row> rows, List<Text> refused) {

    /**
     * A row.
     *
     * @param product what is ordered
     * @param quantity how much, in the unit of the product
     * @param price the agreed price of one unit; empty for the company's
     */
    public record Row(Product product, BigDecimal quantity, Optional<BigDecimal> price) {

        /** Takes the row over into a new line. */
        public <L extends PricedLine> L into(L line) {
            line.setProductId(product.getId());
            line.setQuantity(quantity);
            price.ifPresent(line::setPrice);
            return line;
        }
    }

    /** Keeps its own copy. */
    public PastedRows {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
    }
}
