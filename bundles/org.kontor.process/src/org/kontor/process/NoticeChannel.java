package org.kontor.process;

import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;

/**
 * A further way to tell users of a notice, such as e-mail; register it as a service. The workbench shows every notice in
 * any case (NOT-01).
 */
public interface NoticeChannel {

    /** Delivers a notice; called after the commit, in the thread of the action, so it hands slow work on. */
    void deliver(long userId, Text text, RecordRef record);
}
