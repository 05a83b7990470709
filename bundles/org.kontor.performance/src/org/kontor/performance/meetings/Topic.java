package org.kontor.performance.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/** One line of the agenda of a meeting, as it was on the day on which it was prepared (ACT-16). */
@Derived
@Entity(name = "MeetingTopic")
@Table(name = "MEETING_TOPIC")
public class Topic extends Identified {

    @Column(name = "PERSON", nullable = false, length = 100)
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(name = "SECTION", nullable = false, length = 80)
    private TopicKind kind;

    @Column(name = "ON_DAY")
    private LocalDate onDay;

    @Column(name = "TITLE", nullable = false, length = 300)
    private String title;

    @Column(name = "RECORD_TYPE", length = 60)
    private String recordType;

    @Column(name = "RECORD_ID")
    private Long recordId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "MEETING_ID", nullable = false)
    private Meeting meeting;

    /** For JPA, and for the description of a line. */
    public Topic() {}

    /**
     * A line.
     *
     * @param person whose it is
     * @param onDay when it was or is due, where there is a day
     * @param about the record that it tells of
     */
    public Topic(String person, TopicKind kind, Optional<LocalDate> onDay, String title, RecordRef about) {
        this.person = person;
        this.kind = kind;
        this.onDay = onDay.orElse(null);
        this.title = title;
        this.recordType = about.type();
        this.recordId = about.id();
    }

    /** Whose it is. */
    public String getPerson() {
        return person;
    }

    /** What kind of thing it is. */
    public TopicKind getKind() {
        return kind;
    }

    /** When it was or is due; null where there is no day. */
    public LocalDate getOnDay() {
        return onDay;
    }

    /** What it is. */
    public String getTitle() {
        return title;
    }

    /** The deal, activity, report or plan that it tells of; lines written before it was kept name none. */
    public Optional<RecordRef> about() {
        return Optional.ofNullable(recordType).map(type -> new RecordRef(type, recordId));
    }

    void setMeeting(Meeting meeting) {
        this.meeting = meeting;
    }
}
