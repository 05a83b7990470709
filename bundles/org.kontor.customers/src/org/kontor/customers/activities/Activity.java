package org.kontor.customers.activities;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.identity.OwnedRecord;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.Derived;

/**
 * Something done with a customer or planned: a call, a visit, an appointment, a task (ACT-01 to ACT-07, R-42). It belongs to
 * whoever does it. Getters answer null while a draft is not filled in.
 */
@Entity
@Table(name = "ACTIVITY")
public class Activity extends OwnedRecord {

    private static final int WHOLE = 100;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    private ActivityKind kind = ActivityKind.TODO;

    @Enumerated(EnumType.STRING)
    @Column(name = "CHANNEL", length = 20)
    private ContactChannel channel;

    @Column(name = "SUBJECT", nullable = false, length = 200)
    private String subject;

    @Column(name = "CUSTOMER_ID")
    private Long customerId;

    @Column(name = "CONTACT_NAME", length = 80)
    private String contactName;

    @Derived
    @Column(name = "RECORD_TYPE", length = 40)
    private String recordType;

    @Derived
    @Column(name = "RECORD_ID")
    private Long recordId;

    @Column(name = "ON_DAY", nullable = false)
    private LocalDate day;

    @Column(name = "UNTIL_DAY", nullable = false)
    private LocalDate until;

    @Column(name = "FROM_TIME", length = 5)
    private String from;

    @Column(name = "TO_TIME", length = 5)
    private String to;

    @Column(name = "PLACE", length = 120)
    private String place;

    @Column(name = "DONE", nullable = false)
    private boolean done;

    @Column(name = "RESULT", length = 2000)
    private String result;

    @Enumerated(EnumType.STRING)
    @Column(name = "PRIORITY", nullable = false, length = 20)
    private ActivityPriority priority = ActivityPriority.NORMAL;

    @Column(name = "PROGRESS", nullable = false)
    private int progress;

    @Column(name = "REMIND_ON")
    private LocalDate remindOn;

    @Column(name = "ASSIGNED_BY_ID")
    private Long assignedById;

    @Transient
    private Long wantedOwnerId;

    @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Participant> participants = new ArrayList<>();

    @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("day, id")
    private List<ProgressNote> notes = new ArrayList<>();

    /** What kind of activity it is. */
    public ActivityKind getKind() {
        return kind;
    }

    /** Sets: what kind of activity it is. */
    public void setKind(ActivityKind kind) {
        this.kind = kind;
    }

    /** The way the contact was made. */
    public ContactChannel getChannel() {
        return channel;
    }

    /** Sets: the way the contact was made. */
    public void setChannel(ContactChannel channel) {
        this.channel = channel;
    }

    /** What it is about; for what has happened, what happened. */
    public String getSubject() {
        return subject;
    }

    /** Sets: what it is about; for what has happened, what happened. */
    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** The customer it concerns. */
    public Long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer it concerns. */
    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** The person at the customer. */
    public String getContactName() {
        return contactName;
    }

    /** Sets: the person at the customer. */
    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    /** The day it is planned for, is due on or happened on. */
    public LocalDate getDay() {
        return day;
    }

    /** Sets: the day it is planned for, is due on or happened on. */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** The last day, where it takes several; otherwise the same day. */
    public LocalDate getUntil() {
        return until;
    }

    /** Sets: the last day, where it takes several; otherwise the same day. */
    public void setUntil(LocalDate until) {
        this.until = until;
    }

    /** When it begins, as {@code 09:30}; absent for the whole day. */
    public String getFrom() {
        return from;
    }

    /** Sets: when it begins, in any usual way of writing; what is no time is kept, to be refused when it is stored. */
    public void setFrom(String from) {
        this.from = DayTime.tidy(from);
    }

    /** When it ends, as {@code 10:00}. */
    public String getTo() {
        return to;
    }

    /** Sets: when it ends, in any usual way of writing. */
    public void setTo(String to) {
        this.to = DayTime.tidy(to);
    }

    /** Where it takes place. */
    public String getPlace() {
        return place;
    }

    /** Sets: where it takes place. */
    public void setPlace(String place) {
        this.place = place;
    }

    /** Whether it has happened or been done. */
    public boolean isDone() {
        return done;
    }

    /** Sets: whether it has happened or been done. */
    public void setDone(boolean done) {
        this.done = done;
    }

    /** What came of it. */
    public String getResult() {
        return result;
    }

    /** Sets: what came of it. */
    public void setResult(String result) {
        this.result = result;
    }

    /** How much it presses. */
    public ActivityPriority getPriority() {
        return priority;
    }

    /** Sets: how much it presses. */
    public void setPriority(ActivityPriority priority) {
        this.priority = priority;
    }

    /** How far it has come, in percent. */
    public int getProgress() {
        return progress;
    }

    /** The day on which to remind of it; absent for the day itself. */
    public LocalDate getRemindOn() {
        return remindOn;
    }

    /** Sets: the day on which to remind of it; absent for the day itself. */
    public void setRemindOn(LocalDate remindOn) {
        this.remindOn = remindOn;
    }

    /** Who gave it to whom it belongs to; absent for what people plan themselves. */
    public Long getAssignedById() {
        return assignedById;
    }

    /** The record it belongs to besides the customer, for example an opportunity. */
    public Optional<RecordRef> about() {
        return Optional.ofNullable(recordType).map(type -> new RecordRef(type, recordId));
    }

    /** Says which record it belongs to. */
    public void belongsTo(RecordRef record) {
        recordType = record.type();
        recordId = record.id();
    }

    /** Who is to do it, as a draft says; the owner where it says nothing. */
    public Long getAssigneeId() {
        return wantedOwnerId != null || !hasOwner() ? wantedOwnerId : Long.valueOf(getOwnerId());
    }

    /** Sets: who is to do it. It takes effect when the activity is stored. */
    public void setAssigneeId(Long userId) {
        wantedOwnerId = userId;
    }

    /** Who else takes part. */
    public List<Participant> getParticipants() {
        return participants;
    }

    /** What was reported on the way, oldest first (ACT-07). */
    public List<ProgressNote> getNotes() {
        return notes;
    }

    /** The time it takes; empty while day or times are missing or make no sense. */
    public Optional<Slot> slot() {
        return Slot.of(day, until, from, to);
    }

    /** Moves it to another time. */
    public void moveTo(Slot slot) {
        day = slot.day();
        until = slot.until();
        from = slot.begin().map(DayTime::text).orElse(null);
        to = slot.end().map(DayTime::text).orElse(null);
    }

    /** Ties a participant to it. */
    public void adopt(Participant participant) {
        participant.setActivity(this);
    }

    /** Ties a note to it. */
    public void adopt(ProgressNote note) {
        note.setActivity(this);
    }

    /** Notes that somebody gave it to whom it belongs to. */
    public void assignedBy(long userId) {
        assignedById = userId;
    }

    /** Fills in what follows from the rest: last day, end, progress. */
    public void complete() {
        until = until == null ? day : until;
        slot().ifPresent(this::moveTo);
        progress = done ? WHOLE : notes.isEmpty() ? 0 : notes.getLast().getPercent();
    }
}
