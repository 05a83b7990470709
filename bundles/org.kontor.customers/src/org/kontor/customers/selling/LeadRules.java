package org.kontor.customers.selling;

import org.kontor.persistence.record.RecordService;

/** The rules that score, classify and assign new leads (LED-01, LED-15). */
public interface LeadRules extends RecordService<LeadRule> {

    /** The record type. */
    String TYPE = "leadRule";
}
