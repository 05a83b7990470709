package org.kontor.domain.tests;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.aftersales.internal.RequestDocument;
import org.kontor.aftersales.internal.RequestRecords;
import org.kontor.catalog.Product;
import org.kontor.catalog.Supplier;
import org.kontor.catalog.Tracking;
import org.kontor.catalog.internal.ProductRecords;
import org.kontor.catalog.internal.SupplierRecords;
import org.kontor.catalog.internal.configuration.ConfigurationRecords;
import org.kontor.catalog.internal.configuration.OptionGroupRecords;
import org.kontor.catalog.internal.costs.CostRecords;
import org.kontor.catalog.internal.prices.PriceGroupChoices;
import org.kontor.catalog.internal.prices.PriceListRecords;
import org.kontor.catalog.internal.prices.PriceService;
import org.kontor.catalog.internal.prices.PromotionRecords;
import org.kontor.catalog.internal.prices.RuleRecords;
import org.kontor.catalog.internal.structure.AttributeRecords;
import org.kontor.catalog.internal.structure.StructureService;
import org.kontor.contracts.Contract;
import org.kontor.contracts.internal.CancelledOrders;
import org.kontor.contracts.internal.ContractDocument;
import org.kontor.contracts.internal.ContractLimits;
import org.kontor.contracts.internal.ContractRecords;
import org.kontor.contracts.internal.DifferenceReminders;
import org.kontor.contracts.internal.LateSettlements;
import org.kontor.contracts.internal.SettlementBook;
import org.kontor.contracts.internal.SettlementReminders;
import org.kontor.contracts.internal.StepReminders;
import org.kontor.contracts.internal.TermReminders;
import org.kontor.contracts.internal.amendments.AmendmentService;
import org.kontor.contracts.internal.cash.AgreedPlans;
import org.kontor.contracts.internal.cash.BookedExpenses;
import org.kontor.contracts.internal.cash.SettlementPlans;
import org.kontor.contracts.internal.expenses.AllocationRecords;
import org.kontor.contracts.internal.expenses.AllocationRun;
import org.kontor.contracts.internal.expenses.ApprovalRuleRecords;
import org.kontor.contracts.internal.expenses.BudgetRecords;
import org.kontor.contracts.internal.expenses.CostBehaviourRecords;
import org.kontor.contracts.internal.expenses.ExpenseDocument;
import org.kontor.contracts.internal.expenses.ExpenseRecords;
import org.kontor.contracts.internal.expenses.ExpensesDue;
import org.kontor.contracts.internal.projects.ProjectDocument;
import org.kontor.contracts.internal.projects.ProjectRecords;
import org.kontor.contracts.internal.revenue.RevenueService;
import org.kontor.contracts.internal.reviews.ReviewService;
import org.kontor.contracts.internal.texts.TemplateRecords;
import org.kontor.contracts.internal.texts.TextService;
import org.kontor.customers.Customer;
import org.kontor.customers.internal.CustomerRecords;
import org.kontor.customers.internal.activities.ActivityRecords;
import org.kontor.customers.internal.activities.ActivityReminders;
import org.kontor.customers.internal.claims.ClaimDocument;
import org.kontor.customers.internal.claims.ClaimRecords;
import org.kontor.customers.internal.credit.AssessmentDocument;
import org.kontor.customers.internal.credit.AssessmentRecords;
import org.kontor.customers.internal.duplicates.DuplicateSearch;
import org.kontor.customers.internal.selling.LeadDocument;
import org.kontor.customers.internal.selling.OpportunityDocument;
import org.kontor.finance.CreditReviews;
import org.kontor.finance.internal.CreditGate;
import org.kontor.finance.internal.CreditNoteService;
import org.kontor.finance.internal.CreditQueueService;
import org.kontor.finance.internal.CreditRule;
import org.kontor.finance.internal.CreditService;
import org.kontor.finance.internal.InvoiceRecords;
import org.kontor.finance.internal.ReceiptRecords;
import org.kontor.finance.internal.accounting.BatchRecords;
import org.kontor.finance.internal.bank.AccountRecords;
import org.kontor.finance.internal.bank.StatementRecords;
import org.kontor.finance.internal.cashplan.CashPlanRecords;
import org.kontor.finance.internal.cashplan.CommissionDue;
import org.kontor.finance.internal.cashplan.OpenReceivables;
import org.kontor.finance.internal.commission.RankRecords;
import org.kontor.finance.internal.commission.ResultRecords;
import org.kontor.finance.internal.commission.SchemeRecords;
import org.kontor.finance.internal.compensation.CompensationDocument;
import org.kontor.finance.internal.compensation.CompensationRecords;
import org.kontor.finance.internal.compensation.ProtectionRecords;
import org.kontor.finance.internal.contracts.InvoicedView;
import org.kontor.finance.internal.currency.RateRecords;
import org.kontor.finance.internal.dunning.LetterDocument;
import org.kontor.finance.internal.dunning.LetterRecords;
import org.kontor.finance.internal.dunning.LevelRecords;
import org.kontor.finance.internal.reconciliation.ReconciliationDocument;
import org.kontor.finance.internal.reconciliation.ReconciliationRecords;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.User;
import org.kontor.identity.internal.Directory;
import org.kontor.identity.internal.PasswordHash;
import org.kontor.identity.internal.SignIn;
import org.kontor.identity.internal.StandardRoles;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.inventory.GoodsReceipt;
import org.kontor.inventory.GoodsReceiptLine;
import org.kontor.inventory.MoveKind;
import org.kontor.inventory.Pick;
import org.kontor.inventory.Warehouse;
import org.kontor.inventory.internal.DeliveryLots;
import org.kontor.inventory.internal.DeliveryRecords;
import org.kontor.inventory.internal.GoodsReceiptRecords;
import org.kontor.inventory.internal.LateAcceptance;
import org.kontor.inventory.internal.LateRelease;
import org.kontor.inventory.internal.LateReservations;
import org.kontor.inventory.internal.ReservationChanges;
import org.kontor.inventory.internal.ReturnedStock;
import org.kontor.inventory.internal.StockGate;
import org.kontor.inventory.internal.StockService;
import org.kontor.inventory.internal.StockSupply;
import org.kontor.inventory.internal.WarehouseRecords;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.internal.CustomerPriceGroups;
import org.kontor.orders.internal.LateReminders;
import org.kontor.orders.internal.LinePricing;
import org.kontor.orders.internal.OrderDocument;
import org.kontor.orders.internal.OrderRecords;
import org.kontor.orders.internal.cash.AcceptedOrders;
import org.kontor.orders.internal.entry.LineEntries;
import org.kontor.orders.internal.quotations.InquiryDocument;
import org.kontor.orders.internal.quotations.InquiryRecords;
import org.kontor.orders.internal.quotations.QuotationDocument;
import org.kontor.orders.internal.quotations.QuotationRecords;
import org.kontor.orders.internal.quotations.QuotationReminders;
import org.kontor.orders.internal.quotations.QuotationWorth;
import org.kontor.orders.internal.returns.ReturnDocument;
import org.kontor.orders.internal.returns.ReturnRecords;
import org.kontor.orders.internal.reviews.NeededReviews;
import org.kontor.orders.internal.reviews.OrderReviewReminders;
import org.kontor.orders.internal.reviews.OrderReviewService;
import org.kontor.orders.internal.reviews.OrderRuleRecords;
import org.kontor.orders.internal.validity.ValidityGate;
import org.kontor.orders.internal.validity.ValidityService;
import org.kontor.performance.internal.meetings.Agenda;
import org.kontor.performance.internal.meetings.MeetingDocument;
import org.kontor.performance.internal.meetings.MeetingRecords;
import org.kontor.performance.internal.netreturn.NetReturnService;
import org.kontor.performance.internal.netreturn.ReturnTargetRecords;
import org.kontor.performance.internal.reports.Objective;
import org.kontor.performance.internal.reports.ReportDocument;
import org.kontor.performance.internal.reports.ReportRecords;
import org.kontor.performance.internal.reports.ReportReminders;
import org.kontor.performance.internal.targets.AchievementService;
import org.kontor.performance.internal.targets.PlanDocument;
import org.kontor.performance.internal.targets.Seats;
import org.kontor.performance.internal.targets.TargetRecords;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.Database;
import org.kontor.persistence.database.DatabasePlatform;
import org.kontor.persistence.internal.IntegrityChecker;
import org.kontor.persistence.internal.JdbcReader;
import org.kontor.persistence.internal.JpaUnitsOfWork;
import org.kontor.persistence.internal.SqlChangeLog;
import org.kontor.persistence.internal.SqlListQueries;
import org.kontor.process.internal.DocumentTypes;
import org.kontor.process.internal.InboxService;
import org.kontor.process.internal.MeasureService;
import org.kontor.process.internal.Notices;
import org.kontor.process.internal.WorkflowService;
import org.kontor.process.internal.late.LateService;
import org.kontor.process.internal.paths.HandlingTimesService;
import org.kontor.process.internal.reviews.ReviewDeskService;
import org.kontor.process.internal.segments.SegmentService;
import org.kontor.sample.internal.Modules;

/** The services of all modules on one database, wired by hand as OSGi wires them, and a small company to begin with. */
final class Company implements AutoCloseable {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final long FAR = 1_000_000_000_000L;
    private static final char[] PASSWORD = "correct horse".toCharArray();

    /** Tests make many users and guess no password. */
    private static final PasswordHash QUICK = new PasswordHash(1_000);

    static final List<PersistenceContribution> ALL_MODULES = Contributions.TABLES;

    final TestClock clock = new TestClock(Instant.parse("2026-03-02T01:00:00Z"));
    final Database database;
    final JpaUnitsOfWork units;
    final SqlListQueries lists;
    final JdbcReader reader;
    final SqlChangeLog changeLog;
    final Directory directory;
    final StandardRoles roles;
    final SignIn signIn;
    final Notices notices;
    final WorkflowService workflow;
    final HandlingTimesService handling;
    final LateService late;
    final InboxService inbox;
    final ProductRecords products;
    final SupplierRecords suppliers;
    final CustomerRecords customers;
    final PriceService prices;
    final PriceListRecords priceLists;
    final PromotionRecords promotions;
    final RuleRecords priceRules;
    final LinePricing pricing;
    final StructureService structure;
    final AttributeRecords attributes;
    final ConfigurationRecords configurator;
    final OptionGroupRecords optionGroups;
    final LineEntries entry;
    final OrderRecords orders;
    final QuotationRecords quotations;
    final InquiryRecords inquiries;
    final OrderDocument orderDocument;
    final ReviewDeskService desk;
    final OrderReviewService orderReviews;
    final OrderRuleRecords orderReviewRules;
    final ValidityService validity;
    final ReturnRecords returns;
    final StockService stock;
    final WarehouseRecords warehouses;
    final GoodsReceiptRecords goodsReceipts;
    final DeliveryRecords deliveries;
    final ReturnedStock returnedStock;
    final CreditService credit;
    final CreditQueueService creditQueue;
    final RateRecords rates;
    final InvoiceRecords invoices;
    final ReceiptRecords receipts;
    final CreditNoteService creditNotes;
    final ProtectionRecords protections;
    final CompensationRecords compensations;
    final LetterRecords dunning;
    final BatchRecords journal;
    final StatementRecords bank;
    final AccountRecords bankAccounts;
    final CostRecords costs;
    final CashPlanRecords cashPlans;
    final SchemeRecords schemes;
    final RankRecords ranks;
    final ResultRecords commissions;
    final ReconciliationRecords reconciliations;
    final ContractRecords contracts;
    final ReviewService reviews;
    final AmendmentService amendments;
    final ProjectRecords projects;
    final RevenueService revenue;
    final TemplateRecords templates;
    final TextService texts;
    final ExpenseRecords expenses;
    final BudgetRecords budgets;
    final ApprovalRuleRecords approvalRules;
    final AllocationRecords allocations;
    final AllocationRun allocationRun;
    final CostBehaviourRecords behaviours;
    final RequestRecords requests;
    final ClaimRecords claims;
    final AssessmentRecords assessments;
    final ActivityRecords activities;
    final MeasureService measures;
    final SegmentService segments;
    final TargetRecords targets;
    final AchievementService achievements;
    final ReturnTargetRecords returnTargets;
    final NetReturnService netReturns;
    final ReportRecords workReports;
    final MeetingRecords meetings;

    /** On a database that all modules are installed in. */
    Company(Databases kind, Path home) {
        this(kind.platform(), kind.withAllModules(home), home, ALL_MODULES);
    }

    /** On a database that these modules are installed in from nothing. */
    Company(Databases kind, Path home, List<PersistenceContribution> modules) {
        this(kind.platform(), kind.profile(home), home, modules);
    }

    Company(DatabasePlatform platform, ConnectionProfile profile, Path home, List<PersistenceContribution> modules) {
        database = Database.open(platform, profile, home, new char[0], modules, clock);
        units = new JpaUnitsOfWork(() -> database, records -> {});
        reader = new JdbcReader(() -> database);
        lists = new SqlListQueries(reader, database::search, () -> Contributions.LISTS);
        changeLog = new SqlChangeLog(() -> database);
        directory = new Directory(units, QUICK);
        roles = new StandardRoles(units);
        Permissions.ALL.forEach(roles::addContribution);
        signIn = new SignIn(units, directory, roles);
        DocumentTypes types = new DocumentTypes();
        notices = new Notices();
        workflow = new WorkflowService(units, types, directory, notices);
        Permissions.ALL.stream()
                .filter(permissions -> has(modules, bundleOf(permissions)))
                .forEach(workflow::addPermissions);
        handling = new HandlingTimesService(units, lists, types);
        late = new LateService(units);
        inbox = new InboxService(units);
        inbox.addSource(new SettlementReminders(reader));
        inbox.addSource(new TermReminders(reader));
        inbox.addSource(new DifferenceReminders(lists));
        inbox.addSource(new StepReminders(reader));
        inbox.addSource(new ActivityReminders(reader));
        products = new ProductRecords(units, lists);
        suppliers = new SupplierRecords(units, lists);
        customers = new CustomerRecords(units, lists, directory, new DuplicateSearch(units, directory));
        PriceGroupChoices groups = new PriceGroupChoices();
        groups.addGroups(new CustomerPriceGroups(customers));
        prices = new PriceService();
        priceLists = new PriceListRecords(units, lists, groups);
        promotions = new PromotionRecords(units, lists, groups);
        priceRules = new RuleRecords(units, lists);
        pricing = new LinePricing(prices, priceRules);
        desk = new ReviewDeskService(notices, directory);
        NeededReviews neededReviews = new NeededReviews(desk);
        orderDocument = new OrderDocument(customers, pricing, late, neededReviews);
        orders = new OrderRecords(units, lists, customers, workflow, pricing, late, neededReviews);
        orderReviews = new OrderReviewService(units, orders, workflow, desk, neededReviews);
        orderReviewRules = new OrderRuleRecords(units, lists);
        structure = new StructureService(units);
        attributes = new AttributeRecords(units, lists);
        configurator = new ConfigurationRecords(units, lists);
        optionGroups = new OptionGroupRecords(units, lists);
        entry = new LineEntries(units, products, prices, customers, structure);
        rates = new RateRecords(units, lists);
        if (has(modules, "finance")) {
            neededReviews.addRates(rates);
        }
        returns = new ReturnRecords(units, lists, orders, workflow);
        // A desktop without a module has none of its services either.
        validity = new ValidityService(units, orders, customers, pricing, configurator);
        orderDocument.addGate(new ValidityGate(validity));
        if (has(modules, "inventory")) {
            validity.setSupply(new StockSupply());
            orderDocument.addGate(new StockGate());
            entry.setSupply(new StockSupply());
            returns.setLots(new DeliveryLots());
            orders.addChangeGate(new ReservationChanges());
            late.addEffect(new LateReservations(orders));
            late.addEffect(new LateRelease());
            late.addEffect(new LateAcceptance(orders));
        }
        if (has(modules, "finance")) {
            types.use(new CreditGate(orders, rates));
            late.addEffect(new CreditRule(orders, workflow, rates));
        }
        types.use(orderDocument);
        QuotationWorth quotationWorth = new QuotationWorth();
        if (has(modules, "finance")) {
            quotationWorth.addRates(rates);
        }
        types.use(new QuotationDocument(pricing, quotationWorth));
        types.use(new InquiryDocument());
        types.use(new ReturnDocument());
        quotations = new QuotationRecords(units, lists, customers, orders, workflow, pricing, quotationWorth);
        inquiries = new InquiryRecords(units, lists, customers, quotations, workflow);
        inbox.addSource(new QuotationReminders(reader));
        inbox.addSource(new LateReminders(reader));
        inbox.addSource(new OrderReviewReminders(reader));
        types.use(new ClaimDocument());
        types.use(new AssessmentDocument());
        types.use(new OpportunityDocument());
        types.use(new LeadDocument());
        ContractDocument contractDocument = new ContractDocument(desk);
        types.use(contractDocument);
        types.use(new ProjectDocument());
        types.use(new RequestDocument());
        stock = new StockService(units, orders);
        warehouses = new WarehouseRecords(units, lists);
        goodsReceipts = new GoodsReceiptRecords(units, lists);
        deliveries = new DeliveryRecords(units, lists, orders);
        returnedStock = new ReturnedStock(units, returns);
        credit = new CreditService(units, orders, workflow, rates);
        creditQueue = new CreditQueueService(units, orders, workflow, rates);
        invoices = new InvoiceRecords(units, lists, orders, rates);
        receipts = new ReceiptRecords(units, lists, orders, rates);
        creditNotes = new CreditNoteService(units, orders, returns, rates);
        costs = new CostRecords(units, lists);
        schemes = new SchemeRecords(units, lists);
        ranks = new RankRecords(units, lists);
        commissions = new ResultRecords(units, lists, schemes, ranks);
        if (has(modules, "contracts")) {
            commissions.setAgreed(new AgreedPlans());
        }
        bankAccounts = new AccountRecords(units, lists);
        bank = new StatementRecords(units, lists, receipts, bankAccounts);
        cashPlans = new CashPlanRecords(units, lists);
        List.of(
                        new AcceptedOrders(),
                        new SettlementPlans(),
                        new OpenReceivables(),
                        new CommissionDue(),
                        new ExpensesDue())
                .forEach(cashPlans::addSource);
        journal = new BatchRecords(units, lists, rates);
        if (has(modules, "contracts")) {
            journal.addSource(new BookedExpenses());
        }
        dunning = new LetterRecords(units, lists, new LevelRecords(units, lists), workflow);
        types.use(new LetterDocument(directory, notices));
        protections = new ProtectionRecords(units, lists);
        compensations = new CompensationRecords(units, lists, prices, workflow);
        types.use(new CompensationDocument(creditNotes, notices));
        reconciliations = new ReconciliationRecords(units, lists, workflow);
        types.use(new ReconciliationDocument());
        contracts = new ContractRecords(units, lists, customers, orders, workflow);
        reviews = new ReviewService(units, contracts, desk);
        amendments = new AmendmentService(units, contracts);
        projects = new ProjectRecords(units, lists, customers, contracts, workflow);
        revenue = new RevenueService(units, reader);
        if (has(modules, "finance")) {
            revenue.addInvoices(new InvoicedView());
        }
        expenses = new ExpenseRecords(units, lists, workflow);
        expenses.addRates(rates);
        contractDocument.addRates(rates);
        contracts.addRates(rates);
        budgets = new BudgetRecords(units, lists);
        approvalRules = new ApprovalRuleRecords(units, lists);
        allocations = new AllocationRecords(units, lists);
        allocationRun = new AllocationRun(units);
        allocationRun.addRates(rates);
        behaviours = new CostBehaviourRecords(units, lists);
        types.use(new ExpenseDocument(directory, notices));
        templates = new TemplateRecords(units, lists, contracts);
        texts = new TextService(units, contracts, templates);
        if (has(modules, "contracts")) {
            orders.addListener(new SettlementBook());
            types.use(new CancelledOrders(orders));
            orders.addAdviser(new ContractLimits());
            late.addEffect(new LateSettlements(orders));
        }
        requests = new RequestRecords(units, lists, workflow);
        claims = new ClaimRecords(units, lists, workflow);
        assessments = new AssessmentRecords(units, lists, customers, workflow);
        activities = new ActivityRecords(units, lists, reader, customers, notices);
        measures = new MeasureService(units, lists);
        Contributions.MEASURES.forEach(measures::addContribution);
        segments = new SegmentService(units, lists, measures);
        Seats seats = new Seats(directory);
        targets = new TargetRecords(units, lists, workflow, measures, seats);
        achievements = new AchievementService(units, measures, seats);
        returnTargets = new ReturnTargetRecords(units, lists);
        netReturns = new NetReturnService(units, measures, returnTargets);
        types.use(new PlanDocument(seats));
        Objective objective = new Objective(measures, lists);
        workReports = new ReportRecords(units, lists, directory, workflow, notices, objective);
        types.use(new ReportDocument(objective, notices));
        inbox.addSource(new ReportReminders(units, workReports));
        meetings = new MeetingRecords(units, lists, directory, notices, workflow, new Agenda(lists, achievements));
        meetings.setTasks(activities);
        types.use(new MeetingDocument());
    }

    /** Lets a contract name the customer, or a supplier where the company buys by it. */
    void party(Contract draft, Customer customer) {
        if (draft.getKind().isSold()) {
            draft.setCustomerId(customer.getId());
        } else {
            draft.setSupplierId(supplier().getId());
        }
    }

    private Supplier supplier() {
        return read(uow -> suppliers.byNumber(uow, "S-1")).orElseGet(() -> {
            Supplier draft = new Supplier();
            draft.setNumber("S-1");
            draft.setName("Delta Castings Ltd.");
            return suppliers.create(Actor.system(), draft).draft();
        });
    }

    /** The third word of its package, as {@code finance}. */
    private static String bundleOf(PermissionContribution permissions) {
        return permissions.getClass().getPackageName().split("\\.")[2];
    }

    private static boolean has(List<PersistenceContribution> modules, String module) {
        return modules.stream().anyMatch(m -> (m.component() + ".").startsWith("org.kontor." + module + "."));
    }

    /** Sets the company up; its administrator is "admin". */
    Actor setUp() {
        return signIn.setUp("商栈贸易有限公司", "admin", "管理员", PASSWORD);
    }

    /**
     * A user with a role in a department, made when needed.
     *
     * @throws IllegalArgumentException when somebody of that name was made with another role
     */
    Actor user(String login, String role, String department) {
        units.run(Actor.system(), "test", uow -> {
            Optional<String> before = directory.byLogin(uow, login).map(User::getRoles);
            if (before.filter(roles -> !roles.equals(role)).isPresent()) {
                throw new IllegalArgumentException(login + " is " + before.orElseThrow() + " and not " + role);
            }
            if (before.isEmpty()) {
                User user = new User();
                user.setLogin(login);
                user.setName(login);
                user.setDepartmentId(directory.department(uow, department).getId());
                user.setRoles(role);
                directory.enter(uow, user, PASSWORD);
            }
        });
        return signIn.actorOf(login).orElseThrow();
    }

    /** Lets a person look at every order, also at one within the credit terms. */
    void financeLooksAtEveryOrder() {
        units.run(Actor.system(), "test", uow -> CompanySettings.beginWith(uow, CreditReviews.WITHIN_TERMS_PASS, "0"));
    }

    Product product(String number, String price, Tracking tracking) {
        Product draft = products.blank(Actor.system());
        draft.setNumber(number);
        draft.setName("Product " + number);
        draft.setListPrice(new BigDecimal(price));
        draft.setTracking(tracking);
        return products.create(Actor.system(), draft).draft();
    }

    Customer customer(Actor owner, String name, String limit, int days) {
        Customer draft = customers.blank(owner);
        draft.setName(name);
        var stored = customers.create(owner, draft);
        return customers
                .grantCredit(Actor.system(), stored.id(), stored.version(), new BigDecimal(limit), days)
                .draft();
    }

    Warehouse warehouse(String code) {
        return units.change(Actor.system(), "test", uow -> warehouses.byCode(uow, code, "Warehouse " + code));
    }

    void receive(Warehouse warehouse, Product product, String quantity, String lots) {
        units.run(Actor.system(), "test", uow -> {
            GoodsReceipt draft = new GoodsReceipt();
            draft.setWarehouseId(warehouse.getId());
            draft.setReceivedOn(uow.today());
            GoodsReceiptLine line = new GoodsReceiptLine();
            line.setProductId(product.getId());
            line.setQuantity(new BigDecimal(quantity));
            line.setLots(lots);
            draft.getLines().add(line);
            goodsReceipts.enterAndBook(uow, draft, MoveKind.RECEIPT);
        });
    }

    /** An order with one line for each product. */
    long order(Actor seller, Customer customer, String quantity, Product... ordered) {
        SalesOrder draft = orders.blank(seller);
        draft.setCustomerId(customer.getId());
        for (Product product : ordered) {
            SalesOrderLine line = new SalesOrderLine();
            line.setProductId(product.getId());
            line.setQuantity(new BigDecimal(quantity));
            draft.getLines().add(line);
        }
        return orders.create(seller, draft).id();
    }

    SalesOrder order(long id) {
        return orders.load(Actor.system(), id).draft();
    }

    /** Everything that is open of the order, from the oldest stock. */
    List<Pick> everything(long orderId, Warehouse warehouse) {
        return deliveries.suggest(Actor.system(), orderId, warehouse.getId());
    }

    <T> T read(Function<UnitOfWork, T> action) {
        return units.read(Actor.system(), "test", action);
    }

    /** As if several desktops had entered the rows, the later ones out of an earlier block: ids run against time. */
    void turnIds(String table) {
        units.run(Actor.system(), "test", uow -> uow.entities()
                .createNativeQuery("UPDATE " + table + " SET ID = " + FAR + " - ID")
                .executeUpdate());
        units.run(
                Actor.system(),
                "test",
                uow -> uow.entities().getEntityManagerFactory().getCache().evictAll());
    }

    /** The services that imports and the sample company work with. */
    Modules modules() {
        return SampleModules.of(this);
    }

    /** What the integrity check finds. */
    List<String> violations() {
        return new ArrayList<>(new IntegrityChecker(database)
                .check().stream().map(v -> v.check() + ": " + v.detail()).toList());
    }

    static Optional<String> note(String text) {
        return Optional.of(text);
    }

    @Override
    public void close() {
        database.close();
    }
}
