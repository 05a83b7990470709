package org.kontor.performance.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/** One line of the agenda of a meeting, in the words of the day on which it was prepared. */
@Derived
@Entity(name = "MeetingTopic")
@Table(name = "MEETING_TOPIC")
public class Topic extends Identified {

    @Column(name = "PERSON", nullable = false, length = 100)
    private String person;

    @Column(name = "SECTION", nullable = false, length = 80)
    private String section;

    @Column(name = "ON_DAY")
    private LocalDate onDay;

    @Column(name = "TITLE", nullable = false, length = 300)
    private String title;

    @ManyToOne(optional = false)
    @JoinColumn(name = "MEETING_ID", nullable = false)
    private Meeting meeting;

    /** For JPA, and for the description of a line. */
    public Topic() {}

    /**
     * A line.
     *
     * @param onDay when it was or is due; null where there is no day
     */
    public Topic(String person, String section, LocalDate onDay, String title) {
        this.person = person;
        this.section = section;
        this.onDay = onDay;
        this.title = title;
    }

    /** Whose it is. */
    public String getPerson() {
        return person;
    }

    /** What kind of thing it is: a deal that moved, a task that is late. */
    public String getSection() {
        return section;
    }

    /** When it was or is due. */
    public LocalDate getOnDay() {
        return onDay;
    }

    /** What it is. */
    public String getTitle() {
        return title;
    }

    void setMeeting(Meeting meeting) {
        this.meeting = meeting;
    }
}
