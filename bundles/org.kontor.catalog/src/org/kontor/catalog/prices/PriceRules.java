package org.kontor.catalog.prices;

import org.kontor.persistence.record.RecordService;

/** The rules on how far below company price a role may go (ORD-04). */
public interface PriceRules extends RecordService<PriceRule> {

    /** The record type. */
    String TYPE = "priceRule";
}
