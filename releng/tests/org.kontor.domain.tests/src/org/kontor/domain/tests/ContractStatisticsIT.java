package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.PaymentEntry;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.internal.report.PeriodRows;
import org.kontor.contracts.internal.statistics.StatisticsService;
import org.kontor.contracts.statistics.Amount;
import org.kontor.contracts.statistics.Aspect;
import org.kontor.contracts.statistics.ContractStatistics;
import org.kontor.contracts.statistics.ContractStatistics.Answer;
import org.kontor.contracts.statistics.ContractStatistics.Condition;
import org.kontor.contracts.statistics.ContractStatistics.Documents;
import org.kontor.contracts.statistics.ContractStatistics.Line;
import org.kontor.contracts.statistics.ContractStatistics.Question;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.record.Stored;
import org.kontor.process.measures.TimeStep;

/** Statistics of contracts against a model that was added up apart (CON-04, CON-13 to CON-17, FIN-06, FIN-26, R-37). */
class ContractStatisticsIT {

    private static final Period WINTER = new Period(LocalDate.parse("2025-11-01"), LocalDate.parse("2026-02-28"));
    private static final int CONTRACTS = 16;

    @TempDir
    private Path home;

    private Company company;
    private Actor seller;
    private Actor office;
    private ContractStatistics statistics;
    private final List<Contract> signed = new ArrayList<>();
    private final Map<Long, Map<LocalDate, BigDecimal>> invoiced = new TreeMap<>();
    private final Map<Long, Product> products = new TreeMap<>();

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyFigureIsTheSumOfTheRowsBehindIt(Databases kind) {
        company = new Company(kind, home);
        try (Company open = company) {
            begin();
            for (Aspect aspect : Aspect.values()) {
                for (Amount amount : Amount.values()) {
                    if (amount.isOfGoods() || !aspect.isOfGoods() && amount != Amount.QUANTITY) {
                        compare(question(aspect, amount, TimeStep.MONTH, List.of()));
                    }
                }
            }
            for (TimeStep step : TimeStep.values()) {
                compare(question(Aspect.CUSTOMER, Amount.SIGNED, step, List.of()));
            }
            compare(question(
                    Aspect.PERSON,
                    Amount.SIGNED,
                    TimeStep.QUARTER,
                    List.of(
                            new Condition(Aspect.PRODUCT_CLASS, Optional.of("Pumps")),
                            new Condition(Aspect.KIND, Optional.of("SALES")))));
            assertThat(statistics.amounts()).containsExactly(Amount.values());
            assertThat(invoiced.values().stream().flatMap(days -> days.values().stream()))
                    .as("invoices and what was credited of one")
                    .hasSize(4)
                    .anyMatch(amount -> amount.signum() < 0);
            compare(question(
                    Aspect.CUSTOMER,
                    Amount.INVOICED,
                    TimeStep.WEEK,
                    List.of(new Condition(Aspect.PERSON, Optional.of(seller.name())))));
            compare(question(
                    Aspect.KIND,
                    Amount.OPEN,
                    TimeStep.WEEK,
                    List.of(new Condition(Aspect.CATEGORY, Optional.empty()))));

            assertThatThrownBy(() -> statistics.answer(
                            office, question(Aspect.PRODUCT, Amount.SETTLED, TimeStep.YEAR, List.of())))
                    .hasMessageContaining("not told apart by goods");
            assertThat(statistics
                            .answer(
                                    open.user("zhou", "sales", "Other sales"),
                                    question(Aspect.KIND, Amount.SIGNED, TimeStep.MONTH, List.of()))
                            .lines())
                    .as("who sees no contracts sees no figures")
                    .isEmpty();
            assertThat(statistics.values(office, Aspect.PRODUCT_CLASS)).containsExactly("Pumps", "Valves");
            assertThat(statistics.currencies(office)).containsExactly("CNY");
            assertThat(open.lists.count(office, open.lists.list("payables").orElseThrow(), everything()))
                    .isEqualTo(signed.stream()
                            .filter(c -> c.getKind() == ContractKind.PURCHASE)
                            .mapToLong(c -> c.getSettlements().size())
                            .sum())
                    .isPositive();
            for (String step : List.of("week", "MONTH", "quarter", "year")) {
                assertPeriods(step);
            }
            assertThatThrownBy(() -> periods("decade")).isInstanceOf(ProblemException.class);
            assertThat(open.violations()).isEmpty();
        }
    }

    /** Contracts in foreign money count by the rate that is booked with them; those without a rate are told apart (FIN-32). */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void contractsOfAllCurrenciesCountInTheCompanysOwn(Databases kind) {
        company = new Company(kind, home);
        try (Company open = company) {
            begin();
            Question before = inHome(Aspect.KIND, Amount.SIGNED);
            BigDecimal own = statistics.answer(office, before).total().total();
            assertThat(own)
                    .isEqualByComparingTo(statistics
                            .answer(office, question(Aspect.KIND, Amount.SIGNED, TimeStep.MONTH, List.of()))
                            .total()
                            .total());
            abroad("USD", "7.125");
            abroad("EUR", null);
            assertThat(statistics.home(office)).isEqualTo("CNY");
            assertThat(statistics.unrated(office, before)).isEqualTo(1);
            assertThat(statistics.unrated(office, question(Aspect.KIND, Amount.SIGNED, TimeStep.MONTH, List.of())))
                    .isZero();
            assertThat(statistics.answer(office, before).total().total()).isEqualByComparingTo(own.add(of("712.5")));
            for (Amount amount : List.of(Amount.DUE, Amount.OPEN)) {
                BigDecimal ofOwn = statistics
                        .answer(office, question(Aspect.KIND, amount, TimeStep.MONTH, List.of()))
                        .total()
                        .total();
                assertThat(statistics
                                .answer(office, inHome(Aspect.KIND, amount))
                                .total()
                                .total())
                        .as("%s", amount)
                        .isEqualByComparingTo(ofOwn.add(of("712.5")));
            }
            for (Amount amount : Amount.values()) {
                Question question = inHome(amount == Amount.QUANTITY ? Aspect.PRODUCT : Aspect.CUSTOMER, amount);
                Answer answer = statistics.answer(office, question);
                assertRows(
                        question,
                        Optional.empty(),
                        Optional.empty(),
                        answer.total().total());
            }
            assertPeriods("month");
        }
    }

    private static Question inHome(Aspect by, Amount amount) {
        return new Question(by, amount, TimeStep.MONTH, WINTER, Optional.empty(), List.of());
    }

    private static BigDecimal of(String amount) {
        return new BigDecimal(amount);
    }

    /** A signed contract over 100 in a foreign currency. */
    private void abroad(String currency, String rate) {
        Contract draft = company.contracts.blank(seller);
        draft.setTitle("Abroad " + currency);
        company.party(draft, company.customer(seller, "Abroad " + currency, "100000", 30));
        draft.setCurrency(currency);
        draft.setSignedOn(LocalDate.parse("2026-01-15"));
        if (rate != null) {
            draft.worthTo(worth -> worth.setAgreedRate(of(rate)));
        }
        ContractLine goods = new ContractLine();
        goods.setProductId(products.keySet().iterator().next());
        goods.setQuantity(BigDecimal.ONE);
        goods.setPrice(of("100"));
        draft.getLines().add(goods);
        draft.getSettlements().add(settlement(LocalDate.parse("2026-02-01"), of("100")));
        RecordRef ref = new RecordRef(
                "contract", company.contracts.create(seller, draft).id());
        company.workflow.move(seller, ref, "submit", Optional.empty());
        company.workflow.move(office, ref, "sign", Optional.empty());
    }

    /** CON-16, R-37: the printed periods add up to what was signed, due and paid. */
    private void assertPeriods(String step) {
        List<Object[]> rows = periods(step);
        BigDecimal sold = BigDecimal.ZERO;
        BigDecimal paid = BigDecimal.ZERO;
        for (Object[] row : rows) {
            sold = sold.add((BigDecimal) row[2]).add((BigDecimal) row[5]);
            paid = paid.add((BigDecimal) row[4]).add((BigDecimal) row[7]);
            assertThat((BigDecimal) row[8])
                    .isEqualByComparingTo(
                            rows.stream().map(other -> (BigDecimal) other[2]).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        TimeStep by = TimeStep.valueOf(step.toUpperCase(Locale.ROOT));
        assertThat(sold)
                .isEqualByComparingTo(statistics
                        .answer(
                                office,
                                new Question(Aspect.KIND, Amount.SIGNED, by, WINTER, Optional.empty(), List.of()))
                        .total()
                        .total());
        assertThat(paid)
                .isEqualByComparingTo(statistics
                        .answer(
                                office,
                                new Question(Aspect.KIND, Amount.PAYMENTS, by, WINTER, Optional.empty(), List.of()))
                        .total()
                        .total());
    }

    private List<Object[]> periods(String step) {
        List<Object[]> rows = new ArrayList<>();
        new PeriodRows(statistics, company.clock)
                .read(office, Map.of("step", step, "from", WINTER.from(), "to", WINTER.to()), rows::add);
        return rows;
    }

    private static Question question(Aspect by, Amount amount, TimeStep step, List<Condition> only) {
        return new Question(by, amount, step, WINTER, Optional.of("CNY"), only);
    }

    private static ListRequest everything() {
        return new ListRequest(Optional.empty(), List.of(), List.of());
    }

    private void compare(Question question) {
        Answer answer = statistics.answer(office, question);
        Map<String, BigDecimal> model = model(question);
        Map<String, BigDecimal> figures = new TreeMap<>();
        for (Line line : answer.lines()) {
            assertRows(question, Optional.of(line), Optional.empty(), line.total());
            for (int i = 0; i < answer.columns().size(); i++) {
                if (line.amounts().get(i).signum() != 0) {
                    LocalDate column = answer.columns().get(i);
                    figures.put(
                            line.value().orElse("") + " " + column,
                            plain(line.amounts().get(i)));
                    assertRows(
                            question,
                            Optional.of(line),
                            Optional.of(column),
                            line.amounts().get(i));
                }
            }
        }
        assertThat(figures).as("%s", question).isEqualTo(model);
        assertRows(question, Optional.empty(), Optional.empty(), answer.total().total());
    }

    /** The list behind a figure adds up to it. */
    private void assertRows(Question question, Optional<Line> line, Optional<LocalDate> column, BigDecimal amount) {
        Documents documents = statistics.documents(question, line, column);
        ListDefinition list = company.lists.list(documents.listId()).orElseThrow();
        int place = list.columns().indexOf(list.column(question.column()).orElseThrow());
        BigDecimal sum = company.lists.firstPage(office, list, documents.request(), 1000).stream()
                .map(row -> (BigDecimal) row.values().get(place))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).as("%s %s %s", question, line, column).isEqualByComparingTo(amount);
    }

    private Map<String, BigDecimal> model(Question question) {
        Map<String, BigDecimal> model = new TreeMap<>();
        boolean ofGoods = question.by().isOfGoods()
                || question.amount() == Amount.QUANTITY
                || question.only().stream().anyMatch(c -> c.aspect().isOfGoods());
        for (Contract contract : signed) {
            if (ofGoods) {
                for (ContractLine line : contract.getLines()) {
                    BigDecimal amount = question.amount() == Amount.QUANTITY ? line.getQuantity() : line.getAmount();
                    add(model, question, contract, Optional.of(line), contract.getSignedOn(), amount);
                }
            } else if (question.amount().isByDueDay()) {
                for (Settlement settlement : contract.getSettlements()) {
                    BigDecimal amount =
                            switch (question.amount()) {
                                case DUE -> settlement.getAmount();
                                case PAID -> settlement.getSettled();
                                default -> settlement.open();
                            };
                    add(model, question, contract, Optional.empty(), settlement.getDueOn(), amount);
                }
            } else if (question.amount() == Amount.PAYMENTS) {
                contract.getPayments()
                        .forEach(payment -> add(
                                model, question, contract, Optional.empty(), payment.getPaidOn(), payment.getAmount()));
            } else if (question.amount() == Amount.INVOICED) {
                invoiced.getOrDefault(contract.getId(), Map.of())
                        .forEach((day, amount) -> add(model, question, contract, Optional.empty(), day, amount));
            } else {
                BigDecimal settled = contract.getSettlements().stream()
                        .map(Settlement::getSettled)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal amount =
                        switch (question.amount()) {
                            case SETTLED -> settled;
                            case UNSETTLED -> contract.getAmount().subtract(settled);
                            default -> contract.getAmount();
                        };
                add(model, question, contract, Optional.empty(), contract.getSignedOn(), amount);
            }
        }
        model.values().removeIf(amount -> amount.signum() == 0);
        return model;
    }

    private void add(
            Map<String, BigDecimal> model,
            Question question,
            Contract contract,
            Optional<ContractLine> line,
            LocalDate day,
            BigDecimal amount) {
        boolean meant = WINTER.contains(day)
                && question.only().stream().allMatch(c -> said(c.aspect(), contract, line)
                        .equals(c.value().orElse("")));
        if (meant) {
            String key =
                    said(question.by(), contract, line) + " " + question.step().begin(day);
            model.merge(key, plain(amount), (a, b) -> plain(a.add(b)));
        }
    }

    private String said(Aspect aspect, Contract contract, Optional<ContractLine> line) {
        String said =
                switch (aspect) {
                    case PRODUCT ->
                        products.get(line.orElseThrow().getProductId()).getName();
                    case PRODUCT_CLASS ->
                        products.get(line.orElseThrow().getProductId()).getSeries();
                    case PROJECT -> null;
                    case CONTRACT -> contract.getNumber();
                    case CUSTOMER -> contract.getCustomerName();
                    case DEPARTMENT -> "Sales";
                    case PERSON -> seller.name();
                    case KIND -> contract.getKind().name();
                    case CATEGORY -> contract.getCategory();
                };
        return said == null ? "" : said;
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    private void begin() {
        company.clock.set(Instant.parse("2026-02-27T01:00:00Z"));
        Billing billing = new Billing(company);
        statistics = new StatisticsService(company.lists, company.units);
        seller = billing.seller;
        office = company.user("chen-office", "contracts", "Contract office");
        List<Customer> customers = List.of(
                company.customer(seller, "Harbour Works", "100000", 30),
                company.customer(seller, "City Water", "100000", 30),
                company.customer(seller, "Paper Mill", "100000", 30));
        List.of(product("P-1", "Pumps", "250.50"), product("P-2", "Pumps", "99.99"), product("V-1", "Valves", "10"))
                .forEach(product -> products.put(product.getId(), product));
        Random random = new Random(3);
        for (int i = 0; i < CONTRACTS; i++) {
            signed.add(contract(random, customers.get(random.nextInt(customers.size())), i));
        }
        bill(billing);
    }

    /** Three contracts are invoiced in the winter, and of the last one a piece is credited later. */
    private void bill(Billing billing) {
        Warehouse warehouse = billing.warehouse;
        products.values().forEach(product -> company.receive(warehouse, product, "1000", null));
        List<Contract> sold = signed.stream()
                .filter(c -> c.getKind() == ContractKind.SALES)
                .limit(3)
                .toList();
        LocalDate day = LocalDate.parse("2026-02-10");
        long order = 0;
        for (Contract contract : sold) {
            order = company.contracts.makeOrder(seller, contract.getId()).getId();
            billing.accept(order);
            billing.deliver(order, day);
            bill(company.invoices.invoice(billing.finance, order, day));
            day = day.plusDays(7);
        }
        new TakingBack(billing).credited(order, "1").forEach(this::bill);
    }

    private void bill(Invoice invoice) {
        invoiced.computeIfAbsent(invoice.getContractId().orElseThrow(), id -> new TreeMap<>())
                .merge(invoice.getInvoiceDate(), invoice.getTotal(), BigDecimal::add);
    }

    private Product product(String number, String series, String price) {
        Product product = company.product(number, price, Tracking.NONE);
        Stored<Product> stored = company.products.load(Actor.system(), product.getId());
        stored.draft().setSeries(series);
        return company.products
                .update(Actor.system(), stored.id(), stored.version(), stored.draft())
                .draft();
    }

    /** A contract of the winter or shortly before or after it, some of it settled. */
    private Contract contract(Random random, Customer customer, int i) {
        Contract draft = company.contracts.blank(seller);
        draft.setTitle("Contract " + i);
        draft.setKind(ContractKind.values()[i % 3]);
        company.party(draft, customer);
        draft.setCategory(i % 4 == 0 ? null : "Category " + i % 2);
        draft.setSignedOn(LocalDate.parse("2025-10-20").plusDays(random.nextInt(130)));
        List<Product> offered = List.copyOf(products.values());
        for (int line = 0; line <= random.nextInt(3); line++) {
            ContractLine goods = new ContractLine();
            goods.setProductId(offered.get(random.nextInt(offered.size())).getId());
            goods.setQuantity(BigDecimal.valueOf(1 + random.nextInt(9)));
            draft.getLines().add(goods);
        }
        Stored<Contract> stored = company.contracts.create(seller, draft);
        BigDecimal half = stored.draft().getAmount().movePointLeft(1);
        Contract planned = stored.draft();
        planned.getSettlements().add(settlement(planned.getSignedOn().plusDays(10), half));
        planned.getSettlements()
                .add(settlement(
                        planned.getSignedOn().plusDays(40), planned.getAmount().subtract(half)));
        company.contracts.update(seller, stored.id(), stored.version(), planned);
        RecordRef ref = new RecordRef("contract", stored.id());
        company.workflow.move(seller, ref, "submit", Optional.empty());
        company.workflow.move(office, ref, "sign", Optional.empty());
        Stored<Contract> binding = company.contracts.load(office, stored.id());
        if (i % 2 == 0) {
            long first = binding.draft().getSettlements().getFirst().getId();
            binding = company.contracts.settle(
                    office,
                    stored.id(),
                    binding.version(),
                    PaymentEntry.of(LocalDate.of(2026, 1, 5).plusDays(i), first, new BigDecimal("0.5")));
        }
        return binding.draft();
    }

    private static Settlement settlement(LocalDate day, BigDecimal amount) {
        Settlement settlement = new Settlement();
        settlement.setDueOn(day);
        settlement.setAmount(amount);
        return settlement;
    }
}
