package org.kontor.customers.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;

/**
 * One thing that happened with a customer.
 *
 * @param day when
 * @param kind in which list it stands
 * @param title what names it
 * @param state where it stands, for a document
 * @param amount its amount, where it has one
 * @param record what opens
 */
public record TimelineEntry(
        LocalDate day, Text kind, String title, Optional<Text> state, Optional<BigDecimal> amount, RecordRef record) {}
