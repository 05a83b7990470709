package org.kontor.finance.internal.currency;

import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of exchange rates. */
@Component
public final class CurrencyLists implements ListContribution {

    static final ListDefinition RATES = ListDefinition.of(
                    "exchangeRates", "finance", "exchangeRate", CurrencyText.SOURCE)
            .from("EXCHANGE_RATE r", "r.ID")
            .searched("currency", "r.CURRENCY", 10)
            .column("validFrom", FieldKind.DATE, "r.VALID_FROM", 14)
            .column("rate", FieldKind.QUANTITY, "r.RATE", 14)
            .searched("source", "r.SOURCE", 30)
            .orderBy("validFrom", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(RATES);
    }
}
