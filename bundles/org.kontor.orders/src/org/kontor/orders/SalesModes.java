package org.kontor.orders;

import java.util.Optional;
import org.kontor.customers.Customer;
import org.kontor.customers.SalesChannel;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.persistence.UnitOfWork;

/**
 * The ways in which the company sells: its own stores, distribution, franchise, engineering projects, retail (ORD-20). They are
 * a value list of the company; which of them is proposed for the customers of a channel is a company setting.
 */
public final class SalesModes {

    /** The value list. */
    public static final String LIST = "salesMode";

    private static final String SETTING = "orders.salesMode.";

    private SalesModes() {}

    /** The setting that says which mode is proposed for the customers of a channel. */
    public static String setting(SalesChannel channel) {
        return SETTING + channel.name();
    }

    /**
     * The mode of a document: what somebody chose, else what the company proposes for the customer's channel.
     *
     * @param chosen may be null or blank
     * @return null where nobody chose and nothing is proposed
     */
    public static String of(UnitOfWork uow, Customer customer, String chosen) {
        return Optional.ofNullable(chosen)
                .filter(mode -> !mode.isBlank())
                .or(() -> Optional.ofNullable(customer.getClassification().getChannel())
                        .flatMap(channel -> CompanySettings.text(uow, setting(channel))))
                .orElse(null);
    }
}
