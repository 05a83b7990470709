package org.kontor.catalog.costs;

import org.kontor.persistence.record.RecordService;

/** What products cost us, dated (KPI-14). Seen and changed by who has {@code costs.view} and {@code costs.edit}. */
public interface ProductCosts extends RecordService<ProductCost> {

    /** The record type. */
    String TYPE = "productCost";
}
