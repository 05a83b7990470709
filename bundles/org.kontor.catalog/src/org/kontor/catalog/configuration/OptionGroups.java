package org.kontor.catalog.configuration;

import org.kontor.persistence.record.RecordService;

/** The groups of options of configurable products (ORD-08). */
public interface OptionGroups extends RecordService<OptionGroup> {

    /** The record type of option groups. */
    String TYPE = "optionGroup";
}
