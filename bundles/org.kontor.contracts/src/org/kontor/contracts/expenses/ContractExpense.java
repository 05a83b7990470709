package org.kontor.contracts.expenses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.identity.OwnedRecord;

/** Money spent on a contract or a project (FIN-15); it lessens the benefit. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "CONTRACT_EXPENSE")
public class ContractExpense extends OwnedRecord {

    @Column(name = "CONTRACT_ID")
    private Long contractId;

    @Column(name = "PROJECT_ID")
    private Long projectId;

    @Column(name = "SPENT_ON", nullable = false)
    private LocalDate spentOn;

    @Column(name = "EXPENDITURE_CLASS", nullable = false, length = 60)
    private String expenditureClass;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "NOTE", length = 500)
    private String note;

    /** The contract it was spent on; null when it was spent on the project as a whole. */
    public Long getContractId() {
        return contractId;
    }

    /** Sets: the contract it was spent on; null when it was spent on the project as a whole. */
    public void setContractId(Long contractId) {
        this.contractId = contractId;
    }

    /** The project it was spent on; null for a contract outside of projects. */
    public Long getProjectId() {
        return projectId;
    }

    /** Sets: the project it was spent on; null for a contract outside of projects. */
    public void setProjectId(Long projectId) {
        this.projectId = projectId;
    }

    /** The day it was spent. */
    public LocalDate getSpentOn() {
        return spentOn;
    }

    /** Sets: the day it was spent. */
    public void setSpentOn(LocalDate spentOn) {
        this.spentOn = spentOn;
    }

    /** What it was spent for (CON-14). */
    public String getExpenditureClass() {
        return expenditureClass;
    }

    /** Sets: what it was spent for (CON-14). */
    public void setExpenditureClass(String expenditureClass) {
        this.expenditureClass = expenditureClass;
    }

    /** How much, in the currency of the contract or project. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: how much, in the currency of the contract or project. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** ISO code of the currency. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the currency. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** What for exactly, with whom, on which receipt. */
    public String getNote() {
        return note;
    }

    /** Sets: what for exactly, with whom, on which receipt. */
    public void setNote(String note) {
        this.note = note;
    }
}
