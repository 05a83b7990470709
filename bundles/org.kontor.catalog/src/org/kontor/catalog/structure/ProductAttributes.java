package org.kontor.catalog.structure;

import org.kontor.persistence.record.RecordService;

/** The attributes by which the company describes its products (ORD-22). */
public interface ProductAttributes extends RecordService<ProductAttribute> {

    /** The record type of attributes. */
    String TYPE = "productAttribute";
}
