package org.kontor.customers.internal.selling;

import java.util.List;
import org.kontor.identity.values.StandardValues;
import org.kontor.identity.values.ValueListContribution;
import org.osgi.service.component.annotations.Component;

/** Reasons for losing a deal or dropping a lead, and classes of leads, that a new company begins with (LED-01, LED-11). */
@Component
public final class SellingValues implements ValueListContribution {

    @Override
    public List<StandardValues> valueLists() {
        return List.of(
                StandardValues.of(
                        SellingText.SOURCE,
                        "lostReason",
                        "price",
                        "product",
                        "delivery",
                        "competitor",
                        "budget",
                        "relation"),
                StandardValues.of(SellingText.SOURCE, "dropReason", "noNeed", "noMoney", "unreachable", "elsewhere"),
                StandardValues.of(SellingText.SOURCE, "leadClass", "hot", "warm", "cold"));
    }
}
