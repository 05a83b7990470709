package org.kontor.contracts.expenses;

import org.kontor.persistence.record.RecordService;

/** How expenses that several departments cause are shared, for all modules (FIN-19). */
public interface Allocations extends RecordService<AllocationRule> {

    /** The record type of rules of allocation. */
    String TYPE = "allocationRule";
}
