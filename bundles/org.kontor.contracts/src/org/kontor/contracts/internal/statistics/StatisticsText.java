package org.kontor.contracts.internal.statistics;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of statistics. */
final class StatisticsText {

    static final TextSource SOURCE = TextSource.beside(StatisticsText.class);

    private StatisticsText() {}

    static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
