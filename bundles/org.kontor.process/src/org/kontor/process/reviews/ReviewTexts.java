package org.kontor.process.reviews;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of reviews, the same for all documents. */
final class ReviewTexts {

    private static final TextSource TEXTS = TextSource.beside(ReviewTexts.class);

    private ReviewTexts() {}

    static Text of(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }
}
