package org.kontor.performance.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kontor.persistence.Identified;

/** What a meeting decided; it becomes a task when the meeting is closed. Getters answer null while a draft is not filled in. */
@Entity(name = "MeetingDecision")
@Table(name = "MEETING_DECISION")
public class Decision extends Identified {

    @Column(name = "DECISION", nullable = false, length = 200)
    private String text;

    @Column(name = "USER_ID")
    private Long userId;

    @Column(name = "DUE_ON")
    private LocalDate dueOn;

    @ManyToOne(optional = false)
    @JoinColumn(name = "MEETING_ID", nullable = false)
    private Meeting meeting;

    /** What is to be done. */
    public String getText() {
        return text;
    }

    /** Sets: what is to be done. */
    public void setText(String text) {
        this.text = text;
    }

    /** Who does it; nobody where it only was agreed on. */
    public Long getUserId() {
        return userId;
    }

    /** Sets: who does it. */
    public void setUserId(Long userId) {
        this.userId = userId;
    }

    /** Until when. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Sets: until when. */
    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    void setMeeting(Meeting meeting) {
        this.meeting = meeting;
    }
}
