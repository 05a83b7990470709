package org.kontor.persistence;

import java.util.Set;
import org.kontor.kernel.record.RecordRef;

/** Hears after each commit of this program which records were changed; register it as a service. Called in any thread. */
public interface ChangeListener {

    /** The records that one action changed. */
    void recordsChanged(Set<RecordRef> records);
}
