package org.kontor.contracts.expenses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.Derived;

/**
 * What a department may spend in a period, on everything or on one kind of expense (FIN-17, FIN-18), or what may be spent for one
 * contract or project, whoever bears it (CON-20). Getters answer null while a draft is not filled in.
 */
@Entity
@Table(name = "BUDGET")
public class Budget extends OwnedRecord {

    @Derived
    @Column(name = "UNIT_NAME", length = 80)
    private String unitName;

    @Column(name = "CONTRACT_ID")
    private Long contractId;

    @Column(name = "PROJECT_ID")
    private Long projectId;

    @Derived
    @Column(name = "SUBJECT", length = 160)
    private String subject;

    @Column(name = "EXPENDITURE_CLASS", length = 60)
    private String expenditureClass;

    @Column(name = "STARTS_ON", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ENDS_ON", nullable = false)
    private LocalDate endsOn;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "SPENT", nullable = false, precision = 19, scale = 4)
    private BigDecimal spent = BigDecimal.ZERO;

    @Enumerated(EnumType.STRING)
    @Column(name = "CONTROL", nullable = false, length = 20)
    private BudgetControl control = BudgetControl.WARN;

    @Column(name = "NOTE", length = 500)
    private String note;

    /** The name of the department, or of the company with all its departments. */
    public String getUnitName() {
        return unitName;
    }

    /** Sets: the name of the department, or of the company with all its departments. */
    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }

    /** The contract for which it may be spent; null for a budget of a department or of a project. */
    public Long getContractId() {
        return contractId;
    }

    /** Sets: the contract for which it may be spent. */
    public void setContractId(Long contractId) {
        this.contractId = contractId;
    }

    /** The project for which it may be spent, with all its contracts; null for a budget of a department or of a contract. */
    public Long getProjectId() {
        return projectId;
    }

    /** Sets: the project for which it may be spent, with all its contracts. */
    public void setProjectId(Long projectId) {
        this.projectId = projectId;
    }

    /** Whose budget it is by name: of a contract or project, or else of the department. */
    public String holder() {
        return subject == null ? unitName : subject;
    }

    /** Whether it is the budget of a contract or project and not of a department. */
    public boolean isOfBusiness() {
        return contractId != null || projectId != null;
    }

    /** Sets: the name of the contract or project; null for a budget of a department. */
    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** For which kind of expense; null for all kinds together. */
    public String getExpenditureClass() {
        return expenditureClass;
    }

    /** Sets: for which kind of expense; null for all kinds together. */
    public void setExpenditureClass(String expenditureClass) {
        this.expenditureClass = expenditureClass;
    }

    /** The first day on which money spent counts. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    /** Sets: the first day on which money spent counts. */
    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    /** The last day on which money spent counts. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Sets: the last day on which money spent counts. */
    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    /** How much may be spent, in the company's currency. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: how much may be spent, in the company's currency. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** What happens to an expense beyond it. */
    public BudgetControl getControl() {
        return control;
    }

    /** Sets: what happens to an expense beyond it. */
    public void setControl(BudgetControl control) {
        this.control = control;
    }

    /** What was agreed. */
    public String getNote() {
        return note;
    }

    /** Sets: what was agreed. */
    public void setNote(String note) {
        this.note = note;
    }

    /** What expenses have taken of it that were submitted and not refused, in the company's currency. */
    public BigDecimal getSpent() {
        return spent;
    }

    /** What is left of it; negative when more was spent, null while a draft says no amount. */
    public BigDecimal getLeft() {
        return amount == null ? null : amount.subtract(spent);
    }

    /** Notes that an expense took something of it, or gave it back. */
    public void take(BigDecimal part) {
        spent = spent.add(part);
    }

    /** The department or company; null while a draft names none. */
    public Long getUnitId() {
        return getDepartmentId() == 0 ? null : getDepartmentId();
    }

    /** Sets: the department or company. */
    public void setUnitId(Long unitId) {
        giveTo(getOwnerId(), unitId == null ? 0 : unitId);
    }
}
