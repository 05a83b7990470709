package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Tracking;
import org.kontor.catalog.structure.AttributeValue;
import org.kontor.catalog.structure.ProductAttribute;
import org.kontor.catalog.structure.ProductPart;
import org.kontor.customers.Customer;
import org.kontor.inventory.Pick;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.entry.PastedRows;
import org.kontor.orders.entry.QuoteRequest;
import org.kontor.orders.entry.SetLine;
import org.kontor.orders.internal.services.ServicePerformance;
import org.kontor.orders.services.OpenService;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.record.RecordHit;
import org.kontor.persistence.record.Stored;

/** Products have attributes by which they are found, are made of others, and are goods or services (ORD-22). */
class CatalogStructureIT {

    private static final Actor ALL = Actor.system();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void productsAreDescribedFoundAndTakenApart(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            describesAndFinds(company);
            isMadeOfOthersAndNeverOfItself(company);
            takesASetApartToTheCent(company);
            performsAndInvoicesWork(company);
            assertThat(company.violations()).isEmpty();
        }
    }

    private static void describesAndFinds(Company company) {
        long power = attribute(company, "Power", "kW", null, true);
        long housing = attribute(company, "Housing", null, "Motors", false);
        assertThatThrownBy(() -> attribute(company, "Power", "W", "Motors", true))
                .isInstanceOf(ProblemException.class);
        Product motor = company.product("M-15", "1500", Tracking.NONE);
        Stored<Product> stored = company.products.load(ALL, motor.getId());
        stored.draft().setSeries("Motors");
        describe(stored.draft(), power, "15.5");
        describe(stored.draft(), housing, "cast iron");
        company.products.update(ALL, stored.id(), stored.version(), stored.draft());
        assertThat(company.products.load(ALL, motor.getId()).draft().getFeatures())
                .isEqualTo("Power 15.5 kW; Housing cast iron");

        Stored<Product> wrong = company.products.load(ALL, motor.getId());
        wrong.draft().getAttributes().getFirst().setValue("much");
        assertThatThrownBy(() -> company.products.update(ALL, wrong.id(), wrong.version(), wrong.draft()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("number");
        Product pump = company.product("PU-1", "100", Tracking.NONE);
        Stored<Product> other = company.products.load(ALL, pump.getId());
        describe(other.draft(), housing, "steel");
        assertThatThrownBy(() -> company.products.update(ALL, other.id(), other.version(), other.draft()))
                .as("an attribute of another product class")
                .isInstanceOf(ProblemException.class);

        assertThat(company.products.find(ALL, "cast iron", 5))
                .extracting(RecordHit::record)
                .containsExactly(new RecordRef("product", motor.getId()));
        assertThat(rows(company, "products", new ListFilter("features", ListFilter.Operator.CONTAINS, "15.5 kW")))
                .containsExactly(motor.getId());
        assertThat(rows(
                        company,
                        "attributeValues",
                        new ListFilter("attribute", ListFilter.Operator.EQUALS, "Power"),
                        new ListFilter("measured", ListFilter.Operator.FROM, new BigDecimal("15"))))
                .containsExactly(motor.getId());
        assertThat(rows(company, "products", ListFilter.linkedTo(new RecordRef("productAttribute", power))))
                .containsExactly(motor.getId());

        Stored<ProductAttribute> renamed = company.attributes.load(ALL, power);
        renamed.draft().setName("Rated power");
        company.attributes.update(ALL, renamed.id(), renamed.version(), renamed.draft());
        assertThat(company.products.load(ALL, motor.getId()).draft().getFeatures())
                .startsWith("Rated power 15.5 kW");
    }

    private static long attribute(Company company, String name, String unit, String series, boolean measured) {
        ProductAttribute draft = company.attributes.blank(ALL);
        draft.setName(name);
        draft.setUnit(unit);
        draft.setSeries(series);
        draft.setMeasured(measured);
        return company.attributes.create(ALL, draft).id();
    }

    private static void describe(Product product, long attribute, String text) {
        AttributeValue value = new AttributeValue();
        value.setAttributeId(attribute);
        value.setValue(text);
        product.getAttributes().add(value);
    }

    private static List<Long> rows(Company company, String list, ListFilter... filters) {
        ListRequest request = new ListRequest(Optional.empty(), List.of(filters), List.of());
        return company.lists.firstPage(ALL, company.lists.list(list).orElseThrow(), request, 10).stream()
                .map(ListRow::record)
                .map(RecordRef::id)
                .toList();
    }

    private static void isMadeOfOthersAndNeverOfItself(Company company) {
        Product screw = company.product("SCREW", "0.50", Tracking.NONE);
        Product door = company.product("DOOR", "80", Tracking.NONE);
        Product cabinet = company.product("CABINET", "400", Tracking.NONE);
        makeOf(company, door, Map.of(screw, "8"));
        makeOf(company, cabinet, Map.of(door, "2"));
        assertThat(company.structure.explode(ALL, cabinet.getId()))
                .extracting(part -> part.level() + " " + part.product().getNumber() + " "
                        + part.total().toPlainString())
                .containsExactly("1 DOOR 2", "2 SCREW 16");
        assertThat(rows(company, "productParts", ListFilter.linkedTo(new RecordRef("product", screw.getId()))))
                .as("where a part is used")
                .containsExactly(door.getId());
        assertThatThrownBy(() -> makeOf(company, screw, Map.of(cabinet, "1")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("itself");
        assertThatThrownBy(() -> makeOf(company, screw, Map.of(screw, "1"))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> makeOf(company, cabinet, Map.of(screw, "0"))).isInstanceOf(ProblemException.class);
    }

    private static void makeOf(Company company, Product whole, Map<Product, String> parts) {
        Stored<Product> stored = company.products.load(ALL, whole.getId());
        parts.forEach((product, quantity) -> {
            ProductPart part = new ProductPart();
            part.setPartId(product.getId());
            part.setQuantity(new BigDecimal(quantity));
            stored.draft().getParts().add(part);
        });
        company.products.update(ALL, stored.id(), stored.version(), stored.draft());
    }

    private static void takesASetApartToTheCent(Company company) {
        Actor seller = company.user("li", "sales", "Sales");
        Customer customer = company.customer(seller, "Sets", "100000", 30);
        Product lamp = company.product("LAMP", "30", Tracking.NONE);
        Product cable = company.product("CABLE", "7", Tracking.NONE);
        Product set = company.product("SET", "99.99", Tracking.NONE);
        makeOf(company, set, Map.of(lamp, "3", cable, "7"));
        SalesOrder draft = company.orders.blank(seller);
        draft.setCustomerId(customer.getId());
        SetLine line = new SetLine(set.getId(), new BigDecimal("7"), Optional.empty(), new BigDecimal("0.05"));
        List<PastedRows.Row> rows = company.entry.breakUp(seller, QuoteRequest.of(Optional.empty(), draft), line);
        rows.forEach(row -> draft.getLines().add(row.into(new SalesOrderLine())));
        long order = company.orders.create(seller, draft).id();
        assertThat(company.order(order).getNetTotal()).isEqualByComparingTo("664.93");
        assertThat(company.order(order).getLines())
                .extracting(SalesOrderLine::getProductNumber)
                .contains("LAMP", "CABLE");
        assertThatThrownBy(() -> company.entry.breakUp(
                        seller,
                        QuoteRequest.of(Optional.empty(), draft),
                        new SetLine(lamp.getId(), BigDecimal.ONE, Optional.empty(), BigDecimal.ZERO)))
                .isInstanceOf(ProblemException.class);
    }

    private static void performsAndInvoicesWork(Company company) {
        Actor seller = company.user("li", "sales", "Sales");
        Customer customer = company.customer(seller, "Works", "100000", 30);
        Product pump = company.product("PUMP", "1000", Tracking.NONE);
        Product fitting = work(company, "FITTING", "150");
        assertThat(company.lists.firstPage(
                        ALL, company.lists.list("products-short").orElseThrow(), ListRequest.ALL, 50))
                .extracting(ListRow::id)
                .doesNotContain(fitting.getId());
        assertThatThrownBy(() -> work(company, "TRACKED", "1", Tracking.SERIAL)).isInstanceOf(ProblemException.class);
        Warehouse warehouse = company.warehouse("W1");
        assertThatThrownBy(() -> company.receive(warehouse, fitting, "5", null)).isInstanceOf(ProblemException.class);
        company.receive(warehouse, pump, "5", null);
        ServicePerformance services = new ServicePerformance(company.units, company.orders);
        long order = company.order(seller, customer, "2", pump, fitting);
        assertThatThrownBy(() ->
                        services.perform(seller, order, TODAY, Map.of(line(company, order, fitting), BigDecimal.ONE)))
                .as("not accepted yet")
                .isInstanceOf(ProblemException.class);
        company.orders.submit(seller, order);
        company.credit.review(ALL, order);
        assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.TO_DELIVER);

        assertThat(company.stock.reserve(ALL, order)).hasSize(1);
        assertThat(company.everything(order, warehouse))
                .extracting(Pick::orderLineId)
                .containsExactly(line(company, order, pump));
        assertThatThrownBy(() -> company.deliveries.deliver(
                        ALL,
                        order,
                        warehouse.getId(),
                        TODAY,
                        List.of(new Pick(line(company, order, fitting), "", BigDecimal.ONE))))
                .isInstanceOf(ProblemException.class);
        long fittingLine = line(company, order, fitting);
        assertThatThrownBy(
                        () -> services.perform(seller, order, TODAY.plusDays(1), Map.of(fittingLine, BigDecimal.ONE)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> services.perform(seller, order, TODAY, Map.of(fittingLine, new BigDecimal("3"))))
                .isInstanceOf(ProblemException.class);
        assertThat(services.perform(seller, order, TODAY, Map.of(fittingLine, BigDecimal.TWO)))
                .isEqualTo("SV-2026-00001");
        assertThat(services.open(seller, order)).extracting(OpenService::lineId).isEmpty();
        assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.PART_DELIVERED);
        assertThat(company.invoices.invoice(ALL, order, TODAY).getTotal()).isEqualByComparingTo("300");
        company.deliveries.deliver(ALL, order, warehouse.getId(), TODAY, company.everything(order, warehouse));
        assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.DELIVERED);
        assertThat(company.returns.returnable(ALL, order)).hasSize(1);
        company.invoices.invoice(ALL, order, TODAY);
        assertThat(company.order(order).getState()).isEqualTo(SalesOrderState.INVOICED);
    }

    private static long line(Company company, long order, Product product) {
        return company.order(order).getLines().stream()
                .filter(line -> line.getProductId().equals(product.getId()))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private static Product work(Company company, String number, String price) {
        return work(company, number, price, Tracking.NONE);
    }

    private static Product work(Company company, String number, String price, Tracking tracking) {
        Product draft = company.products.blank(ALL);
        draft.setNumber(number);
        draft.setName("Work " + number);
        draft.setListPrice(new BigDecimal(price));
        draft.setKind(ProductKind.SERVICE);
        draft.setTracking(tracking);
        return company.products.create(ALL, draft).draft();
    }
}
