package org.kontor.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kontor.persistence.UtcInstant;
import org.kontor.persistence.Versioned;

/** An e-mail to a user with notices that he has not read in the workbench (NOT-01). */
@Entity
@Table(name = "MAIL")
public class Mail extends Versioned {

    @Column(name = "USER_ID", nullable = false)
    private long userId;

    @Column(name = "ADDRESS", nullable = false, length = 120)
    private String address;

    @Column(name = "SUBJECT", nullable = false, length = 200)
    private String subject;

    @Column(name = "BODY", nullable = false, length = 30000)
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private MailState state;

    @Column(name = "TRIES", nullable = false)
    private int tries;

    @Convert(converter = UtcInstant.class)
    @Column(name = "DUE_AT", nullable = false)
    private Instant dueAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "SENT_AT")
    private Instant sentAt;

    @Column(name = "PROBLEM", length = 500)
    private String problem;

    /** To whom. */
    public long getUserId() {
        return userId;
    }

    /** Sets: to whom. */
    public void setUserId(long userId) {
        this.userId = userId;
    }

    /** Where to. */
    public String getAddress() {
        return address;
    }

    /** Sets: where to. */
    public void setAddress(String address) {
        this.address = address;
    }

    /** What it is about. */
    public String getSubject() {
        return subject;
    }

    /** Sets: what it is about. */
    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** What it says. */
    public String getBody() {
        return body;
    }

    /** Sets: what it says. */
    public void setBody(String body) {
        this.body = body;
    }

    /** How far it got. */
    public MailState getState() {
        return state;
    }

    /** Sets: how far it got. */
    public void setState(MailState state) {
        this.state = state;
    }

    /** How often it was given to the mail server. */
    public int getTries() {
        return tries;
    }

    /** Sets: how often it was given to the mail server. */
    public void setTries(int tries) {
        this.tries = tries;
    }

    /** When it is given to the mail server the next time, while it waits. */
    public Instant getDueAt() {
        return dueAt;
    }

    /** Sets: when it is given to the mail server the next time, while it waits. */
    public void setDueAt(Instant dueAt) {
        this.dueAt = dueAt;
    }

    /** When the mail server took it; null while it did not. */
    public Instant getSentAt() {
        return sentAt;
    }

    /** Sets: when the mail server took it; null while it did not. */
    public void setSentAt(Instant sentAt) {
        this.sentAt = sentAt;
    }

    /** What the mail server answered when it did not take it; null when it did. */
    public String getProblem() {
        return problem;
    }

    /** Sets: what the mail server answered when it did not take it; null when it did. */
    public void setProblem(String problem) {
        this.problem = problem;
    }
}
