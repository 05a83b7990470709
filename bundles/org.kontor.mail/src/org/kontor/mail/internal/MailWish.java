package org.kontor.mail.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** Whether a user wants to be told by e-mail. */
@Entity
@Table(name = "MAIL_WISH")
public class MailWish extends Identified {

    @Column(name = "USER_ID", nullable = false)
    private long userId;

    @Column(name = "WANTED", nullable = false)
    private boolean wanted;

    /** For the persistence. */
    public MailWish() {}

    MailWish(long userId) {
        this.userId = userId;
    }

    boolean wanted() {
        return wanted;
    }

    void want(boolean wish) {
        wanted = wish;
    }
}
