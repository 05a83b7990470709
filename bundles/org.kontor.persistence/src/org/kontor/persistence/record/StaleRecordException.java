package org.kontor.persistence.record;

import java.time.Instant;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;

/**
 * Somebody else stored the record in the meantime. Nothing was stored; the caller loads the other version, shows both
 * and lets the user decide field by field.
 */
public final class StaleRecordException extends ProblemException {

    private static final long serialVersionUID = 1L;
    private static final TextSource TEXTS = TextSource.beside(StaleRecordException.class);

    private final transient RecordRef record;

    /**
     * A conflict.
     *
     * @param record the record both wanted to change
     * @param by who was faster
     * @param at when
     */
    public StaleRecordException(RecordRef record, String by, Instant at) {
        super(TEXTS.text("record.stale", by, java.util.Date.from(at)));
        this.record = record;
    }

    /** The record both wanted to change. */
    public RecordRef record() {
        return record;
    }
}
