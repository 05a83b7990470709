package org.kontor.process.internal.reviews;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of asking departments and of who may say whom. */
final class ReviewsText {

    static final TextSource SOURCE = TextSource.beside(ReviewsText.class);

    private ReviewsText() {}

    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
