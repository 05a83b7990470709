package org.kontor.orders.internal.returns;

import java.util.List;
import org.kontor.identity.values.StandardValues;
import org.kontor.identity.values.ValueListContribution;
import org.kontor.orders.returns.Returns;
import org.osgi.service.component.annotations.Component;

/** Why goods come back, as a new company begins with it. */
@Component
public final class ReturnReasons implements ValueListContribution {

    @Override
    public List<StandardValues> valueLists() {
        return List.of(StandardValues.of(
                ReturnsText.SOURCE,
                Returns.REASONS,
                "defective",
                "damaged",
                "wrongGoods",
                "tooMuch",
                "late",
                "notNeeded",
                "other"));
    }
}
