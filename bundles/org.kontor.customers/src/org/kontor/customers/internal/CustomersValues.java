package org.kontor.customers.internal;

import java.util.List;
import org.kontor.identity.values.StandardValues;
import org.kontor.identity.values.ValueListContribution;
import org.osgi.service.component.annotations.Component;

/** Industries, sources and sales areas that a new company begins with (CUS-08). */
@Component
public final class CustomersValues implements ValueListContribution {

    @Override
    public List<StandardValues> valueLists() {
        return List.of(
                StandardValues.of(
                        CustomersText.SOURCE,
                        "industry",
                        "trade",
                        "manufacturing",
                        "electronics",
                        "machinery",
                        "building",
                        "food",
                        "health",
                        "transport",
                        "energy",
                        "it",
                        "public",
                        "other"),
                StandardValues.of(
                        CustomersText.SOURCE,
                        "source",
                        "recommendation",
                        "fair",
                        "web",
                        "advertising",
                        "call",
                        "visit",
                        "dealer"),
                StandardValues.of(CustomersText.SOURCE, "salesArea", "south", "east", "north", "west", "abroad"));
    }
}
