package org.kontor.customers.activities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kontor.persistence.Identified;

/** What whoever does a task reports on the way (ACT-07). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "ACTIVITY_NOTE")
public class ProgressNote extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ACTIVITY_ID", nullable = false)
    private Activity activity;

    @Column(name = "ON_DAY", nullable = false)
    private LocalDate day;

    @Column(name = "PERCENT", nullable = false)
    private Integer percent;

    @Column(name = "NOTE", length = 500)
    private String note;

    /** The day of the report. */
    public LocalDate getDay() {
        return day;
    }

    /** Sets: the day of the report. */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** How far it had come, in percent. */
    public Integer getPercent() {
        return percent;
    }

    /** Sets: how far it had come, in percent. */
    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    /** What was reported. */
    public String getNote() {
        return note;
    }

    /** Sets: what was reported. */
    public void setNote(String note) {
        this.note = note;
    }

    void setActivity(Activity activity) {
        this.activity = activity;
    }
}
