package org.kontor.orders.internal;

import java.util.List;
import org.kontor.catalog.prices.PriceGroups;
import org.kontor.customers.Customers;
import org.kontor.kernel.record.Field.Choice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the catalog, which knows no customers, what customers are told apart by. */
@Component
public final class CustomerPriceGroups implements PriceGroups {

    private final Customers customers;

    /** Over the customers. */
    @Activate
    public CustomerPriceGroups(@Reference Customers customers) {
        this.customers = customers;
    }

    @Override
    public List<Choice<String>> channels() {
        return choices("channel");
    }

    @Override
    public List<Choice<String>> customerClasses() {
        return choices("valueClass");
    }

    private List<Choice<String>> choices(String field) {
        return customers.type().field(field).orElseThrow().choices().stream()
                .map(choice -> new Choice<>(((Enum<?>) choice.value()).name(), choice.label()))
                .toList();
    }
}
