package org.kontor.finance.bank;

import java.nio.file.Path;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;

/** Statements of the bank: imported once, every sum that came in becomes a receipt. */
public interface BankStatements extends RecordService<BankStatement> {

    /** The record type of statements. */
    String TYPE = "bankStatement";

    /**
     * The headings of a file of rows.
     *
     * @throws org.kontor.kernel.problem.ProblemException when rows cannot be read from it
     */
    List<String> headings(Path file);

    /** What the columns of a file most likely hold, by what banks usually call them; the day is blank when none fits. */
    BankColumns guess(List<String> headings);

    /** The currency in which a statement is offered to be imported: the company's. Needs {@code finance.view}. */
    String usualCurrency(Actor actor);

    /**
     * Imports a file as CSV or XLSX; needs {@code finance.edit}. The payer of a receipt is recognised by a document number
     * in the reference, by the account that paid before, or by the name; else it stays unknown. Nothing is stored when a line
     * cannot be read.
     *
     * @param account our account
     * @param currency its currency
     * @return the statement
     * @throws org.kontor.kernel.problem.ProblemException when the statement was imported before, or a line cannot be read
     */
    long importTable(Actor actor, Path file, BankColumns columns, String account, String currency);

    /** Whether a file holds statements as SWIFT writes them (MT940), which say account and currency themselves. */
    boolean isSwift(Path file);

    /**
     * Imports a file of SWIFT statements (MT940), one statement for each account; needs {@code finance.edit}. Payers are
     * recognised as in other files. Nothing is stored when a line cannot be read or the balances do not add up.
     *
     * @return the statements
     * @throws org.kontor.kernel.problem.ProblemException when one was imported before, or a line cannot be read
     */
    List<Long> importSwift(Actor actor, Path file);

    /**
     * Writes the receipts of a statement off where it is sure what was meant: where the payer names the documents, or the
     * open receivables make up just the amount. Needs {@code finance.edit}.
     *
     * @return how many receipts were written off
     */
    int writeOffSure(Actor actor, long statementId);
}
