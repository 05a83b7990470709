package org.kontor.orders.internal.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.kontor.catalog.Product;
import org.kontor.identity.SampleContribution;
import org.kontor.identity.StandardRole;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.market.MarketNote;
import org.kontor.orders.market.MarketNoteKind;
import org.kontor.orders.market.MarketRegister;
import org.kontor.orders.market.Usefulness;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.record.Stored;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds to the sample company what its people learned of the market in the last weeks (WRK-05, KPI-08). */
@Component
public final class MarketSample implements SampleContribution {

    private static final int NOTES = 24;
    private static final int PRODUCTS = 6;
    private static final int COMPETITORS = 3;
    private static final int DAYS = 70;
    private static final int SEED = 511;

    private final UnitsOfWork units;
    private final MarketRegister register;

    /** Over the register. */
    @Activate
    public MarketSample(@Reference UnitsOfWork units, @Reference MarketRegister register) {
        this.units = units;
        this.register = register;
    }

    @Override
    public void fill(Function<StandardRole, Actor> staff, Locale language) {
        Actor sales = staff.apply(StandardRole.SALES);
        Actor manager = staff.apply(StandardRole.SALES_MANAGER);
        Random random = new Random(SEED);
        LocalDate today = units.read(Actor.system(), "marketNotes.view", UnitOfWork::today);
        List<Product> products = units.read(Actor.system(), "marketNotes.view", uow -> uow.entities()
                .createQuery(
                        "SELECT p FROM Product p WHERE p.listPrice IS NOT NULL AND p.listPrice > 0 ORDER BY p.number",
                        Product.class)
                .setMaxResults(PRODUCTS)
                .getResultList());
        for (int i = 0; i < NOTES && !products.isEmpty(); i++) {
            Stored<MarketNote> stored = register.create(sales, note(sales, products, today, random));
            if (i % 2 == 0) {
                Usefulness worth = Usefulness.values()[random.nextInt(Usefulness.values().length)];
                register.rate(manager, stored.id(), stored.version(), worth);
            }
        }
    }

    private MarketNote note(Actor sales, List<Product> products, LocalDate today, Random random) {
        Product product = products.get(random.nextInt(products.size()));
        MarketNoteKind kind = MarketNoteKind.values()[random.nextInt(MarketNoteKind.values().length)];
        MarketNote note = register.blank(sales);
        note.setKind(kind);
        note.setDay(today.minusDays(random.nextInt(DAYS)));
        note.setText(MarketText.of("sample.text." + kind.name()).toString());
        if (kind != MarketNoteKind.TOUR && kind != MarketNoteKind.OTHER) {
            int competitor = random.nextInt(COMPETITORS) + 1;
            note.setCompetitor(MarketText.of("sample.competitor." + competitor).toString());
            note.setTheirProduct(
                    MarketText.of("sample.product", product.getName()).toString());
            note.setProductId(product.getId());
        }
        if (kind == MarketNoteKind.PRICE || kind == MarketNoteKind.PRODUCT) {
            BigDecimal share = new BigDecimal(random.nextInt(85, 115)).movePointLeft(2);
            note.setPrice(product.getListPrice().multiply(share).setScale(0, RoundingMode.HALF_UP));
            note.setCurrency(product.getCurrency());
        }
        return note;
    }
}
