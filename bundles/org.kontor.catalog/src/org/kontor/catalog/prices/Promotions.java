package org.kontor.catalog.prices;

import org.kontor.persistence.record.RecordService;

/** The promotions of the company (ORD-09). */
public interface Promotions extends RecordService<Promotion> {

    /** The record type. */
    String TYPE = "promotion";
}
