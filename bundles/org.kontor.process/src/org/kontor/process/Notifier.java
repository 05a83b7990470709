package org.kontor.process;

import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;

/** Tells a user something about a record, beyond what documents tell by themselves when they move on (NOT-01). */
public interface Notifier {

    /**
     * Sends a notice as part of an action; it arrives when the action is stored. Nobody is told what he did himself.
     *
     * @param userId who is told
     * @param text what, readable also where the sending module is not installed
     * @param record what opens
     */
    void tell(UnitOfWork uow, long userId, Text text, RecordRef record);
}
