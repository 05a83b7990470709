package org.kontor.orders.internal.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.catalog.Product;
import org.kontor.kernel.text.Text;
import org.kontor.orders.entry.PastedRows;

/** Understands rows that were copied from a spreadsheet; asks who knows products, and needs no database itself. */
final class PasteReader {

    private static final int MOST_NAMED = 3;

    /** A row as it was copied: its place among the rows that hold anything, from 1, and its cells. */
    private record Copied(int place, String product, String quantity, String price) {

        static Copied of(int place, String row) {
            String[] cells = row.split("\t", -1);
            return new Copied(place, cell(cells, 0), cell(cells, 1), cell(cells, 2));
        }

        private static String cell(String[] cells, int index) {
            return index < cells.length ? cells[index].strip() : "";
        }

        /** Headings name columns; no row of goods is without any digit. */
        boolean isHeading() {
            return place == 1
                    && !quantity.isEmpty()
                    && (product + quantity + price).chars().noneMatch(Character::isDigit);
        }
    }

    /** Knows products. */
    interface Known {

        /** The product with that number or bar code. */
        Optional<Product> byCode(String code);

        /** The products that can be meant by a text, the likeliest first. */
        List<Product> like(String text, int most);
    }

    private final Function<String, Optional<BigDecimal>> number;

    PasteReader(Function<String, Optional<BigDecimal>> number) {
        this.number = number;
    }

    /** What stands in the column of the product; to be looked up together before the rows are read. */
    static List<String> codes(String rows) {
        return copied(rows).stream()
                .map(Copied::product)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    PastedRows read(String rows, Known known) {
        List<PastedRows.Row> understood = new ArrayList<>();
        List<Text> refused = new ArrayList<>();
        for (Copied row : copied(rows)) {
            if (!row.isHeading()) {
                read(row, known, understood, refused);
            }
        }
        return new PastedRows(understood, refused);
    }

    private void read(Copied row, Known known, List<PastedRows.Row> understood, List<Text> refused) {
        List<Product> meant = meant(row.product(), known);
        Optional<BigDecimal> quantity =
                row.quantity().isEmpty() ? Optional.of(BigDecimal.ONE) : number.apply(row.quantity());
        Optional<BigDecimal> price = number.apply(row.price());
        if (meant.isEmpty()) {
            refused.add(
                    row.product().isEmpty()
                            ? EntryText.of("paste.noProduct", row.place())
                            : EntryText.of("paste.unknown", row.place(), row.product()));
        } else if (meant.size() > 1) {
            List<String> names =
                    meant.stream().limit(MOST_NAMED).map(Product::getNumber).toList();
            refused.add(EntryText.of("paste.several", row.place(), row.product(), String.join(", ", names)));
        } else if (quantity.filter(q -> q.signum() > 0).isEmpty()) {
            refused.add(EntryText.of("paste.quantity", row.place(), row.quantity()));
        } else if (!row.price().isEmpty() && price.filter(p -> p.signum() >= 0).isEmpty()) {
            refused.add(EntryText.of("paste.price", row.place(), row.price()));
        } else {
            understood.add(new PastedRows.Row(meant.getFirst(), quantity.orElseThrow(), price));
        }
    }

    /** One by its code; else by its name when only one has that name, or only one product can be meant. */
    private static List<Product> meant(String text, Known known) {
        if (text.isEmpty()) {
            return List.of();
        }
        Optional<Product> exact = known.byCode(text);
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        List<Product> like = known.like(text, MOST_NAMED + 1);
        List<Product> named =
                like.stream().filter(p -> p.getName().equalsIgnoreCase(text)).toList();
        return named.size() == 1 ? named : like;
    }

    private static List<Copied> copied(String rows) {
        List<Copied> copied = new ArrayList<>();
        for (String row : rows.split("\\R")) {
            if (!row.isBlank()) {
                copied.add(Copied.of(copied.size() + 1, row));
            }
        }
        return copied;
    }
}
