package org.kontor.contracts.risks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;

/**
 * A deviation of a contract or project in force from what was agreed or planned (CON-20).
 *
 * @param kind in what it deviates
 * @param record what to look at: the contract, its order, the project or the budget
 * @param title number and name of it
 * @param what how far it deviates, in the user's words
 * @param since the day since which it deviates or on which it will
 * @param amount what it is about, if an amount
 * @param currency ISO code of the currency of the amount
 */
public record ContractRisk(
        RiskKind kind,
        RecordRef record,
        String title,
        Text what,
        LocalDate since,
        Optional<BigDecimal> amount,
        String currency) {}
