package org.kontor.sample.internal.company;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.customers.value.ValueBasis;
import org.kontor.finance.CreditReviews;
import org.kontor.identity.SampleContribution;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.inventory.Stock;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.time.Period;
import org.kontor.orders.Orders;
import org.kontor.orders.quotations.Quotations;
import org.kontor.persistence.UnitOfWork;
import org.kontor.sample.ProgressListener;
import org.kontor.sample.SampleCompany;
import org.kontor.sample.SampleSummary;
import org.kontor.sample.Size;
import org.kontor.sample.internal.Modules;
import org.kontor.sample.internal.SampleText;

/** Makes the sample company on services that need not come from OSGi. */
public final class SampleFiller implements SampleCompany {

    private static final String YES = "1";
    private static final String NO = "0";

    private static final int MOST_FOLLOWED = 400;

    private final Modules modules;
    private final Supplier<List<SampleContribution>> contributions;
    private final Predicate<Size> group;

    /**
     * A filler of the open database.
     *
     * @param contributions what modules add that are unknown here
     */
    public SampleFiller(Modules modules, Supplier<List<SampleContribution>> contributions) {
        this(modules, contributions, Size::isGroup);
    }

    /**
     * A filler that makes groups of other sizes.
     *
     * @param group which sizes consist of two companies
     */
    public SampleFiller(Modules modules, Supplier<List<SampleContribution>> contributions, Predicate<Size> group) {
        this.group = group;
        this.modules = modules;
        this.contributions = contributions;
    }

    @Override
    public boolean isPossible() {
        return modules.signIn().isEmpty();
    }

    @Override
    public SampleSummary fill(Size size, long seed, Locale language, ProgressListener progress) {
        if (!isPossible()) {
            throw new ProblemException(
                    SampleText.of("sample.notEmpty", modules.signIn().companyName()));
        }
        // titles of documents, names of roles and notices are stored in the language the program runs in
        Locale before = Locale.getDefault();
        Locale.setDefault(language);
        try {
            return fillEmpty(size, seed, language, progress);
        } finally {
            Locale.setDefault(before);
        }
    }

    private SampleSummary fillEmpty(Size size, long seed, Locale language, ProgressListener progress) {
        LocalDate today = modules.units().read(Actor.system(), "sample", UnitOfWork::today);
        Words words = new Words(language);
        Names names = new Names(words, new Random(seed));
        Staff staff = new Staff(modules, words, names);
        staff.engage(size.sellers(), group.test(size));
        Assortment assortment = new Assortment(modules, words, names, new Random(seed + 1));
        assortment.stock(size.products());
        assortment.cost(today.minusYears(2).withDayOfYear(1), today);

        CustomerFiles files = new CustomerFiles(words, new Names(words, new Random(seed + 11)), new Random(seed + 10));
        Clientele clientele = new Clientele(modules, words, names, staff, new Random(seed + 2), files);
        clientele.plan(size.customers(), size.sellers(), assortment.warehouseCount());
        List<PlannedOrder> orders = new OrderPlanner(
                        new Random(seed + 3), today, clientele.clients(), assortment.items())
                .plan(size.orders());
        clientele.store(step(progress, "sample.customers", size.customers()));

        PriceOffice prices = new PriceOffice(modules, words, staff, assortment, today);
        prices.makeLists();
        Treasury treasury = new Treasury(modules, words, staff, today);
        treasury.keepRates();
        Trade trade = new Trade(modules, words, staff, assortment, new Random(seed + 4));
        int period = size == Size.SMALL ? 60 : 20;
        Supply supply = new Supply(modules, staff, assortment, new Random(seed + 5), today, period);
        decide(CreditReviews.WITHIN_TERMS_PASS, NO);
        decide(Stock.RESERVE_ACCEPTED, NO);
        trade.run(orders, supply, today, step(progress, "sample.orders", size.orders()));

        new ReturnsDesk(modules, words, staff, assortment, new Random(seed + 60), today).run(trade);

        ExpenseDesk expenses = new ExpenseDesk(modules, words, staff, new Random(seed + 23), today);
        ProjectOffice projects = new ProjectOffice(modules, words, staff, expenses, new Random(seed + 22), today);
        projects.begin(size.contracts(), clientele.clients());
        treasury.askForMoney();
        treasury.compareAccounts(clientele.clients());
        treasury.payCommission();
        treasury.takeInAStatement(clientele.clients());
        treasury.rearrange();
        treasury.handOver();

        CatalogDesk catalog = new CatalogDesk(modules, words, assortment);
        catalog.run();
        ContractOffice office = new ContractOffice(
                modules, words, staff, assortment, catalog, trade, projects, new Random(seed + 6), today);
        office.run(size.contracts(), clientele.clients(), step(progress, "sample.contracts", size.contracts()));
        expenses.travel(clientele.clients());
        expenses.setBudgets();
        new ServiceDesk(modules, words, staff, new Random(seed + 7), today)
                .run(size.requests(), trade.sold(), step(progress, "sample.requests", size.requests()));

        Prospects prospects = new Prospects(modules, words, names, staff, new Random(seed + 8), today);
        prospects.run(clientele.clients());
        new Paperwork(modules, words, staff).file(clientele.clients(), prospects.opportunities());
        List<Client> followed = clientele.clients().subList(0, Math.min(MOST_FOLLOWED, size.customers()));
        new FieldWork(modules, words, staff, new Random(seed + 9), today)
                .run(followed, step(progress, "sample.activities", followed.size()));
        new Ambitions(modules, words, staff, new Random(seed + 20), today).run();
        new Diary(modules, words, staff, new Random(seed + 21), today).run(size.sellers());

        modules.values().apply(Actor.system(), lastYear(words, today));
        new Reviews(modules, words, staff, new Random(seed + 30), today).run(clientele.clients());

        prices.guardPrices(clientele.clients());
        new QuotationDesk(modules, words, staff, assortment, new Random(seed + 40), today).run(clientele.clients());

        decide(CreditReviews.WITHIN_TERMS_PASS, YES);
        decide(Stock.RESERVE_ACCEPTED, YES);
        contributions.get().forEach(contribution -> contribution.fill(staff::of, language));

        tellThePast(new PastSteps(modules, new Random(seed + 70)), trade);
        new PastDeals(modules, new Random(seed + 71)).tell(prospects.opportunities());

        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("product", size.products());
        counts.put("customer", size.customers());
        counts.put("salesOrder", size.orders() + office.orders() + prices.orders());
        counts.put("receipt", trade.receipts());
        counts.put("contract", size.contracts());
        counts.put("serviceRequest", size.requests());
        return new SampleSummary(words.line("company"), counts, staff.users(), Staff.PASSWORD);
    }

    /** The past was decided by people; from today on the rules of a new company count. */
    private void decide(String setting, String value) {
        modules.units().run(Actor.system(), "sample", uow -> CompanySettings.beginWith(uow, setting, value));
    }

    private static void tellThePast(PastSteps past, Trade trade) {
        past.tell(Orders.TYPE, "SELECT o.id, o.orderDate FROM SalesOrder o ORDER BY o.id", List.of(), trade.days());
        past.tell(
                Quotations.TYPE,
                "SELECT q.id, q.quotedOn, q.sentOn FROM Quotation q ORDER BY q.id",
                List.of("SENT"),
                Map.of());
        past.tell(
                Contracts.TYPE,
                "SELECT c.id, c.signedOn, c.signedOn FROM Contract c ORDER BY c.id",
                List.of("SIGNED"),
                Map.of());
        past.tell(
                ContractExpenses.TYPE,
                "SELECT e.id, e.spentOn, e.submittedOn, e.approvedOn, e.paidOn FROM ContractExpense e ORDER BY e.id",
                List.of("AT_DEPARTMENT", "APPROVED", "PAID"),
                Map.of());
    }

    /** Twelve months of orders by the rule of 20/80. */
    private static ValueBasis lastYear(Words words, LocalDate today) {
        return new ValueBasis(
                "ordered",
                new Period(today.minusYears(1).plusDays(1), today),
                Optional.of(words.line("currency")),
                ValueBasis.GOLD_SHARE,
                ValueBasis.GROWTH);
    }

    private static IntConsumer step(ProgressListener progress, String key, int total) {
        return done -> progress.at(SampleText.of(key), done, total);
    }
}
