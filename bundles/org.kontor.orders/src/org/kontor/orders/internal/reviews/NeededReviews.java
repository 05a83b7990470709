package org.kontor.orders.internal.reviews;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.text.Text;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.cash.RateSource;
import org.kontor.orders.internal.OrderDocument;
import org.kontor.orders.reviews.OrderReviews;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.reviews.ReviewCase;
import org.kontor.process.reviews.ReviewDepartment;
import org.kontor.process.reviews.ReviewDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Which departments have to agree to an order, by its worth in the company's currency and its sales mode (ORD-12, ORD-20). */
@Component(service = NeededReviews.class)
public final class NeededReviews {

    private final ReviewDesk desk;
    private final List<RateSource> rates = new CopyOnWriteArrayList<>();

    /** Over the rules. */
    @Activate
    public NeededReviews(@Reference ReviewDesk desk) {
        this.desk = desk;
    }

    /** A module that knows what foreign money is worth came. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addRates(RateSource source) {
        rates.add(source);
    }

    /** It went. */
    public void removeRates(RateSource source) {
        rates.remove(source);
    }

    /** Whether any department has to agree before the order is accepted. */
    public boolean areNeeded(UnitOfWork uow, SalesOrder order) {
        return !desk.needed(uow, of(uow, order)).isEmpty();
    }

    /** Whether departments have to agree to an order as it is now that did not agree to it as it was when it was accepted. */
    public boolean areMissing(UnitOfWork uow, SalesOrder order) {
        return !order.presentRound().agreed().containsAll(desk.needed(uow, of(uow, order)));
    }

    /** Whose agreement an accepted order would need once more if it were changed to a total and a sales mode (ORD-17). */
    public List<ReviewDepartment> after(UnitOfWork uow, SalesOrder order, BigDecimal total, String salesMode) {
        List<ReviewDepartment> needed = desk.needed(uow, of(uow, order, total, salesMode));
        boolean agreed = total.compareTo(order.getNetTotal()) <= 0
                && order.presentRound().agreed().containsAll(needed);
        return agreed ? List.of() : needed;
    }

    /** Asks them, all anew. */
    public void begin(UnitOfWork uow, SalesOrder order) {
        desk.begin(uow, of(uow, order));
    }

    /** Nobody is asked any more. */
    public void end(SalesOrder order) {
        desk.end(order);
    }

    /** For whom it waits, in words; empty when nobody is asked. */
    public Optional<Text> awaits(UnitOfWork uow, SalesOrder order) {
        return desk.awaited(uow, OrderReviews.TOPIC, order)
                .flatMap(whom ->
                        order.presentRound().since().map(since -> of(uow, order).waitsFor(whom, since)));
    }

    /** The order as rules and departments look at it. */
    public ReviewCase of(UnitOfWork uow, SalesOrder order) {
        return of(uow, order, order.getNetTotal(), order.getSalesMode());
    }

    private ReviewCase of(UnitOfWork uow, SalesOrder order, BigDecimal total, String salesMode) {
        return new ReviewCase(
                OrderReviews.TOPIC,
                order,
                OrderDocument.title(order),
                Optional.ofNullable(salesMode),
                order.getCurrency(),
                rate(uow, order.getCurrency()).map(total::multiply));
    }

    private Optional<BigDecimal> rate(UnitOfWork uow, String currency) {
        return currency.equals(CompanySettings.currency(uow))
                ? Optional.of(BigDecimal.ONE)
                : rates.stream().findFirst().flatMap(source -> source.known(uow, currency, uow.today()));
    }
}
