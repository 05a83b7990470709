package org.kontor.contracts.expenses;

import org.kontor.persistence.record.RecordService;

/** What was spent on contracts and projects, for all modules (FIN-15). */
public interface ContractExpenses extends RecordService<ContractExpense> {

    /** The record type of expenses. */
    String TYPE = "contractExpense";
}
