package org.kontor.customers.duplicates;

import java.util.Set;

/**
 * A customer that may be the one that somebody is about to enter (CUS-02). Shown to everybody who enters customers,
 * whatever the data scope: two people must not run after the same company.
 *
 * @param id the customer's id
 * @param number its number
 * @param name its name
 * @param owner who is responsible for it
 * @param reasons what makes it suspicious
 */
public record Suspect(long id, String number, String name, String owner, Set<Reason> reasons) {

    /** What two customers have in common. */
    public enum Reason {
        /** The tax number. */
        TAX,
        /** A phone number, of the company or of a contact. */
        PHONE,
        /** A name that reads or sounds alike. */
        NAME
    }
}
