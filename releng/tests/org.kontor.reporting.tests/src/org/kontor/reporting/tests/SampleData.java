package org.kontor.reporting.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportColumn;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ReportParameter;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/**
 * Rows that stand in for those of the modules, under the same id and with the same columns, so that the shipped designs
 * are tested without a database.
 */
record SampleData(String id, List<ReportColumn> columns, List<Object[]> rows) implements ReportDataset {

    static final String PERMISSION = "sample.view";
    static final String CUSTOMER = "上海喆鑫医疗器械有限公司";
    static final String PAYER = "华东投资控股有限公司";
    static final String PRODUCT = "伺服电机 SM-100";
    static final String WAREHOUSE = "浦东总仓";

    private static final TextSource TEXTS = TextSource.beside(SampleData.class);

    static List<SampleData> all() {
        return List.of(
                salesByCustomer(),
                salesByProduct(),
                salesByMonth(),
                salesByMode(),
                receivablesByAge(),
                stockOnHand(),
                analysis(),
                card());
    }

    static SampleData salesByCustomer() {
        List<Object[]> rows = new ArrayList<>();
        rows.add(new Object[] {"C00001", CUSTOMER, 12, money("100000.10")});
        for (int i = 2; i <= 40; i++) {
            rows.add(new Object[] {"C%05d".formatted(i), "Königlich Essen " + i, i, money("10.10")});
        }
        return new SampleData(
                "orders.salesByCustomer",
                columns("customerNumber:TEXT", "customerName:TEXT", "orders:INTEGER", "netSales:MONEY"),
                rows);
    }

    static SampleData salesByProduct() {
        return new SampleData(
                "orders.salesByProduct",
                columns("productNumber:TEXT", "productName:TEXT", "series:TEXT", "quantity:QUANTITY", "netSales:MONEY"),
                List.of(
                        new Object[] {"P-1", PRODUCT, "驱动", money("12.5"), money("70000.00")},
                        new Object[] {"P-2", "Inverter", "Control", money("3"), money("30000.10")}));
    }

    static SampleData salesByMonth() {
        return new SampleData(
                "orders.salesByMonth",
                columns("month:TEXT", "orders:INTEGER", "netSales:MONEY"),
                List.of(new Object[] {"2026-01", 3, money("40000.05")}, new Object[] {"2026-02", 4, money("60000.05")
                }));
    }

    static SampleData salesByMode() {
        return new SampleData(
                "orders.salesByMode",
                columns("salesMode:TEXT", "orders:INTEGER", "netSales:MONEY"),
                List.of(new Object[] {"分销", 5, money("80000.00")}, new Object[] {"Retail", 2, money("20000.10")}));
    }

    static SampleData analysis() {
        return new SampleData(
                "customers.analysis",
                columns("label:TEXT", "customers:INTEGER", "amount:MONEY", "before:MONEY", "basis:TEXT"),
                List.of(
                        new Object[] {"机械", 3, money("60000.05"), money("50000.00"), "回款额 CNY"},
                        new Object[] {"Food", 4, money("40000.05"), money("0"), "回款额 CNY"}));
    }

    static SampleData card() {
        return new SampleData(
                "customers.card",
                columns("section:TEXT", "label:TEXT", "content:TEXT", "heading:TEXT"),
                List.of(new Object[] {"A", "名称", CUSTOMER, "A"}, new Object[] {"A", "Credit", "100,000.00 CNY", ""}));
    }

    static SampleData receivablesByAge() {
        return new SampleData(
                "finance.receivablesByAge",
                columns(
                        "customerNumber:TEXT",
                        "customerName:TEXT",
                        "notDue:MONEY",
                        "days30:MONEY",
                        "days60:MONEY",
                        "days90:MONEY",
                        "older:MONEY",
                        "total:MONEY"),
                List.<Object[]>of(new Object[] {
                    "C00001",
                    CUSTOMER,
                    money("50000.05"),
                    money("20000.00"),
                    money("15000.00"),
                    money("10000.00"),
                    money("5000.05"),
                    money("100000.10")
                }));
    }

    static SampleData stockOnHand() {
        return new SampleData(
                "inventory.stockOnHand",
                columns(
                        "warehouse:TEXT",
                        "productNumber:TEXT",
                        "productName:TEXT",
                        "unit:TEXT",
                        "quantity:QUANTITY",
                        "reserved:QUANTITY",
                        "available:QUANTITY",
                        "value:MONEY"),
                List.of(
                        new Object[] {
                            WAREHOUSE, "P-1", PRODUCT, "台", money("10"), money("2"), money("8"), money("60000.00")
                        },
                        new Object[] {
                            "Beijing", "P-2", "Inverter", "pcs", money("4"), money("0"), money("4"), money("40000.10")
                        }));
    }

    /** The accounts of two customers and of who pays for both, in one statement. */
    static SampleData statementOfAPayer() {
        return new SampleData(
                "finance.reconciliation",
                columns(
                        "number:TEXT",
                        "customerName:TEXT",
                        "firstDay:DATE",
                        "lastDay:DATE",
                        "currency:TEXT",
                        "opening:MONEY",
                        "closing:MONEY",
                        "unapplied:MONEY",
                        "day:DATE",
                        "kind:TEXT",
                        "document:TEXT",
                        "payer:TEXT",
                        "amount:MONEY",
                        "balance:MONEY"),
                List.of(
                        movement("发票", "IN-2026-00007", CUSTOMER, "600.25", "1600.25"),
                        movement("回款", "RC-2026-00003 / IN-2026-00007", CUSTOMER, "-600.25", "1000.00"),
                        movement(
                                "回款",
                                "RC-2026-00004 / IN-2026-00002",
                                "Inverter Works / Other Payer",
                                "-1000.00",
                                "0.00")));
    }

    private static Object[] movement(String kind, String document, String party, String amount, String balance) {
        LocalDate first = LocalDate.of(2026, 3, 1);
        return new Object[] {
            "RS-2026-00001",
            PAYER,
            first,
            first.plusDays(30),
            "CNY",
            money("1000.00"),
            money("0.00"),
            money("55.50"),
            first.plusDays(9),
            kind,
            document,
            party,
            money(amount),
            money(balance)
        };
    }

    @Override
    public Text label() {
        return TEXTS.text("data");
    }

    @Override
    public List<ReportParameter> parameters() {
        return List.of(
                new ReportParameter("from", TEXTS.text("from"), FieldKind.DATE, Optional.empty()),
                new ReportParameter("to", TEXTS.text("to"), FieldKind.DATE, Optional.empty()));
    }

    @Override
    public String permission() {
        return PERMISSION;
    }

    @Override
    public void read(Actor actor, Map<String, Object> parameters, Consumer<Object[]> sink) {
        rows.forEach(sink);
    }

    private static List<ReportColumn> columns(String... descriptions) {
        return Stream.of(descriptions)
                .map(description -> description.split(":"))
                .map(parts -> new ReportColumn(parts[0], TEXTS.text("column"), FieldKind.valueOf(parts[1])))
                .toList();
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
