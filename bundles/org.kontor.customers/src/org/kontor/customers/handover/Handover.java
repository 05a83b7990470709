package org.kontor.customers.handover;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.identity.OwnedRecord;
import org.kontor.identity.User;
import org.kontor.kernel.record.RecordRef;

/** What one person handed over to another on a day; belongs to who received it (CUS-18). Never changed. */
@Entity
@Table(name = "HANDOVER")
public class Handover extends OwnedRecord {

    private static final int LONGEST_TITLE = 200;

    @Column(name = "ON_DAY", nullable = false)
    private LocalDate day;

    @Column(name = "FROM_ID", nullable = false)
    private long fromId;

    @Column(name = "BY_NAME", nullable = false, length = 100)
    private String by;

    @Column(name = "NOTE", length = 1000)
    private String note;

    @Column(name = "CUSTOMERS", nullable = false)
    private int customers;

    @Column(name = "OTHERS", nullable = false)
    private int others;

    @OneToMany(mappedBy = "handover", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<HandoverLine> lines = new ArrayList<>();

    /** For the persistence provider and for drafts. */
    public Handover() {}

    /** A handover without records yet. */
    public Handover(LocalDate day, long fromId, User receiver, String by, String note) {
        this.day = day;
        this.fromId = fromId;
        this.by = by;
        this.note = note;
        giveTo(receiver);
    }

    /** Notes a record; the line is stored by itself, so that thousands noted before need not be read. */
    public HandoverLine note(String kind, String title, RecordRef record, boolean customer) {
        String shortened = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title;
        if (customer) {
            customers++;
        } else {
            others++;
        }
        return new HandoverLine(this, kind, shortened, record);
    }

    /** The day. */
    public LocalDate getDay() {
        return day;
    }

    /** Who had the records. */
    public long getFromId() {
        return fromId;
    }

    /** Who decided it. */
    public String getBy() {
        return by;
    }

    /** Why, and what the receiver should know. */
    public String getNote() {
        return note;
    }

    /** How many customers. */
    public int getCustomers() {
        return customers;
    }

    /** How many other records. */
    public int getOthers() {
        return others;
    }

    /** The records. */
    public List<HandoverLine> getLines() {
        return lines;
    }
}
