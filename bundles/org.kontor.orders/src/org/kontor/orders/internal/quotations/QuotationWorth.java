package org.kontor.orders.internal.quotations;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.orders.cash.RateSource;
import org.kontor.orders.quotations.Quotation;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Says what quotations are worth in the company's currency; where no module keeps exchange rates only agreed ones count (FIN-32). */
@Component(service = QuotationWorth.class)
public final class QuotationWorth {

    private final List<RateSource> rates = new CopyOnWriteArrayList<>();

    /** A module that knows what foreign money is worth came. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addRates(RateSource source) {
        rates.add(source);
    }

    /** It went. */
    public void removeRates(RateSource source) {
        rates.remove(source);
    }

    /**
     * Reckons a quotation anew.
     *
     * @param day whose rate counts where none was agreed
     */
    void settle(UnitOfWork uow, Quotation quotation, LocalDate day) {
        quotation.worth(
                rates.stream().findFirst().flatMap(source -> source.known(uow, quotation.getCurrency(), day)),
                Currency.getInstance(CompanySettings.currency(uow)));
    }
}
