package org.kontor.contracts.internal.cash;

import org.kontor.orders.cash.BookedSource;
import org.osgi.service.component.annotations.Component;

/** Shows approved and paid expenses and the revenue of projects to the interface to accounting (P-23, FIN-13). */
@Component
public final class BookedExpenses implements BookedSource {

    @Override
    public String view() {
        return "CONTRACT_BOOKED_REF";
    }

    @Override
    public String recognised() {
        return "CONTRACT_RECOGNISED_REF";
    }
}
