package org.kontor.contracts.reviews;

import java.util.Locale;

/** Who may have to agree to a contract before it is signed (CON-18, SEC-08). */
public enum ReviewDepartment {
    /** Whether its terms are lawful and hold. */
    LEGAL,
    /** Whether the company can bear its payments and risks. */
    FINANCE,
    /** Whether the company wants it. */
    MANAGEMENT;

    /** The permission of who answers for the department. */
    public String permission() {
        return "contractReviews." + name().toLowerCase(Locale.ROOT);
    }
}
