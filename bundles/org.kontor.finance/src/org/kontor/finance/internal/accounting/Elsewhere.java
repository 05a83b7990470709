package org.kontor.finance.internal.accounting;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.kontor.finance.Invoice;
import org.kontor.finance.accounting.PostingSource;
import org.kontor.orders.cash.BookedSource;
import org.kontor.persistence.UnitOfWork;

/** Reads what other modules have booked and no batch holds. */
final class Elsewhere {

    private static final String NOT_POSTED = " AND NOT EXISTS (SELECT p.ID FROM JOURNAL_POSTING p WHERE p.SOURCE_ID = ";

    /**
     * Something that was booked.
     *
     * @param source what it is
     * @param id its id, unique among its kind
     * @param document the document by its number
     * @param day when it was booked
     * @param partner who is paid, or who pays
     * @param department whose company's books it belongs to
     * @param currency the document's currency
     * @param amount the document's amount
     * @param homeAmount in the company's currency; null where the rate of the day says it
     */
    record Booked(
            PostingSource source,
            long id,
            String document,
            LocalDate day,
            String partner,
            long department,
            String currency,
            BigDecimal amount,
            BigDecimal homeAmount) {}

    /**
     * An invoice whose revenue is recognised by the progress of its project.
     *
     * @param invoice the invoice
     * @param day from when on
     */
    record Progressing(Invoice invoice, LocalDate day) {}

    private final UnitOfWork uow;
    private final LocalDate cutOff;

    Elsewhere(UnitOfWork uow, LocalDate cutOff) {
        this.uow = uow;
        this.cutOff = cutOff;
    }

    void booked(BookedSource source, Consumer<Booked> sink) {
        rows("SELECT b.KIND, b.SOURCE_ID, b.DOCUMENT, b.BOOKED_ON, b.PARTNER, b.DEPARTMENT_ID, b.CURRENCY, b.AMOUNT,"
                        + " b.HOME_AMOUNT FROM " + source.view() + " b WHERE b.BOOKED_ON <= ?1" + NOT_POSTED
                        + "b.SOURCE_ID AND p.SOURCE = b.KIND) ORDER BY b.BOOKED_ON, b.KIND, b.SOURCE_ID")
                .forEach(row -> sink.accept(new Booked(
                        PostingSource.valueOf((String) row[0]),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        ((Date) row[3]).toLocalDate(),
                        (String) row[4],
                        ((Number) row[5]).longValue(),
                        (String) row[6],
                        (BigDecimal) row[7],
                        (BigDecimal) row[8])));
    }

    void progressing(BookedSource source, Consumer<Progressing> sink) {
        String day = "CASE WHEN r.SINCE > i.INVOICE_DATE THEN r.SINCE ELSE i.INVOICE_DATE END";
        rows("SELECT i.ID, " + day + " FROM INVOICE i JOIN " + source.recognised()
                        + " r ON r.CONTRACT_ID = i.CONTRACT_ID WHERE i.HOME_TOTAL IS NOT NULL AND " + day + " <= ?1"
                        + NOT_POSTED + "i.ID AND p.SOURCE = '" + PostingSource.PROJECT_INVOICE + "') ORDER BY 2, 1")
                .forEach(row -> sink.accept(new Progressing(
                        uow.get(Invoice.class, ((Number) row[0]).longValue()), ((Date) row[1]).toLocalDate())));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return uow.entities()
                .createNativeQuery(sql)
                .setParameter(1, Date.valueOf(cutOff))
                .getResultList();
    }
}
