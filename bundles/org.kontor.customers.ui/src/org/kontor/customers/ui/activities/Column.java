package org.kontor.customers.ui.activities;

import java.time.LocalDate;

/** A column of the calendar: the day of a person. */
record Column(String heading, LocalDate day, long userId) {}
