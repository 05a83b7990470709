package org.kontor.einvoice.internal.document;

import java.util.Optional;
import org.kontor.einvoice.internal.EInvoiceText;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;

/** What every format refuses; says it of one document. */
public final class DocumentRules {

    private final TaxedDocument document;
    private final Problems problems;

    /** Rules about a document, whose refusals are added to others. */
    public DocumentRules(TaxedDocument document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /** What holds in every format: lines, sums and quantities. */
    public void check() {
        require(!document.lines().isEmpty(), "rule.lines");
        require(document.agrees(), "rule.sums");
        require(document.gross().signum() > 0, "rule.amount");
        document.lines().forEach(line -> require(line.quantity().signum() > 0, "rule.quantity", line.productNumber()));
    }

    /** Refuses the document unless something holds; the text is given the number of the document before its arguments. */
    public void require(boolean holds, String key, Object... arguments) {
        if (!holds) {
            Object[] all = new Object[arguments.length + 1];
            all[0] = document.number();
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            problems.add(new Problem(Problem.Severity.ERROR, Optional.empty(), EInvoiceText.of(key, all)));
        }
    }
}
