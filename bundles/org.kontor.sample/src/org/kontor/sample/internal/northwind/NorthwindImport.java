package org.kontor.sample.internal.northwind;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.catalog.Supplier;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.exchange.CsvRow;
import org.kontor.exchange.ImportReport;
import org.kontor.finance.currency.ExchangeRate;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.User;
import org.kontor.inventory.GoodsReceipt;
import org.kontor.inventory.GoodsReceiptLine;
import org.kontor.inventory.MoveKind;
import org.kontor.inventory.Pick;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.UnitOfWork;
import org.kontor.sample.internal.Modules;
import org.kontor.sample.internal.SampleText;

/**
 * Brings checked Northwind files into Kontor through the services of the modules. What is there already is recognised by
 * its number, an order by the customer's order number, and left as it is.
 */
final class NorthwindImport {

    private static final String CURRENCY = "USD";
    private static final LocalDate RATE_FROM = LocalDate.of(1996, 1, 1);
    private static final BigDecimal RATE = new BigDecimal("8.30");
    private static final String PERMISSION = "import";
    private static final String WAREHOUSE = "MAIN";

    private final Modules modules;
    private final NorthwindFiles files;
    private final ImportReport report;
    private final Actor system = Actor.system();
    private final Map<String, Long> userIds = new HashMap<>();
    private final Map<String, Long> productIds = new HashMap<>();

    NorthwindImport(Modules modules, NorthwindFiles files, ImportReport report) {
        this.modules = modules;
        this.files = files;
        this.report = report;
    }

    void run() {
        if (modules.signIn().isEmpty()) {
            modules.signIn().setUp("Northwind Traders", "admin", "Administrator", unguessable());
        }
        employees();
        exchangeRate();
        suppliers();
        boolean newProducts = products();
        customers();
        if (newProducts) {
            openingStock();
        }
        files.orders.values().forEach(this::order);
        if (newProducts) {
            discontinue();
        }
    }

    /** Imported users get a password nobody knows; the administrator gives them one of their own. */
    private static char[] unguessable() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().encodeToString(random).toCharArray();
    }

    /** The files are in dollars; without a rate nothing of them could be booked. */
    private void exchangeRate() {
        ExchangeRate rate = new ExchangeRate();
        rate.setCurrency(CURRENCY);
        rate.setValidFrom(RATE_FROM);
        rate.setRate(RATE);
        if (modules.rates().twins(system, List.of(rate)).getFirst().isEmpty()) {
            modules.rates().createAll(system, List.of(rate));
        }
    }

    private void employees() {
        modules.units().run(system, PERMISSION, uow -> {
            for (NorthwindFiles.Employee employee : files.employees.values()) {
                employee(uow, employee);
            }
            uow.entities().flush();
            for (NorthwindFiles.Employee employee : files.employees.values()) {
                User user = uow.get(User.class, userIds.get(employee.id()));
                Long manager = employee.reportsTo().map(userIds::get).orElse(null);
                user.setManagerId(manager);
                user.setDepartmentId(department(uow, employee).getId());
            }
        });
    }

    private void employee(UnitOfWork uow, NorthwindFiles.Employee employee) {
        String login = employee.name().toLowerCase(Locale.ROOT).replace(' ', '.');
        Optional<User> known = modules.directory().byLogin(uow, login);
        if (known.isPresent()) {
            userIds.put(employee.id(), known.get().getId());
            report.present("employees");
            return;
        }
        User draft = new User();
        draft.setLogin(login);
        draft.setName(employee.name());
        draft.setTitle(employee.title());
        draft.setRoles(leads(employee) ? "sales-manager" : "sales");
        draft.setDepartmentId(department(uow, employee).getId());
        userIds.put(
                employee.id(),
                modules.directory().enter(uow, draft, unguessable()).getId());
        report.added("employees");
    }

    private boolean leads(NorthwindFiles.Employee employee) {
        return files.employees.values().stream()
                .anyMatch(e -> e.reportsTo().filter(employee.id()::equals).isPresent());
    }

    /** A leader has a department with those who report to him; it lies below the department of his own leader. */
    private OrgUnit department(UnitOfWork uow, NorthwindFiles.Employee employee) {
        Optional<NorthwindFiles.Employee> leader =
                leads(employee) ? Optional.of(employee) : employee.reportsTo().map(files.employees::get);
        String name = leader.map(
                        l -> SampleText.of("northwind.department", l.name()).in(Locale.ENGLISH))
                .orElse("Sales");
        OrgUnit department = modules.directory().department(uow, name);
        leader.flatMap(NorthwindFiles.Employee::reportsTo)
                .map(files.employees::get)
                .ifPresent(
                        above -> department.setParentId(department(uow, above).getId()));
        return department;
    }

    private void suppliers() {
        modules.units().run(system, PERMISSION, uow -> {
            for (NorthwindFiles.Supplier supplier : files.suppliers.values()) {
                if (modules.suppliers().byNumber(uow, supplier.id()).isPresent()) {
                    report.present("suppliers");
                } else {
                    CsvRow row = supplier.row();
                    Supplier draft = new Supplier();
                    draft.setNumber(supplier.id());
                    draft.setName(supplier.name());
                    row.text("contact_name").ifPresent(draft::setContact);
                    row.text("phone").ifPresent(draft::setPhone);
                    row.text("address").ifPresent(draft::setAddress);
                    row.text("city").ifPresent(draft::setCity);
                    row.text("country").ifPresent(draft::setCountry);
                    modules.suppliers().enter(uow, draft);
                    report.added("suppliers");
                }
            }
        });
    }

    private boolean products() {
        return modules.units().change(system, PERMISSION, uow -> {
            boolean added = false;
            for (NorthwindFiles.Product product : files.products.values()) {
                if (modules.products().byNumber(uow, product.id()).isPresent()) {
                    report.present("products");
                } else {
                    added = true;
                    modules.products().enter(uow, draft(uow, product));
                    report.added("products");
                }
            }
            return added;
        });
    }

    private Product draft(UnitOfWork uow, NorthwindFiles.Product product) {
        Product draft = new Product();
        draft.setNumber(product.id());
        draft.setName(product.name());
        draft.setSeries(product.category().orElse(null));
        draft.setUnit("pcs");
        draft.setListPrice(product.price());
        draft.setCurrency(CURRENCY);
        draft.setReorderLevel(product.reorderLevel());
        product.supplier()
                .flatMap(id -> modules.suppliers().byNumber(uow, id))
                .ifPresent(supplier -> draft.setSupplierId(supplier.getId()));
        return draft;
    }

    private void customers() {
        Map<String, String> sellers = new HashMap<>();
        files.orders.values().forEach(o -> o.employee().ifPresent(e -> sellers.put(o.customer(), e)));
        modules.units().run(system, PERMISSION, uow -> {
            for (NorthwindFiles.Customer customer : files.customers.values()) {
                if (modules.customers().byNumber(uow, customer.id()).isPresent()) {
                    report.present("customers");
                } else {
                    Optional<User> owner = Optional.ofNullable(sellers.get(customer.id()))
                            .or(this::leader)
                            .map(id -> uow.get(User.class, userIds.get(id)));
                    modules.customers().enter(uow, draft(customer, owner));
                    report.added("customers");
                }
            }
        });
    }

    /** Who reports to nobody; owns the customers who never ordered. */
    private Optional<String> leader() {
        return files.employees.values().stream()
                .filter(e -> e.reportsTo().isEmpty())
                .map(NorthwindFiles.Employee::id)
                .findFirst();
    }

    private static Customer draft(NorthwindFiles.Customer customer, Optional<User> owner) {
        CsvRow row = customer.row();
        Customer draft = new Customer();
        draft.setNumber(customer.id());
        draft.setName(customer.name());
        draft.setCurrency(CURRENCY);
        row.text("address").ifPresent(draft::setAddress);
        row.text("city").ifPresent(draft::setCity);
        row.text("region").ifPresent(draft::setRegion);
        row.text("postal_code").ifPresent(draft::setPostalCode);
        row.text("country").ifPresent(draft::setCountry);
        row.text("phone").ifPresent(draft::setPhone);
        row.text("contact_name").ifPresent(name -> {
            Contact contact = new Contact();
            contact.setName(name);
            row.text("contact_title").ifPresent(contact::setTitle);
            draft.getContacts().add(contact);
        });
        owner.ifPresent(user -> {
            draft.giveTo(user);
        });
        return draft;
    }

    /** The files tell the stock at the end; at the beginning there was also what has been delivered since. */
    private void openingStock() {
        Map<String, BigDecimal> delivered = new HashMap<>();
        files.orders.values().stream()
                .filter(o -> o.shipped().isPresent())
                .flatMap(o -> o.lines().stream())
                .forEach(l -> delivered.merge(l.product(), l.quantity(), BigDecimal::add));
        LocalDate first = files.orders.values().stream()
                .map(NorthwindFiles.Order::ordered)
                .min(LocalDate::compareTo)
                .orElseGet(LocalDate::now);
        modules.units().run(system, PERMISSION, uow -> {
            GoodsReceipt draft = new GoodsReceipt();
            draft.setWarehouseId(warehouse(uow).getId());
            draft.setReceivedOn(first);
            for (NorthwindFiles.Product product : files.products.values()) {
                BigDecimal quantity = product.inStock().add(delivered.getOrDefault(product.id(), BigDecimal.ZERO));
                if (quantity.signum() > 0) {
                    GoodsReceiptLine line = new GoodsReceiptLine();
                    line.setProductId(product(uow, product.id()).getId());
                    line.setQuantity(quantity);
                    draft.getLines().add(line);
                }
            }
            modules.goodsReceipts().enterAndBook(uow, draft, MoveKind.OPENING);
        });
    }

    private Warehouse warehouse(UnitOfWork uow) {
        return modules.warehouses().byCode(uow, WAREHOUSE, "Northwind");
    }

    private Product product(UnitOfWork uow, String number) {
        return modules.products().byNumber(uow, number).orElseThrow();
    }

    /** One order with all that happened to it is one transaction, so that a second run finds all of it or nothing. */
    private void order(NorthwindFiles.Order order) {
        boolean isNew = modules.units().change(system, PERMISSION, uow -> {
            if (modules.orders().byReference(uow, order.id()).isPresent()) {
                return false;
            }
            SalesOrder entered = modules.orders().enter(uow, draft(uow, order));
            RecordRef document = new RecordRef(Orders.TYPE, entered.getId());
            modules.workflow().move(uow, document, "submit", Optional.empty());
            if (entered.getState() == SalesOrderState.CREDIT_REVIEW) {
                Optional<String> note =
                        Optional.of(SampleText.of("northwind.approved").in(Locale.ENGLISH));
                modules.workflow().move(uow, document, "approve", note);
            }
            order.shipped().ifPresent(day -> {
                deliver(uow, entered, day);
                modules.invoices().invoice(uow, entered.getId(), day);
            });
            return true;
        });
        if (isNew) {
            report.added("orders");
        } else {
            report.present("orders");
        }
    }

    private SalesOrder draft(UnitOfWork uow, NorthwindFiles.Order order) {
        SalesOrder draft = new SalesOrder();
        draft.setCustomerId(modules.customers()
                .byNumber(uow, order.customer())
                .orElseThrow()
                .getId());
        draft.setCustomerReference(order.id());
        draft.setOrderDate(order.ordered());
        order.required().ifPresent(draft::setRequiredDate);
        order.city().ifPresent(draft::setShipCity);
        order.employee().map(userIds::get).map(id -> uow.get(User.class, id)).ifPresent(seller -> {
            draft.giveTo(seller);
        });
        for (NorthwindFiles.Line line : order.lines()) {
            SalesOrderLine ordered = new SalesOrderLine();
            ordered.setProductId(productIds.computeIfAbsent(
                    line.product(), n -> product(uow, n).getId()));
            ordered.setQuantity(line.quantity());
            ordered.setPrice(line.price());
            ordered.setDiscount(line.discount());
            draft.getLines().add(ordered);
        }
        return draft;
    }

    private void deliver(UnitOfWork uow, SalesOrder order, LocalDate day) {
        List<Pick> picks = order.getLines().stream()
                .map(line -> new Pick(line.getId(), "", line.getQuantity()))
                .toList();
        modules.deliveries().deliver(uow, order.getId(), warehouse(uow).getId(), day, picks);
    }

    /** Only now, because what is not for sale any more could not have been ordered. */
    private void discontinue() {
        modules.units().run(system, PERMISSION, uow -> files.products.values().stream()
                .filter(NorthwindFiles.Product::discontinued)
                .forEach(p -> product(uow, p.id()).setActive(false)));
    }
}
