package org.kontor.sample.internal.northwind;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.exchange.CsvFile;
import org.kontor.exchange.CsvRow;
import org.kontor.exchange.RowProblem;
import org.kontor.sample.internal.SampleText;

/**
 * The files of the Northwind company, read and checked: which columns they have, what each must hold, which rows belong
 * to each other. A row that refers to a row that is bad is bad itself.
 */
final class NorthwindFiles {

    record Employee(String id, String name, String title, Optional<String> reportsTo, CsvRow row) {}

    record Supplier(String id, String name, CsvRow row) {}

    record Product(
            String id,
            String name,
            Optional<String> supplier,
            Optional<String> category,
            BigDecimal price,
            BigDecimal inStock,
            BigDecimal reorderLevel,
            boolean discontinued) {}

    record Customer(String id, String name, CsvRow row) {}

    record Line(String product, BigDecimal price, BigDecimal quantity, BigDecimal discount) {}

    record Order(
            String id,
            String customer,
            Optional<String> employee,
            LocalDate ordered,
            Optional<LocalDate> required,
            Optional<LocalDate> shipped,
            Optional<String> city,
            List<Line> lines) {}

    final Map<String, Employee> employees = new LinkedHashMap<>();
    final Map<String, Supplier> suppliers = new LinkedHashMap<>();
    final Map<String, Product> products = new LinkedHashMap<>();
    final Map<String, Customer> customers = new LinkedHashMap<>();
    final Map<String, Order> orders = new LinkedHashMap<>();
    final List<RowProblem> problems = new ArrayList<>();

    private final Map<String, String> categories = new LinkedHashMap<>();
    private final Set<String> incomplete = new HashSet<>();

    NorthwindFiles(Path folder) {
        CsvFile.read(folder.resolve("categories.csv"), "category_id", "category_name")
                .rows()
                .forEach(this::category);
        CsvFile.read(folder.resolve("employees.csv"), "employee_id", "last_name", "first_name", "reports_to")
                .rows()
                .forEach(this::employee);
        CsvFile.read(folder.resolve("suppliers.csv"), "supplier_id", "company_name")
                .rows()
                .forEach(this::supplier);
        CsvFile.read(folder.resolve("products.csv"), "product_id", "product_name", "unit_price", "units_in_stock")
                .rows()
                .forEach(this::product);
        CsvFile.read(folder.resolve("customers.csv"), "customer_id", "company_name")
                .rows()
                .forEach(this::customer);
        Map<String, List<Line>> lines = lines(folder);
        CsvFile.read(folder.resolve("orders.csv"), "order_id", "customer_id", "order_date", "shipped_date")
                .rows()
                .forEach(row -> order(row, lines));
    }

    private void category(CsvRow row) {
        List<RowProblem> found = new ArrayList<>();
        Optional<String> id = row.required("category_id", found);
        Optional<String> name = row.required("category_name", found);
        if (keep(found)) {
            categories.put(id.orElseThrow(), name.orElseThrow());
        }
    }

    private void employee(CsvRow row) {
        List<RowProblem> found = new ArrayList<>();
        Optional<String> id = row.required("employee_id", found);
        Optional<String> first = row.required("first_name", found);
        Optional<String> last = row.required("last_name", found);
        if (keep(found)) {
            employees.put(
                    id.orElseThrow(),
                    new Employee(
                            id.orElseThrow(),
                            first.orElseThrow() + " " + last.orElseThrow(),
                            row.text("title").orElse(""),
                            row.text("reports_to"),
                            row));
        }
    }

    private void supplier(CsvRow row) {
        List<RowProblem> found = new ArrayList<>();
        Optional<String> id = row.required("supplier_id", found);
        Optional<String> name = row.required("company_name", found);
        if (keep(found)) {
            suppliers.put(id.orElseThrow(), new Supplier(id.orElseThrow(), name.orElseThrow(), row));
        }
    }

    private void product(CsvRow row) {
        List<RowProblem> found = new ArrayList<>();
        Optional<String> id = row.required("product_id", found);
        Optional<String> name = row.required("product_name", found);
        row.required("unit_price", found);
        Optional<BigDecimal> price = row.number("unit_price", found);
        Optional<BigDecimal> inStock = row.number("units_in_stock", found);
        Optional<BigDecimal> reorder = row.number("reorder_level", found);
        requireNotNegative(row, "unit_price", price, found);
        requireNotNegative(row, "units_in_stock", inStock, found);
        Optional<String> supplier = row.text("supplier_id");
        requireKnown(row, "supplier_id", supplier, suppliers, found);
        if (keep(found)) {
            products.put(
                    id.orElseThrow(),
                    new Product(
                            id.orElseThrow(),
                            name.orElseThrow(),
                            supplier,
                            row.text("category_id").map(categories::get),
                            price.orElseThrow(),
                            inStock.orElse(BigDecimal.ZERO),
                            reorder.orElse(BigDecimal.ZERO),
                            row.text("discontinued").filter("1"::equals).isPresent()));
        }
    }

    private void customer(CsvRow row) {
        List<RowProblem> found = new ArrayList<>();
        Optional<String> id = row.required("customer_id", found);
        Optional<String> name = row.required("company_name", found);
        if (keep(found)) {
            customers.put(id.orElseThrow(), new Customer(id.orElseThrow(), name.orElseThrow(), row));
        }
    }

    private Map<String, List<Line>> lines(Path folder) {
        Map<String, List<Line>> byOrder = new LinkedHashMap<>();
        CsvFile file = CsvFile.read(
                folder.resolve("order_details.csv"), "order_id", "product_id", "unit_price", "quantity", "discount");
        for (CsvRow row : file.rows()) {
            List<RowProblem> found = new ArrayList<>();
            Optional<String> order = row.required("order_id", found);
            Optional<String> product = row.required("product_id", found);
            row.required("unit_price", found);
            row.required("quantity", found);
            Optional<BigDecimal> price = row.number("unit_price", found);
            Optional<BigDecimal> quantity = row.number("quantity", found);
            Optional<BigDecimal> discount = row.number("discount", found);
            requireNotNegative(row, "unit_price", price, found);
            quantity.filter(q -> q.signum() <= 0)
                    .ifPresent(q -> found.add(row.problem("quantity", SampleText.of("value.positive"))));
            discount.filter(d -> d.signum() < 0 || d.compareTo(BigDecimal.ONE) > 0)
                    .ifPresent(d -> found.add(row.problem("discount", SampleText.of("value.fraction"))));
            requireKnown(row, "product_id", product, products, found);
            if (keep(found)) {
                byOrder.computeIfAbsent(order.orElseThrow(), o -> new ArrayList<>())
                        .add(new Line(
                                product.orElseThrow(),
                                price.orElseThrow(),
                                quantity.orElseThrow(),
                                discount.orElse(BigDecimal.ZERO)));
            } else {
                // An order must not come without one of its lines.
                order.ifPresent(incomplete::add);
            }
        }
        return byOrder;
    }

    private void order(CsvRow row, Map<String, List<Line>> lines) {
        List<RowProblem> found = new ArrayList<>();
        Optional<String> id = row.required("order_id", found);
        Optional<String> customer = row.required("customer_id", found);
        row.required("order_date", found);
        Optional<LocalDate> ordered = row.date("order_date", found);
        Optional<LocalDate> required = row.date("required_date", found);
        Optional<LocalDate> shipped = row.date("shipped_date", found);
        requireKnown(row, "customer_id", customer, customers, found);
        requireKnown(row, "employee_id", row.text("employee_id"), employees, found);
        if (id.isPresent() && incomplete.contains(id.get())) {
            found.add(row.problem("order_id", SampleText.of("order.badLine")));
        } else if (id.isPresent() && !lines.containsKey(id.get())) {
            found.add(row.problem("order_id", SampleText.of("order.noLine")));
        }
        if (keep(found)) {
            orders.put(
                    id.orElseThrow(),
                    new Order(
                            id.orElseThrow(),
                            customer.orElseThrow(),
                            row.text("employee_id"),
                            ordered.orElseThrow(),
                            required,
                            shipped,
                            row.text("ship_city"),
                            lines.get(id.orElseThrow())));
        }
    }

    private boolean keep(List<RowProblem> found) {
        problems.addAll(found);
        return found.isEmpty();
    }

    private static void requireNotNegative(
            CsvRow row, String column, Optional<BigDecimal> value, List<RowProblem> found) {
        value.filter(v -> v.signum() < 0)
                .ifPresent(v -> found.add(row.problem(column, SampleText.of("value.negative"))));
    }

    private static void requireKnown(
            CsvRow row, String column, Optional<String> id, Map<String, ?> known, List<RowProblem> found) {
        id.filter(i -> !known.containsKey(i))
                .ifPresent(i -> found.add(row.problem(column, SampleText.of("value.unknown", i))));
    }
}
