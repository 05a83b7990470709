package org.kontor.finance.dunning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.kontor.persistence.Versioned;

/** How a customer is asked for money that is late (FIN-11): when, and in what words. Getters answer null while a draft is not
 * filled in. */
@Entity
@Table(name = "DUNNING_LEVEL")
public class DunningLevel extends Versioned {

    @Column(name = "LEVEL_NUMBER", nullable = false)
    private Integer level;

    @Column(name = "DAYS_OVERDUE", nullable = false)
    private Integer daysOverdue;

    @Column(name = "DAYS_BETWEEN", nullable = false)
    private Integer daysBetween;

    @Column(name = "DEADLINE_DAYS", nullable = false)
    private Integer deadlineDays;

    @Column(name = "TITLE", nullable = false, length = 80)
    private String title;

    @Column(name = "BODY", nullable = false, length = 1000)
    private String body;

    /** Which reminder it is, 1 for the first. */
    public Integer getLevel() {
        return level;
    }

    /** Sets: which reminder it is, 1 for the first. */
    public void setLevel(Integer level) {
        this.level = level;
    }

    /** From how many days past due it is sent. */
    public Integer getDaysOverdue() {
        return daysOverdue;
    }

    /** Sets: from how many days past due it is sent. */
    public void setDaysOverdue(Integer daysOverdue) {
        this.daysOverdue = daysOverdue;
    }

    /** How many days must have passed since the letter before. */
    public Integer getDaysBetween() {
        return daysBetween;
    }

    /** Sets: how many days must have passed since the letter before. */
    public void setDaysBetween(Integer daysBetween) {
        this.daysBetween = daysBetween;
    }

    /** How many days the customer is given to pay. */
    public Integer getDeadlineDays() {
        return deadlineDays;
    }

    /** Sets: how many days the customer is given to pay. */
    public void setDeadlineDays(Integer deadlineDays) {
        this.deadlineDays = deadlineDays;
    }

    /** The heading of the letter. */
    public String getTitle() {
        return title;
    }

    /** Sets: the heading of the letter. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** The text of the letter. */
    public String getBody() {
        return body;
    }

    /** Sets: the text of the letter. */
    public void setBody(String body) {
        this.body = body;
    }
}
