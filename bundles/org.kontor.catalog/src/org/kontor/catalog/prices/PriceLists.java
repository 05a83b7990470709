package org.kontor.catalog.prices;

import org.kontor.persistence.record.RecordService;

/** The price lists of the company (ORD-02). */
public interface PriceLists extends RecordService<PriceList> {

    /** The record type of price lists. */
    String TYPE = "priceList";
}
