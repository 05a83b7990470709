package org.kontor.finance.internal.currency;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The table of exchange rates. */
@Component(service = PersistenceContribution.class)
public final class CurrencyPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public CurrencyPersistence() {
        super(
                "org.kontor.finance.currency",
                List.of("org.kontor.identity"),
                List.of("org.kontor.finance.currency.ExchangeRate"),
                List.of("001_rates.sql"));
    }
}
