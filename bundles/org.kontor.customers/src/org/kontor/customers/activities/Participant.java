package org.kontor.customers.activities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** A colleague who takes part in an activity (ACT-05). */
@Entity
@Table(name = "ACTIVITY_PARTICIPANT")
public class Participant extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ACTIVITY_ID", nullable = false)
    private Activity activity;

    @Column(name = "USER_ID", nullable = false)
    private Long userId;

    /** Who takes part. */
    public Long getUserId() {
        return userId;
    }

    /** Sets: who takes part. */
    public void setUserId(Long userId) {
        this.userId = userId;
    }

    void setActivity(Activity activity) {
        this.activity = activity;
    }
}
