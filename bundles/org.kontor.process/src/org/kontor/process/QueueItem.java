package org.kontor.process;

import java.time.Instant;
import org.kontor.kernel.record.RecordRef;

/**
 * A document that waits for a department.
 *
 * @param document what opens
 * @param title its number and name, translated
 * @param state the state it waits in, translated
 * @param module the module it waits for; where it waits for a permission, the one this belongs to
 * @param since since when
 */
public record QueueItem(RecordRef document, String title, String state, String module, Instant since) {}
