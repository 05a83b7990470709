package org.kontor.customers.ui;

import java.math.BigDecimal;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What the dialog for credit asks. Getters answer null while it is not filled in. */
final class CreditTerms {

    private static final TextSource TEXTS = TextSource.beside(CreditTerms.class);

    static final RecordType<CreditTerms> TYPE = RecordType.of("creditTerms", TEXTS, CreditTerms::new)
            .decimal("limit", FieldKind.MONEY, t -> t.limit, (t, v) -> t.limit = v)
            .required()
            .integer("days", t -> t.days, (t, v) -> t.days = v)
            .required()
            .build();

    private BigDecimal limit;
    private Integer days;

    static CreditTerms of(BigDecimal limit, int days) {
        CreditTerms terms = new CreditTerms();
        terms.limit = limit;
        terms.days = days;
        return terms;
    }

    BigDecimal limit() {
        return limit;
    }

    int days() {
        return days;
    }
}
