package org.kontor.contracts.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.catalog.Product;
import org.kontor.catalog.Supplier;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Correction;
import org.kontor.contracts.DeliveryStep;
import org.kontor.contracts.Fulfilment;
import org.kontor.contracts.PaymentEntry;
import org.kontor.contracts.ProgressEntry;
import org.kontor.contracts.ReceivedInvoice;
import org.kontor.contracts.Settlement;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.Called;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesModes;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.cash.RateSource;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Loads and stores contracts; makes orders from them. */
@Component(service = {Contracts.class, RecordService.class})
public final class ContractRecords extends EntityRecords<Contract> implements Contracts {

    private final Customers customers;
    private final Orders orders;
    private final Workflow workflow;
    private final List<RateSource> rates = new CopyOnWriteArrayList<>();

    /** A service on contracts. */
    @Activate
    public ContractRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference Customers customers,
            @Reference Orders orders,
            @Reference Workflow workflow) {
        super(units, queries, Contract.class, ContractType.TYPE, ContractsLists.CONTRACTS);
        this.customers = customers;
        this.orders = orders;
        this.workflow = workflow;
    }

    /** A module that knows what foreign money is worth came. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addRates(RateSource source) {
        rates.add(source);
    }

    /** It went. */
    public void removeRates(RateSource source) {
        rates.remove(source);
    }

    /** Describes contracts, for those who set versions side by side. */
    public static RecordType<Contract> description() {
        return ContractType.TYPE;
    }

    @Override
    protected String titleOf(Contract contract) {
        return ContractDocument.title(contract).toString();
    }

    @Override
    public boolean editable(Actor actor, Stored<Contract> contract) {
        return super.editable(actor, contract) && ContractRules.isOpenForChange(contract.draft());
    }

    @Override
    protected void prepare(UnitOfWork uow, Contract blank) {
        blank.giveTo(uow.actor());
    }

    @Override
    protected void validate(UnitOfWork uow, Contract draft, Optional<Contract> stored, Problems problems) {
        new ContractRules(uow, currencyOf(uow, draft)).check(draft, stored, problems);
    }

    @Override
    protected void advise(UnitOfWork uow, Contract draft, Optional<Contract> stored, Problems problems) {
        ContractRules.advise(draft, problems);
    }

    /** The currency entered, else the customer's, else the company's. */
    private String currencyOf(UnitOfWork uow, Contract draft) {
        return Optional.ofNullable(draft.getCurrency())
                .filter(c -> !c.isBlank())
                .or(() -> Optional.ofNullable(draft.getCustomerId())
                        .map(id -> customers.get(uow, id).getCurrency()))
                .orElseGet(() -> CompanySettings.currency(uow));
    }

    @Override
    protected void stored(UnitOfWork uow, Contract contract, boolean isNew) {
        if (contract.getCustomerId() == null) {
            contract.setCustomerName(
                    uow.get(Supplier.class, contract.getSupplierId()).getName());
        } else {
            Customer customer = customers.get(uow, contract.getCustomerId());
            contract.setCustomerName(customer.getName());
            if (contract.getKind() == ContractKind.SALES) {
                contract.setSalesMode(SalesModes.of(uow, customer, contract.getSalesMode()));
            }
        }
        contract.setCurrency(currencyOf(uow, contract));
        for (ContractLine line : contract.getLines()) {
            if (line.getPrice() == null) {
                line.setPrice(uow.get(Product.class, line.getProductId()).getListPrice());
            }
        }
        contract.recalculate();
        LocalDate day = Optional.ofNullable(contract.getSignedOn()).orElseGet(uow::today);
        String home = CompanySettings.currency(uow);
        contract.worthTo(
                worth -> worth.book(contract.getAmount(), rate(uow, contract, home, day), Currency.getInstance(home)));
        if (isNew) {
            workflow.begin(uow, ref(contract));
        }
    }

    private Optional<BigDecimal> rate(UnitOfWork uow, Contract contract, String home, LocalDate day) {
        return contract.getCurrency().equals(home)
                ? Optional.of(BigDecimal.ONE)
                : rates.stream().findFirst().flatMap(source -> source.known(uow, contract.getCurrency(), day));
    }

    @Override
    protected void attach(Contract contract, Identified line) {
        if (line instanceof Settlement settlement) {
            contract.adopt(settlement);
        } else {
            contract.adopt((ContractLine) line);
        }
    }

    @Override
    public Contract enter(UnitOfWork uow, Contract draft) {
        Contract contract = create(uow, draft);
        if (draft.isAmendment()) {
            contract.amend(uow.get(Contract.class, draft.getAmendsId()));
            sameLines(draft, contract);
        }
        if (draft.hasOwner()) {
            contract.giveToOwnerOf(draft);
        }
        return contract;
    }

    /** Which lines of the contract those of an amendment are to change; no field of a draft says so. */
    private static void sameLines(Contract draft, Contract amendment) {
        for (int i = 0; i < draft.getLines().size(); i++) {
            amendment.getLines().get(i).setOriginalId(draft.getLines().get(i).getOriginalId());
        }
        for (int i = 0; i < draft.getSettlements().size(); i++) {
            amendment
                    .getSettlements()
                    .get(i)
                    .setOriginalId(draft.getSettlements().get(i).getOriginalId());
        }
    }

    @Override
    public Contract inForce(UnitOfWork uow, long contractId) {
        Contract contract = changeable(uow, contractId);
        if (contract.getState() != ContractState.SIGNED) {
            throw new ProblemException(ContractsText.of("contract.notInForce"));
        }
        return contract;
    }

    @Override
    public SalesOrder makeOrder(Actor actor, long contractId) {
        return units().change(actor, "orders.edit", uow -> {
            changeable(uow, contractId);
            // two who press the button at once must not both order what is left
            Contract contract = uow.lock(Contract.class, contractId);
            if (contract.getState() != ContractState.SIGNED) {
                throw new ProblemException(ContractsText.of("contract.notSigned"));
            }
            if (!contract.getKind().isSold()) {
                throw new ProblemException(ContractsText.of("contract.notSales"));
            }
            Map<ContractLine, BigDecimal> left = OpenGoods.toOrder(uow, contract);
            if (left.isEmpty()) {
                throw new ProblemException(ContractsText.of("contract.allOrdered", contract.getNumber()));
            }
            SalesOrder draft = new SalesOrder();
            draft.setCustomerId(contract.getCustomerId());
            draft.setCurrency(contract.getCurrency());
            draft.setOrderDate(uow.today());
            draft.setContractId(contractId);
            draft.setSalesMode(contract.getSalesMode());
            draft.giveToOwnerOf(contract);
            left.forEach((line, quantity) -> draft.getLines().add(orderLine(line, quantity)));
            // from here on finance receives the money, what was entered by hand before included
            contract.compareWithReceipts();
            return orders.enter(uow, draft);
        });
    }

    @Override
    public List<Fulfilment> fulfilment(Actor actor, long contractId) {
        return units().read(actor, "contracts.view", uow -> {
            Map<Long, BigDecimal> contracted = new LinkedHashMap<>();
            visible(uow, contractId)
                    .getLines()
                    .forEach(line -> contracted.merge(line.getProductId(), line.getQuantity(), BigDecimal::add));
            Map<Long, Called> called = new LinkedHashMap<>();
            orders.calledBy(uow, contractId).forEach(of -> called.put(of.productId(), of));
            called.keySet().forEach(product -> contracted.putIfAbsent(product, BigDecimal.ZERO));
            Called nothing = new Called(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
            List<Fulfilment> fulfilment = new ArrayList<>();
            contracted.forEach((id, quantity) -> {
                Product product = uow.get(Product.class, id);
                Called of = called.getOrDefault(id, nothing);
                fulfilment.add(new Fulfilment(
                        product.getNumber() + "  " + product.getName(),
                        quantity,
                        of.ordered(),
                        of.delivered(),
                        of.invoiced()));
            });
            return fulfilment;
        });
    }

    private static SalesOrderLine orderLine(ContractLine line, BigDecimal quantity) {
        SalesOrderLine ordered = new SalesOrderLine();
        ordered.setProductId(line.getProductId());
        ordered.setConfigurationId(line.getConfigurationId());
        ordered.setQuantity(quantity);
        ordered.setPrice(line.getPrice());
        return ordered;
    }

    @Override
    public Stored<Contract> settle(Actor actor, long contractId, int version, PaymentEntry payment) {
        return amend(actor, "contracts.settle", contractId, version, (uow, contract) -> new PlanPayments(
                        uow, orders, contract)
                .enter(payment));
    }

    @Override
    public Stored<Contract> takeBack(Actor actor, long contractId, int version, Set<Long> paymentIds, String reason) {
        return amend(actor, "contracts.settle", contractId, version, (uow, contract) -> new PlanPayments(
                        uow, orders, contract)
                .takeBack(paymentIds, reason));
    }

    @Override
    public Stored<Contract> enterInvoice(Actor actor, long contractId, int version, ReceivedInvoice invoice) {
        return amend(actor, "contracts.settle", contractId, version, (uow, contract) -> new InvoiceBook(uow, contract)
                .enter(invoice));
    }

    @Override
    public Stored<Contract> correct(Actor actor, long contractId, int version, Correction correction) {
        return amend(
                actor, "contracts.sign", contractId, version, (uow, contract) -> new Correcting(uow, orders, contract)
                        .take(correction));
    }

    @Override
    public Stored<Contract> planSteps(Actor actor, long contractId, int version, List<DeliveryStep> steps) {
        return amend(actor, "contracts.edit", contractId, version, (uow, contract) -> {
            Problems problems = new Problems()
                    .require(
                            contract.getState() == ContractState.SIGNED,
                            "state",
                            ContractsText.of("progress.notSigned"));
            for (DeliveryStep step : steps) {
                problems.addAll(ContractType.STEP.check(step));
                problems.require(
                        step.getDoneOn() == null || !step.getDoneOn().isAfter(uow.today()),
                        "steps",
                        ContractsText.of("step.future", String.valueOf(step.getStep())));
            }
            problems.refuseOnError();
            contract.plan(steps);
        });
    }

    /** Contracts are found by their notes, progress, goods and opinions, too (CON-07). */
    @Override
    protected List<ListDefinition> alsoFoundBy() {
        return List.of(ContractsLists.NOTES);
    }

    @Override
    public List<ReceivedInvoice> receivedInvoices(Actor actor, long contractId) {
        return units().read(
                        actor,
                        "contracts.view",
                        uow -> List.copyOf(visible(uow, contractId).getReceivedInvoices()));
    }

    @Override
    public Stored<Contract> takeBackInvoices(
            Actor actor, long contractId, int version, Set<Long> invoiceIds, String reason) {
        return amend(actor, "contracts.settle", contractId, version, (uow, contract) -> new InvoiceBook(uow, contract)
                .takeBack(invoiceIds, reason));
    }

    @Override
    public Stored<Contract> note(Actor actor, long contractId, int version, ProgressEntry entry) {
        return amend(actor, "contracts.edit", contractId, version, (uow, contract) -> {
            LocalDate day = Optional.ofNullable(entry.getHappenedOn()).orElse(uow.today());
            entry.setHappenedOn(day);
            Problems problems = new Problems().addAll(ContractType.PROGRESS.check(entry));
            problems.refuseOnError();
            problems.require(!day.isAfter(uow.today()), "happenedOn", ContractsText.of("progress.future"))
                    .require(
                            contract.getState() == ContractState.SIGNED,
                            "state",
                            ContractsText.of("progress.notSigned"))
                    .refuseOnError();
            ProgressEntry noted = new ProgressEntry();
            noted.setHappenedOn(day);
            noted.setStep(entry.getStep());
            noted.setReport(entry.getReport());
            noted.setNotedBy(actor.name());
            contract.note(noted);
        });
    }
}
