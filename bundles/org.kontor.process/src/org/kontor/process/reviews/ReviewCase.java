package org.kontor.process.reviews;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;

/**
 * A document as rules look at it.
 *
 * @param topic how documents of its type are reviewed
 * @param document the document
 * @param title what names it to users
 * @param kind of which kind it is; empty when it has none
 * @param currency the currency of the document
 * @param worth its amount in the company's currency; empty when no exchange rate is known, then every rule applies
 */
public record ReviewCase(
        ReviewTopic topic,
        Reviewed document,
        Text title,
        Optional<String> kind,
        String currency,
        Optional<BigDecimal> worth) {

    /** Points to the document. */
    public RecordRef ref() {
        return new RecordRef(topic.documentType(), document.getId());
    }

    /** For whom it waits, in words; says as well when the amount could not be told. */
    public Text waitsFor(Text whom, LocalDate since) {
        return worth.isPresent()
                ? ReviewTexts.of("review.waitsFor", whom, since)
                : ReviewTexts.of("review.waitsForUnrated", whom, since, currency);
    }
}
