package org.kontor.catalog.internal.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.catalog.structure.AttributeValue;
import org.kontor.catalog.structure.ProductAttribute;
import org.kontor.catalog.structure.ProductPart;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.persistence.UnitOfWork;

/** What holds for the attributes and the parts of a product: nothing is made of itself, at whatever depth (ORD-22). */
public final class StructureRules {

    private static final int MOST_LEVELS = 10;
    private static final String PARTS_OF = "SELECT p.product.id, p.partId FROM ProductPart p WHERE p.product.id IN ?1";
    private static final String WHOLES_OF = "SELECT p.partId, p.product.id FROM ProductPart p WHERE p.partId IN ?1";

    private final UnitOfWork uow;

    /** Within a unit of work. */
    public StructureRules(UnitOfWork uow) {
        this.uow = uow;
    }

    /** Looks at a draft. */
    public void check(Product draft, Optional<Product> stored, Problems problems) {
        boolean counted =
                draft.getTracking() == Tracking.NONE && draft.getReorderLevel().signum() == 0;
        problems.require(!draft.isService() || counted, "kind", StructureText.of("service.stock"));
        checkAttributes(draft, problems);
        checkParts(draft, stored, problems);
    }

    private void checkAttributes(Product draft, Problems problems) {
        List<AttributeValue> values = draft.getAttributes();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            AttributeValue value = values.get(i);
            String at = "attributes[" + i + "].";
            Optional<ProductAttribute> attribute = uow.find(ProductAttribute.class, value.getAttributeId());
            problems.require(
                            attribute.filter(a -> fits(a, draft)).isPresent(),
                            at + "attributeId",
                            StructureText.of("attribute.unfit", i + 1))
                    .require(
                            seen.add(value.getAttributeId()),
                            at + "attributeId",
                            StructureText.of("attribute.twice", i + 1));
            boolean measured = attribute.filter(ProductAttribute::isMeasured).isPresent();
            problems.require(
                    !measured || Measured.read(value.getValue()).isPresent(),
                    at + "value",
                    StructureText.of("attribute.number", i + 1));
        }
    }

    private static boolean fits(ProductAttribute attribute, Product product) {
        return attribute.getSeries() == null
                || attribute.getSeries().isBlank()
                || attribute.getSeries().equals(product.getSeries());
    }

    private void checkParts(Product draft, Optional<Product> stored, Problems problems) {
        List<ProductPart> parts = draft.getParts();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            ProductPart part = parts.get(i);
            String at = "parts[" + i + "].";
            problems.require(
                            uow.find(Product.class, part.getPartId()).isPresent(),
                            at + "partId",
                            StructureText.of("part.unknown", i + 1))
                    .require(seen.add(part.getPartId()), at + "partId", StructureText.of("part.twice", i + 1))
                    .require(
                            part.getQuantity().signum() > 0, at + "quantity", StructureText.of("part.quantity", i + 1));
        }
        if (!parts.isEmpty() && problems.list().stream().noneMatch(Problem::isError)) {
            checkDepth(draft, stored, problems);
        }
    }

    private void checkDepth(Product draft, Optional<Product> stored, Problems problems) {
        List<ProductPart> parts = draft.getParts();
        int above = stored.map(product -> levels(Set.of(product.getId()), WHOLES_OF))
                .orElse(0);
        for (int i = 0; i < parts.size(); i++) {
            Set<Long> first = Set.of(parts.get(i).getPartId());
            boolean itself = stored.filter(product -> reached(first).contains(product.getId()))
                    .isPresent();
            problems.require(!itself, "parts[" + i + "].partId", StructureText.of("part.cycle", i + 1));
            if (!itself) {
                problems.require(
                        above + 1 + levels(first, PARTS_OF) <= MOST_LEVELS,
                        "parts[" + i + "].partId",
                        StructureText.of("part.deep", i + 1, MOST_LEVELS));
            }
        }
    }

    /** These products and everything they are made of. */
    private Set<Long> reached(Set<Long> from) {
        Set<Long> all = new TreeSet<>(from);
        Set<Long> level = from;
        while (!level.isEmpty()) {
            level = new HashSet<>(next(level, PARTS_OF).values().stream()
                    .flatMap(List::stream)
                    .toList());
            level.removeAll(all);
            all.addAll(level);
        }
        return all;
    }

    /** How many levels lie below these products, or above them. */
    private int levels(Set<Long> from, String query) {
        int levels = 0;
        Set<Long> level = from;
        while (levels <= MOST_LEVELS) {
            level = new HashSet<>(
                    next(level, query).values().stream().flatMap(List::stream).toList());
            if (level.isEmpty()) {
                break;
            }
            levels++;
        }
        return levels;
    }

    private Map<Long, List<Long>> next(Set<Long> level, String query) {
        Map<Long, List<Long>> next = new HashMap<>();
        uow.queryStored(Object[].class, query, level)
                .forEach(row -> next.computeIfAbsent((Long) row[0], from -> new ArrayList<>())
                        .add((Long) row[1]));
        return next;
    }

    /**
     * Takes note of a product as it is stored. Two people who make two products of one another at the same moment come one after
     * the other here, because both lock all products concerned in the same order; who is second is refused.
     */
    public void stored(Product product) {
        Map<Long, String> features = new HashMap<>();
        for (AttributeValue value : product.getAttributes()) {
            ProductAttribute attribute = uow.get(ProductAttribute.class, value.getAttributeId());
            value.setNumber(
                    attribute.isMeasured() ? Measured.read(value.getValue()).orElse(null) : null);
            features.put(value.getAttributeId(), attribute.with(value.getValue()));
        }
        product.setFeatures(String.join(
                "; ",
                product.getAttributes().stream()
                        .map(value -> features.get(value.getAttributeId()))
                        .toList()));
        if (!product.getParts().isEmpty()) {
            keepApart(product);
        }
    }

    private void keepApart(Product product) {
        uow.entities().flush();
        Set<Long> concerned = new TreeSet<>(reached(Set.of(product.getId())));
        concerned.forEach(id -> uow.lock(Product.class, id));
        Set<Long> parts = new HashSet<>();
        product.getParts().forEach(part -> parts.add(part.getPartId()));
        new Problems()
                .require(!reached(parts).contains(product.getId()), "parts", StructureText.of("part.cycle", 1))
                .refuseOnError();
    }

    /** A number as it is written in catalogues. */
    private static final class Measured {

        private static final int MOST_DIGITS = 15;
        private static final int DECIMALS = 4;

        private Measured() {}

        static Optional<BigDecimal> read(String written) {
            String plain = written.strip();
            if (!plain.matches("-?\\d{1,15}(\\.\\d{1,4})?")) {
                return Optional.empty();
            }
            return Optional.of(new BigDecimal(plain)).filter(number -> number.precision() <= MOST_DIGITS + DECIMALS);
        }
    }
}
