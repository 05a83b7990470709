package org.kontor.contracts.expenses;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.Derived;

/** Money spent in the name of the company, on a contract, a project, a customer or a department (FIN-15, FIN-16). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "CONTRACT_EXPENSE")
public class ContractExpense extends OwnedRecord {

    @Column(name = "NUMBER", length = 20)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private ExpenseState state = ExpenseState.DRAFT;

    @Column(name = "CONTRACT_ID")
    private Long contractId;

    @Column(name = "PROJECT_ID")
    private Long projectId;

    @Column(name = "CUSTOMER_ID")
    private Long customerId;

    @Derived
    @Column(name = "CUSTOMER_NAME", length = 120)
    private String customerName;

    @Column(name = "SPENT_ON", nullable = false)
    private LocalDate spentOn;

    @Column(name = "EXPENDITURE_CLASS", nullable = false, length = 60)
    private String expenditureClass;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "RATE", precision = 19, scale = 6)
    private BigDecimal rate;

    @Column(name = "TARGET_RATE", precision = 19, scale = 6)
    private BigDecimal targetRate;

    @Column(name = "HOME_AMOUNT", precision = 19, scale = 4)
    private BigDecimal homeAmount;

    @Column(name = "COST", precision = 19, scale = 4)
    private BigDecimal cost;

    @Column(name = "COST_CURRENCY", length = 3)
    private String costCurrency;

    @Column(name = "ALLOCATION_ID")
    private Long allocationId;

    @Column(name = "SUBMITTED_ON")
    private LocalDate submittedOn;

    @Column(name = "APPROVED_ON")
    private LocalDate approvedOn;

    @Column(name = "PAID_ON")
    private LocalDate paidOn;

    @Column(name = "NOTE", length = 500)
    private String note;

    @Derived
    @Column(name = "ALLOCATED_ON")
    private LocalDate allocatedOn;

    @OneToMany(mappedBy = "expense", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ExpenseShare> shares = new ArrayList<>();

    @OneToMany(mappedBy = "expense", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id DESC")
    private List<ExpenseOpinion> opinions = new ArrayList<>();

    /** The document number, given when it is submitted for the first time; null before. */
    public String getNumber() {
        return number;
    }

    /** Sets: the document number, given when it is submitted for the first time; null before. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** How far its approval is. */
    public ExpenseState getState() {
        return state;
    }

    /** Sets: how far its approval is. */
    public void setState(ExpenseState state) {
        this.state = state;
    }

    /** The contract it was spent on; null when it was spent on the project as a whole, or on none. */
    public Long getContractId() {
        return contractId;
    }

    /** Sets: the contract it was spent on; null when it was spent on the project as a whole, or on none. */
    public void setContractId(Long contractId) {
        this.contractId = contractId;
    }

    /** The project it was spent on; null for a contract outside of projects, or none. */
    public Long getProjectId() {
        return projectId;
    }

    /** Sets: the project it was spent on; null for a contract outside of projects, or none. */
    public void setProjectId(Long projectId) {
        this.projectId = projectId;
    }

    /** The customer it was spent for; that of the contract where there is one, else null when it was for none. */
    public Long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer it was spent for; that of the contract where there is one, else null when it was for none. */
    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** The name of that customer. */
    public String getCustomerName() {
        return customerName;
    }

    /** Sets: the name of that customer. */
    public void setCustomerName(String customerName) {
        this.customerName = customerName;
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

    /** How much, in the currency of the receipt. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: how much, in the currency of the receipt. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** ISO code of the currency of the receipt. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the currency of the receipt. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** What one unit of that currency was worth in the company's; null in a draft until it is known. */
    public BigDecimal getRate() {
        return rate;
    }

    /** Sets: what one unit of that currency was worth in the company's; null in a draft until it is known. */
    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }

    /** What one unit of the currency of the contract or project was worth in the company's; null where it is not needed. */
    public BigDecimal getTargetRate() {
        return targetRate;
    }

    /** Sets: what one unit of the currency of the contract or project was worth in the company's; null where it is not needed. */
    public void setTargetRate(BigDecimal targetRate) {
        this.targetRate = targetRate;
    }

    /** How much, in the company's currency: what budgets count. */
    public BigDecimal getHomeAmount() {
        return homeAmount;
    }

    /** Sets: how much, in the company's currency: what budgets count. */
    public void setHomeAmount(BigDecimal homeAmount) {
        this.homeAmount = homeAmount;
    }

    /** How much, in the currency of the contract or project: what lessens its benefit; null where there is none. */
    public BigDecimal getCost() {
        return cost;
    }

    /** Sets: how much, in the currency of the contract or project: what lessens its benefit. */
    public void setCost(BigDecimal cost) {
        this.cost = cost;
    }

    /** ISO code of the currency of the contract or project; null where there is none. */
    public String getCostCurrency() {
        return costCurrency;
    }

    /** Sets: iSO code of the currency of the contract or project. */
    public void setCostCurrency(String costCurrency) {
        this.costCurrency = costCurrency;
    }

    /** The rule by which it is shared between departments; null when its own department bears it (FIN-19). */
    public Long getAllocationId() {
        return allocationId;
    }

    /** Sets: the rule by which it is shared between departments; null when its own department bears it (FIN-19). */
    public void setAllocationId(Long allocationId) {
        this.allocationId = allocationId;
    }

    /** The day it was submitted, whose levels of approval count; null before. */
    public LocalDate getSubmittedOn() {
        return submittedOn;
    }

    /** Sets: the day it was submitted, whose levels of approval count; null before. */
    public void setSubmittedOn(LocalDate submittedOn) {
        this.submittedOn = submittedOn;
    }

    /** The day the last level agreed; null before. */
    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    /** Sets: the day the last level agreed; null before. */
    public void setApprovedOn(LocalDate approvedOn) {
        this.approvedOn = approvedOn;
    }

    /** The day it was paid to who spent it; null before. */
    public LocalDate getPaidOn() {
        return paidOn;
    }

    /** Sets: the day it was paid to who spent it; null before. */
    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    /** What for exactly, with whom, on which receipt. */
    public String getNote() {
        return note;
    }

    /** Sets: what for exactly, with whom, on which receipt. */
    public void setNote(String note) {
        this.note = note;
    }

    /** What each department bears of it, in the company's currency; adds up to {@link #getHomeAmount()} (FIN-19). */
    public List<ExpenseShare> getShares() {
        return shares;
    }

    /** What was said of it at each level, the latest first (SEC-08). */
    public List<ExpenseOpinion> getOpinions() {
        return opinions;
    }

    /** Lets departments bear it from now on. */
    public void bear(Map<Long, BigDecimal> byDepartment) {
        shares.clear();
        byDepartment.forEach((department, part) -> shares.add(new ExpenseShare(this, department, part)));
    }

    /** Keeps with each share what it was reckoned from. */
    public void explainShares(AllocationBasis basis, Map<Long, BigDecimal> weights) {
        BigDecimal whole = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        shares.forEach(share -> share.follows(basis, weights.get(share.getDepartmentId()), whole));
    }

    /**
     * Lets departments bear it as it turned out, by shares of the differences: those from before stay.
     *
     * @param target what each is to bear
     * @param weights what counted of each department
     * @param day the day from which the differences count
     * @param why of what month, as users read it
     * @return whether anything has moved
     */
    public boolean shareAnew(
            Map<Long, BigDecimal> target,
            AllocationBasis basis,
            Map<Long, BigDecimal> weights,
            LocalDate day,
            String why) {
        Map<Long, BigDecimal> differences = new TreeMap<>(target);
        borne().forEach((department, amount) -> differences.merge(department, amount.negate(), BigDecimal::add));
        differences.values().removeIf(difference -> difference.signum() == 0);
        BigDecimal whole = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        differences.forEach((department, difference) -> {
            ExpenseShare share = new ExpenseShare(this, department, difference);
            share.follows(basis, weights.getOrDefault(department, BigDecimal.ZERO), whole);
            share.counts(day, why);
            shares.add(share);
        });
        return !differences.isEmpty();
    }

    /** The day on which it was allocated by what counted for its month; empty as long as that is open (FIN-19). */
    public Optional<LocalDate> getAllocatedOn() {
        return Optional.ofNullable(allocatedOn);
    }

    /** Notes that it was allocated for its month. */
    public void allocated(LocalDate day) {
        allocatedOn = day;
    }

    /** Whether somebody took its allocation back; it is not allocated again by itself. */
    public boolean isTakenBack() {
        return shares.stream().anyMatch(ExpenseShare::isTakingBack);
    }

    /** What each department bears, all shares of it added up. */
    public Map<Long, BigDecimal> borne() {
        Map<Long, BigDecimal> borne = new TreeMap<>();
        shares.forEach(share -> borne.merge(share.getDepartmentId(), share.getAmount(), BigDecimal::add));
        return borne;
    }

    /** Whether other departments bear some of it. */
    public boolean isShared() {
        return borne().entrySet().stream()
                .anyMatch(part -> !part.getKey().equals(getDepartmentId())
                        && part.getValue().signum() != 0);
    }

    /** Gives all of it back to the department in which it was spent, by shares of their own: those from before stay. */
    public void takeSharesBack(LocalDate day, String reason) {
        BigDecimal back = BigDecimal.ZERO;
        for (Map.Entry<Long, BigDecimal> part : borne().entrySet()) {
            if (!part.getKey().equals(getDepartmentId()) && part.getValue().signum() != 0) {
                back = back.add(part.getValue());
                moved(part.getKey(), part.getValue().negate(), day, reason);
            }
        }
        moved(getDepartmentId(), back, day, reason);
    }

    private void moved(long department, BigDecimal amount, LocalDate day, String reason) {
        ExpenseShare share = new ExpenseShare(this, department, amount);
        share.takesBack(day, reason);
        shares.add(share);
    }

    /** Keeps what was said of it. */
    public void say(ExpenseOpinion opinion) {
        opinions.addFirst(opinion);
    }
}
