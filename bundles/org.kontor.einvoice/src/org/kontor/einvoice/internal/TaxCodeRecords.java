package org.kontor.einvoice.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kontor.einvoice.ProductTaxCode;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the classification codes of products; an import finds them by their product. */
@Component(service = {TaxCodeRecords.class, RecordService.class})
public final class TaxCodeRecords extends EntityRecords<ProductTaxCode> {

    private static final int DIGITS = 19;

    private static final RecordType<ProductTaxCode> RECORD = RecordType.of(
                    "taxCode", EInvoiceText.SOURCE, ProductTaxCode::new)
            .reference("productId", "product", ProductTaxCode::getProductId, ProductTaxCode::setProductId)
            .required()
            .text("taxCode", DIGITS, ProductTaxCode::getTaxCode, ProductTaxCode::setTaxCode)
            .required()
            .text("shortName", 40, ProductTaxCode::getShortName, ProductTaxCode::setShortName)
            .required()
            .text("model", 40, ProductTaxCode::getModel, ProductTaxCode::setModel)
            .build();

    /** A service on classification codes. */
    @Activate
    public TaxCodeRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, ProductTaxCode.class, RECORD, EInvoiceLists.TAX_CODES);
    }

    /** Those of some products, by product. */
    static Map<Long, ProductTaxCode> of(UnitOfWork uow, Collection<Long> productIds) {
        return uow
                .queryStored(ProductTaxCode.class, "SELECT t FROM ProductTaxCode t WHERE t.productId IN ?1", productIds)
                .stream()
                .collect(Collectors.toMap(ProductTaxCode::getProductId, Function.identity()));
    }

    @Override
    protected String titleOf(ProductTaxCode code) {
        return code.getTaxCode() + "  " + code.getShortName();
    }

    @Override
    protected void validate(UnitOfWork uow, ProductTaxCode draft, Optional<ProductTaxCode> stored, Problems problems) {
        boolean taken = twin(uow, draft)
                .filter(other -> stored.filter(s -> s.getId() == other.getId()).isEmpty())
                .isPresent();
        problems.require(!taken, "productId", EInvoiceText.of("taxCode.taken"))
                .require(draft.getTaxCode().matches("\\d{19}"), "taxCode", EInvoiceText.of("taxCode.digits"));
    }

    @Override
    protected Optional<ProductTaxCode> twin(UnitOfWork uow, ProductTaxCode draft) {
        return Optional.ofNullable(draft.getProductId())
                .flatMap(product -> uow.firstStored(
                        ProductTaxCode.class, "SELECT t FROM ProductTaxCode t WHERE t.productId = ?1", product));
    }
}
