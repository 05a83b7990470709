package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;

/** A product of the sample company and the numbers its pieces get. */
final class Item {

    private final Product draft;
    private final int supplier;
    private long id;
    private int pieces;

    Item(Product draft, int supplier) {
        this.draft = draft;
        this.supplier = supplier;
    }

    Product draft() {
        return draft;
    }

    /** Which of the suppliers. */
    int supplier() {
        return supplier;
    }

    long id() {
        return id;
    }

    void storedAs(long productId) {
        id = productId;
    }

    Tracking tracking() {
        return draft.getTracking();
    }

    BigDecimal price() {
        return draft.getListPrice();
    }

    /** What a customer orders at a time. */
    int usualQuantity(Random random) {
        return switch (tracking()) {
            case SERIAL -> 1 + random.nextInt(price().intValue() > 2_000 ? 2 : 4);
            case BATCH -> 5 * (1 + random.nextInt(12));
            case NONE -> 10 * (1 + random.nextInt(10));
        };
    }

    /** The numbers of pieces or of the batch that come in. */
    String lots(int quantity, LocalDate receivedOn) {
        return switch (tracking()) {
            case NONE -> null;
            case BATCH ->
                "%s-%02d%02d%02d-%d"
                        .formatted(
                                draft.getNumber(),
                                receivedOn.getYear() % 100,
                                receivedOn.getMonthValue(),
                                receivedOn.getDayOfMonth(),
                                ++pieces);
            case SERIAL -> serials(quantity, receivedOn);
        };
    }

    private String serials(int quantity, LocalDate receivedOn) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < quantity; i++) {
            all.append(i == 0 ? "" : " ")
                    .append("%s-%02d%02d%05d"
                            .formatted(
                                    draft.getNumber(),
                                    receivedOn.getYear() % 100,
                                    receivedOn.getMonthValue(),
                                    ++pieces));
        }
        return all.toString();
    }
}
