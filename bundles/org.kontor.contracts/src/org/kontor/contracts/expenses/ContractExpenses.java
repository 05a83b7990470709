package org.kontor.contracts.expenses;

import org.kontor.persistence.record.RecordService;

/**
 * What is spent in the name of the company, for all modules (FIN-15, FIN-16). An expense of a contract or a project is the
 * same record as any other; it lessens their benefit when all levels have agreed to it.
 */
public interface ContractExpenses extends RecordService<ContractExpense> {

    /** The record type of expenses. */
    String TYPE = "contractExpense";
}
