package org.kontor.einvoice.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.einvoice.TaxCategory;
import org.kontor.einvoice.TaxRate;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the tax rates and finds the one of a product class on a day. */
@Component(service = {TaxRateRecords.class, RecordService.class})
public final class TaxRateRecords extends EntityRecords<TaxRate> {

    private static final String EVERYTHING = "";

    private static final RecordType<TaxRate> RECORD = RecordType.of("taxRate", EInvoiceText.SOURCE, TaxRate::new)
            .text(
                    "productClass",
                    60,
                    TaxRate::getProductClass,
                    (rate, series) -> rate.setProductClass(series == null ? EVERYTHING : series))
            .date("validFrom", TaxRate::getValidFrom, TaxRate::setValidFrom)
            .required()
            .choice("category", TaxCategory.class, TaxRate::getCategory, TaxRate::setCategory)
            .required()
            .decimal("rate", FieldKind.PERCENT, TaxRate::getRate, TaxRate::setRate)
            .required()
            .text("reason", 200, TaxRate::getReason, TaxRate::setReason)
            .build();

    /** A service on tax rates. */
    @Activate
    public TaxRateRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, TaxRate.class, RECORD, EInvoiceLists.TAX_RATES);
    }

    /** All rates that began on or before a day, the youngest first. */
    static List<TaxRate> until(UnitOfWork uow, LocalDate day) {
        return uow.queryStored(
                TaxRate.class, "SELECT r FROM TaxRate r WHERE r.validFrom <= ?1 ORDER BY r.validFrom DESC", day);
    }

    /** The rate of a product class among them: its own, or that of everything. */
    static Optional<TaxRate> of(List<TaxRate> rates, String series) {
        return rates.stream()
                .filter(rate -> !rate.getProductClass().isEmpty()
                        && rate.getProductClass().equals(series))
                .findFirst()
                .or(() -> rates.stream()
                        .filter(rate -> rate.getProductClass().isEmpty())
                        .findFirst());
    }

    @Override
    protected String titleOf(TaxRate rate) {
        return (rate.getProductClass().isEmpty()
                        ? EInvoiceText.of("taxRate.everything").toString()
                        : rate.getProductClass())
                + "  " + rate.getValidFrom();
    }

    @Override
    protected void prepare(UnitOfWork uow, TaxRate blank) {
        blank.setProductClass(EVERYTHING);
        blank.setValidFrom(uow.today());
        blank.setCategory(TaxCategory.STANDARD);
    }

    @Override
    protected void validate(UnitOfWork uow, TaxRate draft, Optional<TaxRate> stored, Problems problems) {
        boolean taken = twin(uow, draft)
                .filter(other -> stored.filter(s -> s.getId() == other.getId()).isEmpty())
                .isPresent();
        boolean standard = draft.getCategory() == TaxCategory.STANDARD;
        boolean inRange = standard
                ? draft.getRate().signum() > 0 && draft.getRate().compareTo(BigDecimal.ONE) < 0
                : draft.getRate().signum() == 0;
        boolean explained = draft.getCategory() == null
                || !draft.getCategory().explained()
                || draft.getReason() != null && !draft.getReason().isBlank();
        problems.require(!taken, "validFrom", EInvoiceText.of("sameDay"))
                .require(inRange, "rate", EInvoiceText.of(standard ? "taxRate.range" : "taxRate.zero"))
                .require(explained, "reason", EInvoiceText.of("taxRate.reason.missing"));
    }

    @Override
    protected Optional<TaxRate> twin(UnitOfWork uow, TaxRate draft) {
        return uow.firstStored(
                TaxRate.class,
                "SELECT r FROM TaxRate r WHERE r.productClass = ?1 AND r.validFrom = ?2",
                draft.getProductClass() == null ? EVERYTHING : draft.getProductClass(),
                draft.getValidFrom());
    }
}
