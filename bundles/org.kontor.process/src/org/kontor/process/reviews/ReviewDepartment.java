package org.kontor.process.reviews;

import java.util.Locale;
import org.kontor.kernel.text.Text;

/** Who may have to agree to a document before it goes on (CON-18, ORD-12, SEC-08). */
public enum ReviewDepartment {
    /** Whether its terms are lawful and hold. */
    LEGAL,
    /** Whether the company can bear its payments and risks. */
    FINANCE,
    /** Whether the company wants it. */
    MANAGEMENT;

    /**
     * The permission of who answers for the department.
     *
     * @param area the area of the reviews of these documents, as {@code contractReviews}
     */
    public String permission(String area) {
        return area + "." + name().toLowerCase(Locale.ROOT);
    }

    /** What users call it. */
    public Text label() {
        return ReviewTexts.of("ReviewDepartment." + name());
    }
}
