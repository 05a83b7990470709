package org.kontor.orders.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What can be promised of a line (ORD-14).
 *
 * @param available what can still be promised of the product at this moment, less what the lines before it take
 * @param complete the day from which the whole line can be delivered; empty when nobody knows of enough
 * @param now whether that is at once
 */
public record Promise(BigDecimal available, Optional<LocalDate> complete, boolean now) {}
