package org.kontor.catalog.prices;

import java.util.List;
import org.kontor.persistence.UnitOfWork;

/** What the company asks of whom (ORD-02, ORD-05, ORD-06, ORD-09). */
public interface Prices {

    /**
     * The prices of all lines of a document. The most particular list that names the product counts: for the customer,
     * then for the value class, the channel, the department that sells, everybody; among equals the one that began last.
     * The best promotion comes on top. Takes the same few queries however many lines there are.
     *
     * @return a price for each line, in the order of the lines
     */
    List<PriceFound> pricesFor(UnitOfWork uow, Buyer buyer, List<Wanted> lines);

    /** The price of one line. */
    default PriceFound priceFor(UnitOfWork uow, Buyer buyer, Wanted line) {
        return pricesFor(uow, buyer, List.of(line)).getFirst();
    }
}
