package org.kontor.orders.internal.market;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.kontor.customers.competitors.Competitor;
import org.kontor.customers.competitors.CompetitorNames;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.list.ListSort;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Competing products against ours (WRK-05): what was noted of each in the market register, at which prices it was seen, what
 * ours costs, and how many deals were lost to it and won against it. Prices are compared in the currency of the latest one.
 * Everything lies within the data scope of the reader.
 */
@Component(service = ReportDataset.class)
public final class CompetingProducts extends ShippedDataset {

    /** What is known of one product of one competitor; null where nothing is. */
    private static final class Line {
        private final String competitor;
        private final String theirProduct;
        private final List<Seen> prices = new ArrayList<>();
        private String ourProduct;
        private BigDecimal ourPrice;
        private String ourCurrency;
        private int notes;
        private LocalDate lastNote;
        private int lost;
        private int won;

        private Line(String competitor, String theirProduct) {
            this.competitor = competitor;
            this.theirProduct = theirProduct;
        }
    }

    /** A price that was seen. */
    private record Seen(BigDecimal price, String currency) {}

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    private final UnitsOfWork units;
    private final ListQueries queries;

    /** Over the register of competitors, the lists of notes and of competitors in deals. */
    @Activate
    public CompetingProducts(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(Shape.of("orders.competingProducts", "marketNotes.view", MarketText.SOURCE, "dataset.competingProducts")
                .column("competitor", FieldKind.TEXT)
                .column("theirProduct", FieldKind.TEXT)
                .column("ourProduct", FieldKind.TEXT)
                .column("notes", FieldKind.INTEGER)
                .column("lastNote", FieldKind.DATE)
                .column("currency", FieldKind.TEXT)
                .column("lowest", FieldKind.MONEY)
                .column("highest", FieldKind.MONEY)
                .column("latest", FieldKind.MONEY)
                .column("ourPrice", FieldKind.MONEY)
                .column("difference", FieldKind.PERCENT)
                .column("lost", FieldKind.INTEGER)
                .column("won", FieldKind.INTEGER)
                .parameter("from", FieldKind.DATE)
                .parameter("to", FieldKind.DATE));
        this.units = units;
        this.queries = queries;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        Period period = period(given, "from", "to", new Period(EARLIEST, today()));
        Map<String, Line> lines = new TreeMap<>();
        Map<String, String> names = units.read(actor, permission(), CompetitorNames::byKey);
        read(actor, "marketNotes", "day", period.from(), period.to(), row -> note(row, names, lines));
        ZoneId zone = ZoneId.systemDefault();
        Instant begin = period.from().atStartOfDay(zone).toInstant();
        Instant end = period.to().plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        read(actor, "competingOffers", "closedAt", begin, end, row -> deal(row, names, lines));
        lines.values().forEach(line -> sink.accept(row(line)));
    }

    /** The rows of a list from a day or moment to another, oldest first; none where the reader may not see the list. */
    private void read(Actor actor, String id, String day, Object from, Object to, Consumer<Map<String, Object>> each) {
        Optional<ListDefinition> list = queries.list(id).filter(found -> actor.may(found.area() + ".view"));
        list.ifPresent(found -> queries.stream(
                actor,
                found,
                new ListRequest(
                        Optional.empty(),
                        List.of(
                                new ListFilter(day, ListFilter.Operator.FROM, from),
                                new ListFilter(day, ListFilter.Operator.TO, to)),
                        List.of(new ListSort(day, true))),
                row -> each.accept(named(found, row))));
    }

    private static Map<String, Object> named(ListDefinition list, ListRow row) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < list.columns().size(); i++) {
            values.put(list.columns().get(i).id(), row.values().get(i));
        }
        return values;
    }

    /** A competitor is one in whatever spelling it was typed, as the register knows it; products whatever their case. */
    private static Optional<Line> line(Map<String, Object> row, Map<String, String> names, Map<String, Line> lines) {
        return Optional.ofNullable((String) row.get("competitor")).map(typed -> {
            String competitor = names.getOrDefault(Competitor.keyOf(typed), typed);
            String product = Objects.requireNonNullElse((String) row.get("theirProduct"), "");
            String key = competitor.strip().toLowerCase(Locale.ROOT) + "\n"
                    + product.strip().toLowerCase(Locale.ROOT);
            return lines.computeIfAbsent(key, k -> new Line(competitor.strip(), product.strip()));
        });
    }

    private static void note(Map<String, Object> row, Map<String, String> names, Map<String, Line> lines) {
        line(row, names, lines).ifPresent(line -> {
            line.notes++;
            line.lastNote = (LocalDate) row.get("day");
            if (row.get("product") != null) {
                line.ourProduct = (String) row.get("product");
                line.ourPrice = (BigDecimal) row.get("ourPrice");
                line.ourCurrency = (String) row.get("ourCurrency");
            }
            if (row.get("price") != null) {
                line.prices.add(new Seen((BigDecimal) row.get("price"), (String) row.get("currency")));
            }
        });
    }

    private static void deal(Map<String, Object> row, Map<String, String> names, Map<String, Line> lines) {
        boolean lost = "LOST".equals(row.get("state"));
        boolean won = "WON".equals(row.get("state"));
        if (lost || won) {
            line(row, names, lines).ifPresent(line -> {
                line.lost += lost ? 1 : 0;
                line.won += won ? 1 : 0;
            });
        }
    }

    private static Object[] row(Line line) {
        Optional<Seen> latest = line.prices.isEmpty() ? Optional.empty() : Optional.of(line.prices.getLast());
        Optional<String> currency = latest.map(Seen::currency).or(() -> Optional.ofNullable(line.ourCurrency));
        List<BigDecimal> prices = line.prices.stream()
                .filter(seen -> currency.filter(seen.currency()::equals).isPresent())
                .map(Seen::price)
                .sorted()
                .toList();
        BigDecimal ours = currency.filter(c -> c.equals(line.ourCurrency)).isPresent() ? line.ourPrice : null;
        BigDecimal last = latest.map(Seen::price).orElse(null);
        return new Object[] {
            line.competitor,
            line.theirProduct,
            line.ourProduct,
            line.notes,
            line.lastNote,
            currency.orElse(null),
            prices.isEmpty() ? null : prices.getFirst(),
            prices.isEmpty() ? null : prices.getLast(),
            last,
            ours,
            difference(last, ours),
            line.lost,
            line.won
        };
    }

    /** By how much theirs is dearer than ours; less than nothing where it is cheaper. */
    private static BigDecimal difference(BigDecimal theirs, BigDecimal ours) {
        return theirs == null || ours == null || ours.signum() <= 0
                ? null
                : theirs.subtract(ours).divide(ours, MathContext.DECIMAL32);
    }
}
