package org.kontor.inventory.internal.report;

import java.net.URL;
import java.util.List;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: what lies where. */
@Component
public final class StockByWarehouseReport implements ReportDesign {

    private static final TextSource TEXTS = TextSource.beside(StockByWarehouseReport.class);

    @Override
    public String id() {
        return "stock-by-warehouse";
    }

    @Override
    public Text label() {
        return TEXTS.text("report.stockByWarehouse.label");
    }

    @Override
    public Text description() {
        return TEXTS.text("report.stockByWarehouse.description");
    }

    @Override
    public String area() {
        return "inventory";
    }

    @Override
    public URL design() {
        return StockByWarehouseReport.class.getResource("stock-by-warehouse.rptdesign");
    }

    @Override
    public List<String> datasets() {
        return List.of("inventory.stockOnHand");
    }
}
