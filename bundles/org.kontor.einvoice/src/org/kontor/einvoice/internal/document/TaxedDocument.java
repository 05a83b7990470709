package org.kontor.einvoice.internal.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.einvoice.UblProfile;

/**
 * An invoice or a credit note with its tax, as an e-invoice says it; amounts are above zero.
 *
 * @param officialNumber the number that the tax office gave it; empty while none is noted
 * @param profile what a UBL document of it follows
 * @param dueDate until when it is to be paid
 * @param orderNumber the number of our order
 * @param customerReference by what the buyer knows the order; empty when he named nothing
 * @param credits what a credit note takes back; empty for an invoice
 * @param total the total of the invoice in Kontor
 * @param taxIncluded whether that total holds the tax
 * @param issuedBy who issues it; empty when nobody is named
 */
public record TaxedDocument(
        String number,
        LocalDate day,
        LocalDate dueDate,
        Optional<String> officialNumber,
        UblProfile profile,
        String currency,
        Party seller,
        Party buyer,
        String orderNumber,
        String customerReference,
        Optional<Credited> credits,
        List<TaxedLine> lines,
        BigDecimal total,
        boolean taxIncluded,
        String issuedBy) {

    /**
     * The invoice that a credit note takes back.
     *
     * @param number its number in Kontor
     * @param day its day
     * @param officialNumber the number that the tax office gave it; empty while it is not noted
     */
    public record Credited(String number, LocalDate day, String officialNumber) {}

    /** The amount without tax. */
    public BigDecimal net() {
        return sum(TaxedLine::net);
    }

    /** The tax. */
    public BigDecimal tax() {
        return sum(TaxedLine::tax);
    }

    /** The amount with tax. */
    public BigDecimal gross() {
        return sum(TaxedLine::gross);
    }

    /** Whether the amounts add up to the total of the invoice, to the cent. */
    public boolean agrees() {
        return total.compareTo(taxIncluded ? gross() : net()) == 0;
    }

    private BigDecimal sum(Function<TaxedLine, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
