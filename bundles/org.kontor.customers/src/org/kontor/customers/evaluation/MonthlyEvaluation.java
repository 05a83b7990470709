package org.kontor.customers.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.kontor.identity.OwnedRecord;

/**
 * How it went with a customer in a month, as its owner sees it (CUS-25, 月评卡): the figures of the month, kept as they were
 * when it was written, and what follows from them. Amounts are in the customer's currency. Getters answer null while a
 * draft is not filled in.
 */
@Entity
@Table(name = "MONTH_EVALUATION")
public class MonthlyEvaluation extends OwnedRecord {

    @Column(name = "CUSTOMER_ID", nullable = false)
    private Long customerId;

    @Column(name = "MONTH_BEGIN", nullable = false)
    private LocalDate monthBegin;

    @Enumerated(EnumType.STRING)
    @Column(name = "RATING", nullable = false, length = 20)
    private Rating rating;

    @Column(name = "EVALUATION", nullable = false, length = 2000)
    private String evaluation;

    @Column(name = "NEXT_STEPS", length = 2000)
    private String nextSteps;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency = "";

    @Column(name = "CONTACTS", nullable = false)
    private int contacts;

    @Column(name = "ORDERED", nullable = false, precision = 19, scale = 4)
    private BigDecimal ordered = BigDecimal.ZERO;

    @Column(name = "RECEIVED", nullable = false, precision = 19, scale = 4)
    private BigDecimal received = BigDecimal.ZERO;

    @Column(name = "OVERDUE", nullable = false, precision = 19, scale = 4)
    private BigDecimal overdue = BigDecimal.ZERO;

    /** The customer. */
    public Long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer. */
    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** The first day of the month. */
    public LocalDate getMonth() {
        return monthBegin;
    }

    /** Sets: the month, by any of its days. */
    public void setMonth(LocalDate day) {
        monthBegin = day == null ? null : day.withDayOfMonth(1);
    }

    /** The month, of an evaluation that names one. */
    public YearMonth month() {
        return YearMonth.from(monthBegin);
    }

    /** How it went. */
    public Rating getRating() {
        return rating;
    }

    /** Sets: how it went. */
    public void setRating(Rating rating) {
        this.rating = rating;
    }

    /** What there is to say of it. */
    public String getEvaluation() {
        return evaluation;
    }

    /** Sets: what there is to say of it. */
    public void setEvaluation(String evaluation) {
        this.evaluation = evaluation;
    }

    /** What is to be done next. */
    public String getNextSteps() {
        return nextSteps;
    }

    /** Sets: what is to be done next. */
    public void setNextSteps(String nextSteps) {
        this.nextSteps = nextSteps;
    }

    /** The figures of the month, as they were when it was written. */
    public MonthFigures figures() {
        return new MonthFigures(currency, contacts, ordered, received, overdue);
    }

    /** Keeps the figures of the month. */
    public void keep(MonthFigures figures) {
        currency = figures.currency();
        contacts = figures.contacts();
        ordered = figures.ordered();
        received = figures.received();
        overdue = figures.overdue();
    }
}
