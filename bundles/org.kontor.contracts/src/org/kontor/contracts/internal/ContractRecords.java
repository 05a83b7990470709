package org.kontor.contracts.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Fulfilment;
import org.kontor.contracts.ProgressEntry;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.projects.Project;
import org.kontor.contracts.projects.ProjectState;
import org.kontor.contracts.reviews.ContractReview;
import org.kontor.contracts.reviews.ReviewDepartment;
import org.kontor.contracts.reviews.Verdict;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.Called;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads and stores contracts; makes orders from them. */
@Component(service = {Contracts.class, RecordService.class})
public final class ContractRecords extends EntityRecords<Contract> implements Contracts {

    private static final RecordType<ContractLine> LINE = RecordType.of(
                    "contractLine", ContractsText.SOURCE, ContractLine::new)
            .reference("productId", "product", ContractLine::getProductId, ContractLine::setProductId)
            .required()
            .text("specification", 200, ContractLine::getSpecification, ContractLine::setSpecification)
            .decimal("quantity", FieldKind.QUANTITY, ContractLine::getQuantity, ContractLine::setQuantity)
            .required()
            .decimal("price", FieldKind.MONEY, ContractLine::getPrice, ContractLine::setPrice)
            .shownDecimal("amount", FieldKind.MONEY, ContractLine::getAmount)
            .build();

    private static final RecordType<Settlement> SETTLEMENT = RecordType.of(
                    "settlement", ContractsText.SOURCE, Settlement::new)
            .date("dueOn", Settlement::getDueOn, Settlement::setDueOn)
            .required()
            .decimal("amount", FieldKind.MONEY, Settlement::getAmount, Settlement::setAmount)
            .required()
            .shownDecimal("settled", FieldKind.MONEY, Settlement::getSettled)
            .text("remark", 200, Settlement::getRemark, Settlement::setRemark)
            .build();

    private static final RecordType<ProgressEntry> PROGRESS = RecordType.of(
                    "contractProgress", ContractsText.SOURCE, ProgressEntry::new)
            .date("happenedOn", ProgressEntry::getHappenedOn, ProgressEntry::setHappenedOn)
            .required()
            .text("step", 60, ProgressEntry::getStep, ProgressEntry::setStep)
            .offering("deliveryStep")
            .text("report", 1000, ProgressEntry::getReport, ProgressEntry::setReport)
            .required()
            .shownText("notedBy", ProgressEntry::getNotedBy)
            .build();

    private static final RecordType<ContractReview> REVIEW = RecordType.of(
                    "contractReview", ContractsText.SOURCE, ContractReview::new)
            .shownInteger("round", ContractReview::getRound)
            .choice("department", ReviewDepartment.class, ContractReview::getDepartment, (r, v) -> {})
            .readOnly()
            .choice("verdict", Verdict.class, ContractReview::getVerdict, (r, v) -> {})
            .readOnly()
            .shownText("opinion", ContractReview::getOpinion)
            .shownText("reviewedBy", ContractReview::getReviewedBy)
            .shownDate("reviewedOn", ContractReview::getReviewedOn)
            .build();

    private static final RecordType<Contract> TYPE = RecordType.of(Contracts.TYPE, ContractsText.SOURCE, Contract::new)
            .shownText("number", Contract::getNumber)
            .text("title", 120, Contract::getTitle, Contract::setTitle)
            .required()
            .choice("kind", ContractKind.class, Contract::getKind, Contract::setKind)
            .required()
            .reference("customerId", "customer", Contract::getCustomerId, Contract::setCustomerId)
            .required()
            .reference("projectId", "project", Contract::getProjectId, Contract::setProjectId)
            .text("category", 60, Contract::getCategory, Contract::setCategory)
            .offering("contractCategory")
            .date("signedOn", Contract::getSignedOn, Contract::setSignedOn)
            .date("startsOn", Contract::getStartsOn, Contract::setStartsOn)
            .date("endsOn", Contract::getEndsOn, Contract::setEndsOn)
            .text("currency", 3, Contract::getCurrency, Contract::setCurrency)
            .shownDecimal("amount", FieldKind.MONEY, Contract::getAmount)
            .shownReference("ownerId", "user", Contract::getOwnerId)
            .reference("masterId", "contract", Contract::getMasterId, Contract::setMasterId)
            .shownReference("amendsId", "contract", Contract::getAmendsId)
            .shownInteger("revision", Contract::getRevision)
            .longText("note", 2000, Contract::getNote, Contract::setNote)
            .table("lines", LINE, Contract::getLines)
            .table("settlements", SETTLEMENT, Contract::getSettlements)
            .readOnlyTable("reviews", REVIEW, Contract::getReviews)
            .readOnlyTable("progress", PROGRESS, Contract::getProgress)
            .build();

    private final Customers customers;
    private final Orders orders;
    private final Workflow workflow;

    /** A service on contracts. */
    @Activate
    public ContractRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference Customers customers,
            @Reference Orders orders,
            @Reference Workflow workflow) {
        super(units, queries, Contract.class, TYPE, ContractsLists.CONTRACTS);
        this.customers = customers;
        this.orders = orders;
        this.workflow = workflow;
    }

    /** Describes contracts, for those who set versions side by side. */
    public static RecordType<Contract> description() {
        return TYPE;
    }

    @Override
    protected String titleOf(Contract contract) {
        return ContractDocument.title(contract).toString();
    }

    @Override
    public boolean editable(Actor actor, Stored<Contract> contract) {
        return super.editable(actor, contract) && isOpenForChange(contract.draft());
    }

    private static boolean isOpenForChange(Contract contract) {
        return contract.getState() == ContractState.DRAFT || contract.getState() == ContractState.REVIEW;
    }

    @Override
    protected void prepare(UnitOfWork uow, Contract blank) {
        blank.giveTo(uow.actor());
    }

    @Override
    protected void validate(UnitOfWork uow, Contract draft, Optional<Contract> stored, Problems problems) {
        boolean open = stored.map(ContractRecords::isOpenForChange).orElse(true);
        boolean inOrder = draft.getStartsOn() == null
                || draft.getEndsOn() == null
                || !draft.getEndsOn().isBefore(draft.getStartsOn());
        boolean known = Currency.getAvailableCurrencies().stream()
                .anyMatch(c -> c.getCurrencyCode().equals(currencyOf(uow, draft)));
        problems.require(open, "state", ContractsText.of("contract.fixed"))
                .require(inOrder, "endsOn", ContractsText.of("contract.datesReversed"))
                .require(known, "currency", ContractsText.of("currency.unknown"));
        Optional.ofNullable(draft.getProjectId())
                .flatMap(id -> uow.find(Project.class, id))
                .ifPresent(project -> checkProject(project, currencyOf(uow, draft), problems));
        stored.filter(Contract::isAmendment)
                .ifPresent(amendment -> checkAmendment(amendment, draft, currencyOf(uow, draft), problems));
        Optional.ofNullable(draft.getMasterId())
                .flatMap(id -> uow.find(Contract.class, id))
                .ifPresent(master -> checkMaster(master, draft, stored, problems));
        List<ContractLine> lines = draft.getLines();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            checkLine(uow, lines.get(i), i, problems);
            sum = sum.add(amount(uow, lines.get(i)));
        }
        problems.require(
                sum.compareTo(BigDecimal.ONE.movePointRight(RecordType.MOST_DIGITS)) < 0,
                "amount",
                ContractsText.of("contract.tooLarge", RecordType.MOST_DIGITS));
        boolean signedBeforeEnd = draft.getSignedOn() == null
                || draft.getEndsOn() == null
                || !draft.getSignedOn().isAfter(draft.getEndsOn());
        problems.require(signedBeforeEnd, "signedOn", ContractsText.of("contract.signedAfterEnd"));
        for (int i = 0; i < draft.getSettlements().size(); i++) {
            checkSettlement(draft, draft.getSettlements().get(i), i, problems);
        }
    }

    /** What a line will cost, before anything is rounded. */
    private static BigDecimal amount(UnitOfWork uow, ContractLine line) {
        BigDecimal price = Optional.ofNullable(line.getPrice())
                .or(() -> uow.find(Product.class, line.getProductId()).map(Product::getListPrice))
                .orElse(BigDecimal.ZERO);
        return line.getQuantity().multiply(price);
    }

    /** One currency in a project, so that its contracts can be added up. */
    private static void checkProject(Project project, String currency, Problems problems) {
        problems.require(
                        project.getState() == ProjectState.OPEN,
                        "projectId",
                        ContractsText.of("contract.projectClosed", project.getName()))
                .require(
                        project.getCurrency().equals(currency),
                        "projectId",
                        ContractsText.of("contract.projectCurrency", project.getName(), project.getCurrency()));
    }

    private static void checkAmendment(Contract amendment, Contract draft, String currency, Problems problems) {
        boolean same = amendment.getCustomerId().equals(draft.getCustomerId())
                && amendment.getKind() == draft.getKind()
                && amendment.getCurrency().equals(currency);
        problems.require(same, "customerId", ContractsText.of("amendment.other"));
    }

    /** A local contract stays inside the terms of the contract that governs it (CON-26). */
    private static void checkMaster(Contract master, Contract draft, Optional<Contract> stored, Problems problems) {
        boolean itself = stored.map(own -> own.getId() == master.getId()).orElse(false);
        boolean begins = master.getStartsOn() == null
                || draft.getStartsOn() == null
                || !draft.getStartsOn().isBefore(master.getStartsOn());
        boolean ends = master.getEndsOn() == null
                || draft.getEndsOn() != null && !draft.getEndsOn().isAfter(master.getEndsOn());
        problems.require(!itself, "masterId", ContractsText.of("contract.masterItself"))
                .require(
                        itself || master.getState() == ContractState.SIGNED,
                        "masterId",
                        ContractsText.of("contract.masterNotSigned"))
                .require(begins && ends, "endsOn", ContractsText.of("contract.outsideMaster", master.getTitle()));
    }

    private static void checkLine(UnitOfWork uow, ContractLine line, int index, Problems problems) {
        String at = "lines[" + index + "].";
        boolean priced = line.getPrice() == null || line.getPrice().signum() >= 0;
        problems.require(
                        uow.find(Product.class, line.getProductId()).isPresent(),
                        at + "productId",
                        ContractsText.of("line.product", index + 1))
                .require(line.getQuantity().signum() > 0, at + "quantity", ContractsText.of("line.quantity", index + 1))
                .require(priced, at + "price", ContractsText.of("line.price", index + 1));
    }

    private static void checkSettlement(Contract draft, Settlement settlement, int index, Problems problems) {
        String at = "settlements[" + index + "].";
        boolean afterStart =
                draft.getStartsOn() == null || !settlement.getDueOn().isBefore(draft.getStartsOn());
        problems.require(
                        settlement.getAmount().signum() > 0,
                        at + "amount",
                        ContractsText.of("settlement.amount.positive", index + 1))
                .require(afterStart, at + "dueOn", ContractsText.of("settlement.outside", index + 1));
    }

    /** The currency entered, else the customer's. */
    private String currencyOf(UnitOfWork uow, Contract draft) {
        return Optional.ofNullable(draft.getCurrency())
                .filter(c -> !c.isBlank())
                .orElseGet(() -> customers.get(uow, draft.getCustomerId()).getCurrency());
    }

    @Override
    protected void stored(UnitOfWork uow, Contract contract, boolean isNew) {
        Customer customer = customers.get(uow, contract.getCustomerId());
        contract.setCustomerName(customer.getName());
        contract.setCurrency(currencyOf(uow, contract));
        for (ContractLine line : contract.getLines()) {
            if (line.getPrice() == null) {
                line.setPrice(uow.get(Product.class, line.getProductId()).getListPrice());
            }
        }
        contract.recalculate();
        if (isNew) {
            workflow.begin(uow, ref(contract));
        }
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
            Contract contract = changeable(uow, contractId);
            if (contract.getState() != ContractState.SIGNED) {
                throw new ProblemException(ContractsText.of("contract.notSigned"));
            }
            if (contract.getKind() != ContractKind.SALES) {
                throw new ProblemException(ContractsText.of("contract.notSales"));
            }
            SalesOrder draft = new SalesOrder();
            draft.setCustomerId(contract.getCustomerId());
            draft.setCurrency(contract.getCurrency());
            draft.setOrderDate(uow.today());
            draft.setContractId(contractId);
            draft.giveToOwnerOf(contract);
            contract.getLines().forEach(line -> draft.getLines().add(orderLine(line)));
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

    private static SalesOrderLine orderLine(ContractLine line) {
        SalesOrderLine ordered = new SalesOrderLine();
        ordered.setProductId(line.getProductId());
        ordered.setQuantity(line.getQuantity());
        ordered.setPrice(line.getPrice());
        return ordered;
    }

    @Override
    public Stored<Contract> settle(Actor actor, long contractId, int version, long settlementId, BigDecimal amount) {
        return amend(actor, "contracts.sign", contractId, version, (uow, contract) -> {
            Settlement settlement = contract.getSettlements().stream()
                    .filter(s -> s.getId() == settlementId)
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(ContractsText.of("settlement.tooMuch", BigDecimal.ZERO)));
            if (orders.isOrdered(uow, contractId)) {
                throw new ProblemException(ContractsText.of("settlement.byFinance"));
            }
            if (amount.signum() <= 0 || amount.compareTo(settlement.open()) > 0) {
                throw new ProblemException(ContractsText.of("settlement.tooMuch", settlement.open()));
            }
            contract.settleByHand(settlement, amount);
        });
    }

    @Override
    public Stored<Contract> note(Actor actor, long contractId, int version, ProgressEntry entry) {
        return amend(actor, "contracts.edit", contractId, version, (uow, contract) -> {
            LocalDate day = Optional.ofNullable(entry.getHappenedOn()).orElse(uow.today());
            entry.setHappenedOn(day);
            Problems problems = new Problems().addAll(PROGRESS.check(entry));
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
