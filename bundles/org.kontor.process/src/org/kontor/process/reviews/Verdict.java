package org.kontor.process.reviews;

import org.kontor.kernel.text.Text;

/** What a department says to a document. */
public enum Verdict {
    /** Nothing yet. */
    PENDING,
    /** It agrees. */
    AGREED,
    /** It does not; the document goes back to be changed. */
    OBJECTED;

    /** What users call it. */
    public Text label() {
        return ReviewTexts.of("Verdict." + name());
    }
}
