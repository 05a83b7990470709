package org.kontor.contracts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is said of a payment besides its amount (FIN-03).
 *
 * @param day the day it was paid
 * @param reference the receipt or the bank's reference, where there is one
 * @param note anything else worth knowing
 * @param bookedBy the name of who booked it
 */
public record Booking(LocalDate day, Optional<String> reference, Optional<String> note, String bookedBy) {}
