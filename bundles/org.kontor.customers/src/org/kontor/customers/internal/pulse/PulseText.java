package org.kontor.customers.internal.pulse;

import org.kontor.kernel.text.TextSource;

/** The texts of dormant customers. */
final class PulseText {

    static final TextSource SOURCE = TextSource.beside(PulseText.class);

    private PulseText() {}
}
