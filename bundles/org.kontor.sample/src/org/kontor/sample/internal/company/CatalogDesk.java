package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.configuration.Configuration;
import org.kontor.catalog.configuration.OptionGroup;
import org.kontor.catalog.configuration.ProductOption;
import org.kontor.catalog.structure.AttributeValue;
import org.kontor.catalog.structure.ProductAttribute;
import org.kontor.catalog.structure.ProductPart;
import org.kontor.contracts.ContractLine;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.Stored;
import org.kontor.sample.internal.Modules;

/** Describes what the company sells: attributes of products, sets made of them, and the work around them. */
final class CatalogDesk {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final int CONFIGURABLE = 9;
    private static final Set<String> CHOSEN = Set.of("V380", "IP65", "PLC", "GSM");
    private static final int MOST_LEVELS_OF_PUMPS = 3;

    private final Modules modules;
    private final Words words;
    private final Assortment assortment;
    private Product work;

    CatalogDesk(Modules modules, Words words, Assortment assortment) {
        this.modules = modules;
        this.words = words;
        this.assortment = assortment;
    }

    void run() {
        describe();
        offerWork();
        makeSets();
        offerOptions(assortment.items().get(CONFIGURABLE));
    }

    /** What makes goods a solution: a panel as the customer wants it, and the work to fit it (ORD-27). */
    List<ContractLine> aroundIt() {
        Item panel = assortment.items().get(CONFIGURABLE);
        Configuration chosen = modules.configurator().keep(Actor.system(), panel.id(), CHOSEN);
        ContractLine composed = line(panel.id(), panel.price().add(chosen.getSurcharge()));
        composed.setConfigurationId(chosen.getId());
        return List.of(composed, line(work.getId(), work.getListPrice()));
    }

    private static ContractLine line(long product, BigDecimal price) {
        ContractLine line = new ContractLine();
        line.setProductId(product);
        line.setQuantity(BigDecimal.ONE);
        line.setPrice(price);
        return line;
    }

    /** A control panel is composed when it is sold: a row of the words is an option, in the group that it begins with. */
    private void offerOptions(Item panel) {
        Map<String, OptionGroup> groups = new LinkedHashMap<>();
        for (String[] row : words.rows("options")) {
            OptionGroup group = groups.computeIfAbsent(row[0], name -> {
                OptionGroup made = modules.options().blank(Actor.system());
                made.setProductId(panel.id());
                made.setName(name);
                made.setPosition(groups.size() + 1);
                made.setRequired(row[1].equals("required"));
                made.setSeveral(row[1].equals("several"));
                return made;
            });
            ProductOption option = new ProductOption();
            option.setCode(row[2]);
            option.setLabel(row[3]);
            option.setSurcharge(new BigDecimal(row[4])
                    .multiply(new BigDecimal(words.line("priceFactor")))
                    .setScale(2));
            option.setNeeds(row[5].equals("-") ? null : row[5]);
            option.setExcludes(row[6].equals("-") ? null : row[6]);
            option.setPartId(
                    row[7].equals("-")
                            ? null
                            : assortment.items().get(Integer.parseInt(row[7])).id());
            group.getOptions().add(option);
        }
        groups.values().forEach(group -> modules.options().create(Actor.system(), group));
    }

    /** Each series has an attribute that its sizes say, and all of them a warranty. */
    private void describe() {
        Map<String, Long> bySeries = new HashMap<>();
        Map<String, Boolean> measured = new HashMap<>();
        for (String[] row : words.rows("attributes")) {
            ProductAttribute draft = new ProductAttribute();
            draft.setSeries(row[0]);
            draft.setName(row[1]);
            draft.setUnit(row[2].equals("-") ? null : row[2]);
            draft.setMeasured(!row[2].equals("-"));
            bySeries.put(
                    row[0], modules.attributes().create(Actor.system(), draft).id());
            measured.put(row[0], draft.isMeasured());
        }
        for (Item item : assortment.items()) {
            String series = item.draft().getSeries();
            if (bySeries.containsKey(series)) {
                describe(item.id(), bySeries.get(series), measured.get(series));
            }
        }
    }

    private void describe(long product, long attribute, boolean measured) {
        Stored<Product> stored = modules.products().load(Actor.system(), product);
        String size = size(stored.draft().getName());
        Matcher number = NUMBER.matcher(size);
        if (measured && !number.find()) {
            return;
        }
        AttributeValue value = new AttributeValue();
        value.setAttributeId(attribute);
        value.setValue(measured ? number.group() : size);
        stored.draft().getAttributes().add(value);
        modules.products().update(Actor.system(), product, stored.version(), stored.draft());
    }

    /** A name ends with the size, or with the size and a generation in Roman numbers. */
    private static String size(String name) {
        String[] parts = name.replaceAll(" I+$", "").split(" ");
        return parts[parts.length - 1];
    }

    private void offerWork() {
        for (String[] row : words.rows("works")) {
            Product draft = modules.products().blank(Actor.system());
            draft.setNumber(row[0]);
            draft.setName(row[1]);
            draft.setUnit(row[2]);
            draft.setSeries(words.line("workSeries"));
            draft.setKind(ProductKind.SERVICE);
            draft.setListPrice(new BigDecimal(row[3])
                    .multiply(new BigDecimal(words.line("priceFactor")))
                    .setScale(2));
            draft.setCurrency(words.line("currency"));
            Product stored = modules.products().create(Actor.system(), draft).draft();
            work = work == null ? stored : work;
        }
    }

    /** A pump with its panel, cable and valves, and a station of several of these sets. */
    private void makeSets() {
        List<String[]> sets = words.rows("sets");
        List<Product> made = new ArrayList<>();
        for (int level = 0; level < Math.min(MOST_LEVELS_OF_PUMPS, sets.size()); level++) {
            Product draft = modules.products().blank(Actor.system());
            draft.setNumber(sets.get(level)[0]);
            draft.setName(sets.get(level)[1]);
            draft.setUnit(sets.get(level)[2]);
            draft.setSeries(words.line("setSeries"));
            draft.setCurrency(words.line("currency"));
            BigDecimal price = BigDecimal.ZERO;
            if (level == 0) {
                for (String[] row : words.rows("setParts")) {
                    Item item = assortment.items().get(Integer.parseInt(row[0]));
                    price = price.add(item.price().multiply(new BigDecimal(row[1])));
                    draft.getParts().add(part(item.id(), row[1]));
                }
            } else {
                String quantity = Integer.toString(level + 1);
                price = made.getLast().getListPrice().multiply(new BigDecimal(quantity));
                draft.getParts().add(part(made.getLast().getId(), quantity));
            }
            draft.setListPrice(price.multiply(new BigDecimal("0.97")).setScale(0, RoundingMode.HALF_UP));
            made.add(modules.products().create(Actor.system(), draft).draft());
        }
    }

    private static ProductPart part(long product, String quantity) {
        ProductPart part = new ProductPart();
        part.setPartId(product);
        part.setQuantity(new BigDecimal(quantity));
        return part;
    }
}
