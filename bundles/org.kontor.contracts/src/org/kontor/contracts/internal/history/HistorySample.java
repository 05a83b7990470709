package org.kontor.contracts.internal.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.kontor.catalog.Product;
import org.kontor.contracts.history.PastSale;
import org.kontor.customers.Customer;
import org.kontor.identity.SampleContribution;
import org.kontor.identity.StandardRole;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds to the sample company what its oldest customers bought in the years before (CON-24). */
@Component
public final class HistorySample implements SampleContribution {

    private static final int SALES = 48;
    private static final int CUSTOMERS = 16;
    private static final int PRODUCTS = 12;
    private static final int SEED = 2019;
    private static final int LAST_YEARS = 3;
    private static final int FIRST_YEARS = 8;
    private static final int MOST_PIECES = 40;

    /** Prices rose by some percent a year since then. */
    private static final BigDecimal PRICE_THEN = new BigDecimal("0.85");

    private final UnitsOfWork units;
    private final HistoryRecords history;

    /** Over contract history. */
    @Activate
    public HistorySample(@Reference UnitsOfWork units, @Reference HistoryRecords history) {
        this.units = units;
        this.history = history;
    }

    @Override
    public void fill(Function<StandardRole, Actor> staff, Locale language) {
        Actor office = staff.apply(StandardRole.CONTRACTS);
        Random random = new Random(SEED);
        List<Customer> customers = first(Customer.class, "SELECT c FROM Customer c ORDER BY c.number", CUSTOMERS);
        List<Product> products = first(
                Product.class,
                "SELECT p FROM Product p WHERE p.listPrice IS NOT NULL AND p.listPrice > 0 ORDER BY p.number",
                PRODUCTS);
        LocalDate today = units.read(Actor.system(), "contractHistory.view", UnitOfWork::today);
        for (int i = 0; i < SALES && !customers.isEmpty() && !products.isEmpty(); i++) {
            Product product = products.get(random.nextInt(products.size()));
            PastSale sale = history.blank(office);
            sale.setCustomerId(customers.get(random.nextInt(customers.size())).getId());
            sale.setSoldOn(today.minusDays(random.nextInt(365 * LAST_YEARS, 365 * FIRST_YEARS)));
            sale.setContractNumber("%d-%03d".formatted(sale.getSoldOn().getYear(), random.nextInt(1, 400)));
            sale.setProductId(product.getId());
            sale.setQuantity(BigDecimal.valueOf(random.nextInt(1, MOST_PIECES)));
            sale.setPrice(product.getListPrice().multiply(PRICE_THEN).setScale(2, RoundingMode.HALF_UP));
            sale.setCurrency(product.getCurrency());
            sale.setSoldBy(HistoryText.of("sample.soldBy").toString());
            history.create(office, sale);
        }
    }

    private <T> List<T> first(Class<T> type, String jpql, int most) {
        return units.read(Actor.system(), "contractHistory.view", uow -> uow.entities()
                .createQuery(jpql, type)
                .setMaxResults(most)
                .getResultList());
    }
}
