package org.kontor.sample;

import java.util.Locale;

/**
 * Fills an empty database with a trading company that has worked for a year: departments, users, products, customers,
 * contracts, orders, deliveries, invoices, receipts and service requests in all their states. Everything is done through
 * the services that the screens use, one user action a transaction, so that the sample obeys every rule.
 */
public interface SampleCompany {

    /** Whether the open database is empty, so that {@link #fill} can be offered. */
    boolean isPossible();

    /**
     * Makes the company. The same seed on the same day makes the same records.
     *
     * @param language Chinese or English; decides about names, currency and texts of the records
     * @throws org.kontor.kernel.problem.ProblemException when the database holds a company already
     */
    SampleSummary fill(Size size, long seed, Locale language, ProgressListener progress);
}
