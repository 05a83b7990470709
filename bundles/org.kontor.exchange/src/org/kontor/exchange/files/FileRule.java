package org.kontor.exchange.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.kontor.persistence.Versioned;

/** What the company allows of files that are attached to records; there is one of it. */
@Entity
@Table(name = "FILE_RULE")
public class FileRule extends Versioned {

    @Column(name = "MOST_MEGABYTES", nullable = false)
    private int mostMegabytes;

    /** The largest file in megabytes. */
    public int getMostMegabytes() {
        return mostMegabytes;
    }

    /** Sets: the largest file in megabytes. */
    public void setMostMegabytes(int mostMegabytes) {
        this.mostMegabytes = mostMegabytes;
    }
}
