package org.kontor.persistence.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.Identified;

/** A row of the table of shares; others ask {@link Shares}. */
@Entity
@Table(name = "RECORD_SHARE")
public class RecordShare extends Identified {

    @Column(name = "RECORD_TYPE", nullable = false, length = 60)
    private String recordType;

    @Column(name = "RECORD_ID", nullable = false)
    private long recordId;

    @Column(name = "USER_ID")
    private Long userId;

    @Column(name = "DEPARTMENT_ID")
    private Long departmentId;

    /** For the database. */
    protected RecordShare() {}

    RecordShare(RecordRef record, Reader reader) {
        recordType = record.type();
        recordId = record.id();
        userId = reader.userId().orElse(null);
        departmentId = reader.departmentId().orElse(null);
    }

    long recordId() {
        return recordId;
    }

    Reader reader() {
        return new Reader(Optional.ofNullable(userId), Optional.ofNullable(departmentId));
    }
}
