package org.kontor.persistence.record;

import org.kontor.kernel.record.RecordRef;

/**
 * A record found by a search.
 *
 * @param record what opens
 * @param title its name or number
 * @param detail what tells it from others
 */
public record RecordHit(RecordRef record, String title, String detail) {}
