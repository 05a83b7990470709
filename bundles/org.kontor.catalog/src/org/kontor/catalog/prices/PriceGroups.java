package org.kontor.catalog.prices;

import java.util.List;
import org.kontor.kernel.record.Field.Choice;

/**
 * What customers are told apart by when prices are made. The catalog knows no customers; a module that does registers this
 * as a service.
 */
public interface PriceGroups {

    /** The sales channels by code. */
    List<Choice<String>> channels();

    /** The value classes of customers by code. */
    List<Choice<String>> customerClasses();
}
