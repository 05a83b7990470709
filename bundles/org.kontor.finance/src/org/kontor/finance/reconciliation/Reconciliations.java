package org.kontor.finance.reconciliation;

import org.kontor.persistence.record.RecordService;

/** Reconciliation statements, for all modules (FIN-14, P-26). A draft shows the ledger as it is when it is stored. */
public interface Reconciliations extends RecordService<Reconciliation> {

    /** The record type of statements. */
    String TYPE = "reconciliation";
}
