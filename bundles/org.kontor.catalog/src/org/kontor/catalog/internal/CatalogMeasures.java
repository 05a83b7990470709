package org.kontor.catalog.internal;

import java.util.List;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureContribution;
import org.osgi.service.component.annotations.Component;

/** Figures of all modules can be told apart by product and by series, the product variety of R-23. */
@Component
public final class CatalogMeasures implements MeasureContribution {

    private static final String PRODUCT = " LEFT JOIN PRODUCT dim_product ON dim_product.ID = {}";

    @Override
    public List<Measure> measures() {
        return List.of();
    }

    @Override
    public List<Dimension> dimensions() {
        return List.of(
                Dimension.records(
                        "product",
                        CatalogText.of("dimension.product"),
                        Dimension.Basis.PRODUCT,
                        PRODUCT,
                        "dim_product.NAME",
                        "product"),
                Dimension.text(
                        "series",
                        CatalogText.of("dimension.series"),
                        Dimension.Basis.PRODUCT,
                        PRODUCT,
                        "dim_product.SERIES"));
    }
}
