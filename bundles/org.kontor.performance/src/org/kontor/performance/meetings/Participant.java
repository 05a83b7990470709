package org.kontor.performance.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** Somebody who takes part in a meeting. */
@Entity(name = "MeetingParticipant")
@Table(name = "MEETING_PARTICIPANT")
public class Participant extends Identified {

    @Column(name = "USER_ID", nullable = false)
    private Long userId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "MEETING_ID", nullable = false)
    private Meeting meeting;

    /** For JPA, and for a line that is begun. */
    public Participant() {}

    /** Somebody. */
    public Participant(long userId) {
        this.userId = userId;
    }

    /** Who. */
    public Long getUserId() {
        return userId;
    }

    /** Sets: who. */
    public void setUserId(Long userId) {
        this.userId = userId;
    }

    void setMeeting(Meeting meeting) {
        this.meeting = meeting;
    }
}
