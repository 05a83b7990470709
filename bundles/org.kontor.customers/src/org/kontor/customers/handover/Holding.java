package org.kontor.customers.handover;

import java.util.Optional;
import org.kontor.kernel.record.RecordRef;

/**
 * A record that somebody has and can hand over.
 *
 * @param record the record
 * @param title what names it to users
 * @param ownerId who has it
 * @param customerId the customer it belongs to; a customer belongs to itself
 */
public record Holding(RecordRef record, String title, long ownerId, Optional<Long> customerId) {}
