package org.kontor.einvoice.internal.digital;

import java.util.Optional;
import org.kontor.einvoice.internal.EInvoiceText;
import org.kontor.einvoice.internal.document.TaxedDocument;
import org.kontor.einvoice.internal.document.TaxedLine;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;

/** What tax platforms refuse, said before anything is written. */
public final class DigitalRules {

    private static final String YUAN = "CNY";
    private static final int LONGEST_NAME = 100;

    private DigitalRules() {}

    /** Everything that keeps a document from being issued. */
    public static void check(TaxedDocument document, Problems problems) {
        require(problems, document.currency().equals(YUAN), "rule.currency", document, document.currency());
        require(problems, !document.lines().isEmpty(), "rule.lines", document);
        require(problems, document.agrees(), "rule.sums", document);
        require(problems, document.gross().signum() > 0, "rule.amount", document);
        require(problems, document.buyer().name().length() <= LONGEST_NAME, "rule.buyerName", document, LONGEST_NAME);
        String taxNumber = document.buyer().taxNumber();
        if (taxNumber.isEmpty()) {
            require(problems, false, "rule.buyerTax", document, document.buyer().name());
        } else {
            require(
                    problems,
                    TaxNumbers.isOne(taxNumber),
                    "rule.buyerTaxWrong",
                    document,
                    document.buyer().name(),
                    taxNumber);
        }
        document.credits()
                .filter(credited -> credited.officialNumber().isEmpty())
                .ifPresent(credited -> require(problems, false, "rule.blue", document, credited.number()));
        document.lines().forEach(line -> check(document, line, problems));
    }

    private static void check(TaxedDocument document, TaxedLine line, Problems problems) {
        require(
                problems,
                !line.taxCode().isEmpty(),
                "rule.taxCode",
                document,
                line.productNumber(),
                line.productName());
        require(problems, line.quantity().signum() > 0, "rule.quantity", document, line.productNumber());
    }

    private static void require(
            Problems problems, boolean holds, String key, TaxedDocument document, Object... arguments) {
        if (!holds) {
            Object[] all = new Object[arguments.length + 1];
            all[0] = document.number();
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            problems.add(new Problem(Problem.Severity.ERROR, Optional.empty(), EInvoiceText.of(key, all)));
        }
    }
}
