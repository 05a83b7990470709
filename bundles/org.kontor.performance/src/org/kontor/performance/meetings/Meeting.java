package org.kontor.performance.meetings;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.UtcInstant;

/**
 * A sales meeting of a department (ACT-16): an agenda that fills itself, minutes, and decisions that become tasks. It belongs to
 * who leads it. Getters answer null while a draft is not filled in.
 */
@Entity
@Table(name = "MEETING")
public class Meeting extends OwnedRecord {

    @Column(name = "ON_DAY", nullable = false)
    private LocalDate day;

    @Column(name = "SUBJECT", nullable = false, length = 120)
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private MeetingState state = MeetingState.PLANNED;

    @Convert(converter = UtcInstant.class)
    @Column(name = "PREPARED_AT")
    private Instant preparedAt;

    @Column(name = "MINUTES", length = 8000)
    private String minutes;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Participant> participants = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Topic> topics = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Decision> decisions = new ArrayList<>();

    /** When it is. */
    public LocalDate getDay() {
        return day;
    }

    /** Sets: when it is. */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** What it is called. */
    public String getSubject() {
        return subject;
    }

    /** Sets: what it is called. */
    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** Where it stands. */
    public MeetingState getState() {
        return state;
    }

    /** When its agenda was filled last. */
    public Instant getPreparedAt() {
        return preparedAt;
    }

    /** What was said. */
    public String getMinutes() {
        return minutes;
    }

    /** Sets: what was said. */
    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    /** Who takes part. */
    public List<Participant> getParticipants() {
        return participants;
    }

    /** The agenda. */
    public List<Topic> getTopics() {
        return topics;
    }

    /** What was decided. */
    public List<Decision> getDecisions() {
        return decisions;
    }

    /** Ties a participant to it. */
    public void adopt(Participant participant) {
        participant.setMeeting(this);
    }

    /** Ties a decision to it. */
    public void adopt(Decision decision) {
        decision.setMeeting(this);
    }

    /** Takes the agenda as it is now in place of what was there before. */
    public void prepare(List<Topic> agenda, Instant at) {
        topics.clear();
        agenda.forEach(topic -> topic.setMeeting(this));
        topics.addAll(agenda);
        preparedAt = at;
    }

    /** Sets: where it stands. */
    public void setState(MeetingState state) {
        this.state = state;
    }

    /** Whether somebody takes part. */
    public boolean has(long userId) {
        return participants.stream().anyMatch(p -> p.getUserId() != null && p.getUserId() == userId);
    }
}
