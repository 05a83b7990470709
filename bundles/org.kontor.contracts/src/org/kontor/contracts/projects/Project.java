package org.kontor.contracts.projects;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.Derived;

/** One piece of business with all its sales, purchase and service contracts (CON-09, CON-12). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "PROJECT")
public class Project extends OwnedRecord {

    @Column(name = "NUMBER", nullable = false, length = 20)
    private String number;

    @Column(name = "NAME", nullable = false, length = 120)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private ProjectState state = ProjectState.OPEN;

    @Column(name = "BRANCH", length = 60)
    private String branch;

    @Column(name = "CUSTOMER_ID")
    private Long customerId;

    @Derived
    @Column(name = "CUSTOMER_NAME", length = 120)
    private String customerName;

    @Column(name = "STARTS_ON")
    private LocalDate startsOn;

    @Column(name = "ENDS_ON")
    private LocalDate endsOn;

    @Column(name = "PROGRESS", nullable = false)
    private int progress;

    @Derived
    @Column(name = "REVENUE_BOOKED", nullable = false)
    private boolean revenueBooked;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "NOTE", length = 2000)
    private String note;

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("plannedOn, id")
    private List<RevenueStep> revenueSteps = new ArrayList<>();

    /** The number, given when it is entered. */
    public String getNumber() {
        return number;
    }

    /** Sets: the number, given when it is entered. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** Sets: what it is called. */
    public void setName(String name) {
        this.name = name;
    }

    /** Where it stands (CON-15). */
    public ProjectState getState() {
        return state;
    }

    /** Sets: where it stands (CON-15). */
    public void setState(ProjectState state) {
        this.state = state;
    }

    /** The branch of business it belongs to (CON-14). */
    public String getBranch() {
        return branch;
    }

    /** Sets: the branch of business it belongs to (CON-14). */
    public void setBranch(String branch) {
        this.branch = branch;
    }

    /** The customer it is done for, if for one. */
    public Long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer it is done for, if for one. */
    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** The name of that customer at that time. */
    public String getCustomerName() {
        return customerName;
    }

    /** Sets: the name of that customer at that time. */
    public void setCustomerName(String customerName) {
        this.customerName = customerName;
    }

    /** Whether revenue was recognised that is not taken back (FIN-13). */
    public boolean isRevenueBooked() {
        return revenueBooked;
    }

    /** Sets: whether revenue was recognised that is not taken back (FIN-13). */
    public void setRevenueBooked(boolean revenueBooked) {
        this.revenueBooked = revenueBooked;
    }

    /** The first day. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    /** Sets: the first day. */
    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    /** The day it is to be finished. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Sets: the day it is to be finished. */
    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    /** How much of it is done, in percent (CON-28). */
    public int getProgress() {
        return progress;
    }

    /** Sets: how much of it is done, in percent (CON-28). */
    public void setProgress(int progress) {
        this.progress = progress;
    }

    /** ISO code of the currency of its benefit; all its contracts are in it. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the currency of its benefit; all its contracts are in it. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Anything else worth knowing. */
    public String getNote() {
        return note;
    }

    /** Sets: anything else worth knowing. */
    public void setNote(String note) {
        this.note = note;
    }

    /** The plan by which its revenue is recognised (FIN-13). */
    public List<RevenueStep> getRevenueSteps() {
        return revenueSteps;
    }

    /** Ties a new step of the plan to the project. */
    public RevenueStep adopt(RevenueStep step) {
        step.setProject(this);
        return step;
    }
}
