package org.kontor.finance.internal.margin;

import org.kontor.kernel.text.TextSource;

/** The texts of margins. */
final class MarginText {

    static final TextSource SOURCE = TextSource.beside(MarginText.class);

    private MarginText() {}
}
