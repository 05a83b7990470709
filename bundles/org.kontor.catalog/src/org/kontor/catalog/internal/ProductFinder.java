package org.kontor.catalog.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.catalog.Product;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;

/**
 * Tells which product is meant by what somebody types or scans: its number or bar code, part of its name, the first letters
 * of its name in pinyin. An exact code comes first, then what begins with it, then what contains it.
 */
final class ProductFinder {

    private static final int LOOKED_AT = 60;
    private static final int AT_ONCE = 250;
    private static final String BY_CODE =
            "SELECT p FROM Product p WHERE p.active = true AND (p.number IN ?1 OR p.barCode IN ?1)";

    private final ListQueries queries;

    ProductFinder(ListQueries queries) {
        this.queries = queries;
    }

    /** The products for sale that can be meant, the likeliest first. */
    List<Product> match(UnitOfWork uow, String typed, int most) {
        String wanted = typed.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Long, Product> found = new LinkedHashMap<>();
        uow.queryStored(Product.class, BY_CODE, spellings(wanted)).forEach(p -> found.put(p.getId(), p));
        List<Long> others = queries
                .firstPage(
                        uow.actor(),
                        CatalogLists.PRODUCTS,
                        new ListRequest(
                                Optional.of(wanted),
                                List.of(new ListFilter("active", ListFilter.Operator.EQUALS, true)),
                                List.of()),
                        LOOKED_AT)
                .stream()
                .map(ListRow::id)
                .toList();
        uow.load(Product.class, others);
        others.stream()
                .flatMap(id -> uow.find(Product.class, id).stream())
                .forEach(product -> found.put(product.getId(), product));
        String small = wanted.toLowerCase(Locale.ROOT);
        return found.values().stream()
                .sorted(Comparator.comparingInt((Product product) -> distance(product, small))
                        .thenComparing(Product::getNumber))
                .limit(most)
                .toList();
    }

    /** The products for sale with these numbers or bar codes, by the code as it was given; one query for some hundred codes. */
    static Map<String, Product> byCodes(UnitOfWork uow, Collection<String> codes) {
        Map<String, Product> known = new HashMap<>();
        List<String> all = codes.stream()
                .flatMap(code -> spellings(code).stream())
                .distinct()
                .toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            for (Product product :
                    uow.queryStored(Product.class, BY_CODE, all.subList(from, Math.min(all.size(), from + AT_ONCE)))) {
                Optional.ofNullable(product.getBarCode()).ifPresent(code -> known.put(small(code), product));
                known.put(small(product.getNumber()), product);
            }
        }
        Map<String, Product> found = new HashMap<>();
        codes.forEach(
                code -> Optional.ofNullable(known.get(small(code))).ifPresent(product -> found.put(code, product)));
        return found;
    }

    /** A code as it may be stored: as typed, in capitals, in small letters. */
    private static List<String> spellings(String code) {
        String stripped = code.strip();
        return new ArrayList<>(Stream.of(stripped, stripped.toUpperCase(Locale.ROOT), stripped.toLowerCase(Locale.ROOT))
                .distinct()
                .toList());
    }

    private static String small(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }

    private static int distance(Product product, String wanted) {
        String number = small(product.getNumber());
        String name = small(product.getName());
        String sound = Optional.ofNullable(product.getSound()).orElse("");
        List<Boolean> kinds = List.of(
                number.equals(wanted)
                        || product.getBarCode() != null
                                && small(product.getBarCode()).equals(wanted),
                name.equals(wanted),
                number.startsWith(wanted),
                name.startsWith(wanted),
                sound.startsWith(wanted),
                number.contains(wanted),
                name.contains(wanted));
        int kind = kinds.indexOf(true);
        return kind < 0 ? kinds.size() : kind;
    }
}
