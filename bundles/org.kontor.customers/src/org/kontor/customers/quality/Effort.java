package org.kontor.customers.quality;

import java.util.Optional;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/**
 * Something that serving a customer costs: so much for each contact, what was spent on its contracts (CUS-11).
 *
 * @param measure the id of the measure that counts it
 * @param price what one of them costs; empty where the measure is of money and is the cost itself
 */
public record Effort(String measure, Optional<Price> price) {

    /**
     * What one costs, in the company's currency.
     *
     * @param setting the company setting that says it
     * @param label what the setting decides
     * @param usual counts until the company decides otherwise
     */
    public record Price(String setting, Text label, int usual) {}

    /** An effort whose setting is called {@code quality.<measure>}, with a label of this name in the module's texts. */
    public static Effort each(String measure, int usual, TextSource texts) {
        String setting = "quality." + measure;
        return new Effort(measure, Optional.of(new Price(setting, texts.text(setting), usual)));
    }

    /** An effort that is an amount of money itself. */
    public static Effort spent(String measure) {
        return new Effort(measure, Optional.empty());
    }
}
