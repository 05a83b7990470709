package org.kontor.contracts.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.internal.amendments.Merging;
import org.kontor.contracts.internal.texts.ContractTextRules;
import org.kontor.contracts.reviews.Reviews;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.text.Text;
import org.kontor.orders.cash.RateSource;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentFlow;
import org.kontor.process.DocumentState;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.StateTone;
import org.kontor.process.Transition;
import org.kontor.process.reviews.Review;
import org.kontor.process.reviews.ReviewCase;
import org.kontor.process.reviews.ReviewDesk;
import org.kontor.process.reviews.Verdict;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Contracts as documents: drafted by sales, reviewed and signed by the contract office (P-02). */
@Component(service = DocumentType.class)
public final class ContractDocument extends EntityDocument<Contract, ContractState> {

    private static final String EDIT = "contracts.edit";
    private static final String SIGN = "contracts.sign";
    private static final String CLOSE_EARLY = "closeEarly";

    private static final DocumentFlow<ContractState> FLOW = DocumentFlow.of(ContractState.class, ContractsText.SOURCE)
            .state(ContractState.DRAFT, StateTone.NEUTRAL)
            .state(ContractState.REVIEW, StateTone.WAITING)
            .waitsFor("contracts")
            .state(ContractState.SIGNED, StateTone.ACTIVE)
            .state(ContractState.COMPLETED, StateTone.GOOD)
            .sideState(ContractState.CANCELLED, StateTone.DONE)
            .sideState(ContractState.MERGED, StateTone.DONE)
            .way("submit", ContractState.DRAFT, ContractState.REVIEW, EDIT)
            .way("return", ContractState.REVIEW, ContractState.DRAFT, SIGN)
            .needsNote()
            .way("sign", ContractState.REVIEW, ContractState.SIGNED, SIGN)
            .way("sign", ContractState.REVIEW, ContractState.MERGED, SIGN)
            .way("complete", ContractState.SIGNED, ContractState.COMPLETED, SIGN)
            .way(CLOSE_EARLY, ContractState.SIGNED, ContractState.COMPLETED, SIGN)
            .needsNote()
            .way("reopen", ContractState.COMPLETED, ContractState.SIGNED, SIGN)
            .needsNote()
            .way("cancel", ContractState.DRAFT, ContractState.CANCELLED, EDIT)
            .needsNote()
            .way("cancel", ContractState.REVIEW, ContractState.CANCELLED, SIGN)
            .needsNote()
            .build();

    private static final int MOST_NAMED = 3;

    private final ReviewDesk desk;
    private final List<RateSource> rates = new CopyOnWriteArrayList<>();

    /** Contracts and their flow. */
    @Activate
    public ContractDocument(@Reference ReviewDesk desk) {
        super(
                Contracts.TYPE,
                ContractsText.of("contract"),
                Contract.class,
                ContractsLists.CONTRACTS,
                FLOW,
                Contract::getState,
                Contract::setState);
        this.desk = desk;
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

    static Text title(Contract contract) {
        return title(contract.getNumber(), ContractsText.of("contract.noNumber"), contract.getTitle());
    }

    @Override
    protected Text titleOf(Contract contract) {
        return title(contract);
    }

    @Override
    protected void step(UnitOfWork uow, Contract contract, Transition way, Optional<String> note) {
        switch (way.id()) {
            case "submit" -> submit(uow, contract);
            case "sign" -> sign(uow, contract);
            case "complete" -> whatIsOpen(uow, contract).refuseOnError();
            default -> {
                // a state and nothing else
            }
        }
        if (way.from().equals(ContractState.REVIEW.name())) {
            desk.end(contract);
            contract.leaveReview();
        }
    }

    /** A contract in review says which departments have not answered, and who answers for them (CON-18). */
    @Override
    protected Optional<Text> awaits(UnitOfWork uow, Contract contract, DocumentState state) {
        return contract.getWait().map(wait -> reviewed(contract, worth(uow, contract, wait.getSince()))
                .waitsFor(
                        desk.awaited(uow, Reviews.TOPIC, contract)
                                .orElseGet(() ->
                                        desk.named(uow, ContractsText.of("AwaitedReview.OFFICE"), SIGN, contract)),
                        wait.getSince()));
    }

    /** The contract as a department answers to it. */
    public static ReviewCase reviewed(Contract contract) {
        return reviewed(contract, Optional.empty());
    }

    private static ReviewCase reviewed(Contract contract, Optional<BigDecimal> worth) {
        return new ReviewCase(
                Reviews.TOPIC,
                contract,
                title(contract),
                Optional.ofNullable(contract.getKind()).map(Enum::name),
                contract.getCurrency(),
                worth);
    }

    @Override
    protected boolean offers(Contract contract, Transition way) {
        boolean merges = way.to().equals(ContractState.MERGED.name());
        return !way.id().equals("sign") || merges == contract.isAmendment();
    }

    /** Only where something is open is there a reason to give. */
    @Override
    protected boolean offers(UnitOfWork uow, Contract contract, Transition way) {
        if (way.id().equals(CLOSE_EARLY)) {
            return !whatIsOpen(uow, contract).list().isEmpty();
        }
        return offers(contract, way);
    }

    /**
     * What would go out of sight if the contract were completed now: reminders, the settlement plan and the cash plan know only
     * contracts in force (P-02 step 8).
     */
    private static Problems whatIsOpen(UnitOfWork uow, Contract contract) {
        List<Settlement> unpaid = contract.getSettlements().stream()
                .filter(settlement -> settlement.open().signum() > 0)
                .toList();
        BigDecimal money = unpaid.stream().map(Settlement::open).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> goods = OpenGoods.toDeliver(uow, contract.getId());
        String first = String.join(", ", goods.stream().limit(MOST_NAMED).toList());
        int others = goods.size() - MOST_NAMED;
        Object named = others > 0 ? ContractsText.of("contract.andMore", first, others) : first;
        return new Problems()
                .require(
                        unpaid.isEmpty(),
                        "settlements",
                        ContractsText.of("contract.unpaid", money, contract.getCurrency(), unpaid.size()))
                .require(goods.isEmpty(), "lines", ContractsText.of("contract.undelivered", named));
    }

    /** Every department that has to agree is asked, again when the contract was returned (SEC-08). */
    private void submit(UnitOfWork uow, Contract contract) {
        desk.begin(uow, reviewed(contract, worth(uow, contract, uow.today())));
        contract.awaitReview(uow.today());
    }

    private Optional<BigDecimal> worth(UnitOfWork uow, Contract contract, LocalDate day) {
        return rate(uow, contract, day).map(contract.getAmount()::multiply);
    }

    /** What one unit of the contract's currency is worth in the company's; empty when nobody knows. */
    private Optional<BigDecimal> rate(UnitOfWork uow, Contract contract, LocalDate day) {
        return contract.getWorth()
                .getAgreedRate()
                .or(() -> contract.getCurrency().equals(CompanySettings.currency(uow))
                        ? Optional.of(BigDecimal.ONE)
                        : rates.stream().findFirst().flatMap(source -> source.known(uow, contract.getCurrency(), day)));
    }

    private static void checkReviews(Contract contract, Problems problems) {
        for (Review review : contract.presentRound().reviews()) {
            Text department = review.getDepartment().label();
            problems.require(
                    review.getVerdict() == Verdict.AGREED,
                    "reviews",
                    ContractsText.of("review.missing." + review.getVerdict(), department));
        }
    }

    /** A contract binds from here on: its plan must add up, and it gets its number. */
    private void sign(UnitOfWork uow, Contract contract) {
        Problems problems =
                new Problems().require(!contract.getLines().isEmpty(), "lines", ContractsText.of("contract.empty"));
        Money planned = contract.planned();
        boolean planFits =
                contract.getSettlements().isEmpty() || planned.amount().compareTo(contract.getAmount()) == 0;
        problems.require(
                planFits,
                "settlements",
                ContractsText.of("contract.planDiffers", planned.amount(), contract.getAmount()));
        checkReviews(contract, problems);
        // also when the clock of this computer was set back
        problems.require(
                contract.getSignedOn() == null || !contract.getSignedOn().isAfter(uow.today()),
                "signedOn",
                ContractsText.of("contract.signedInFuture", String.valueOf(contract.getSignedOn()), uow.today()));
        problems.refuseOnError();
        if (contract.getSignedOn() == null) {
            contract.setSignedOn(uow.today());
        }
        if (contract.isAmendment()) {
            ContractTextRules.sign(uow, contract);
            Merging.intoForce(uow, contract);
            return;
        }
        contract.worthTo(worth -> worth.book(
                contract.getAmount(),
                rate(uow, contract, contract.getSignedOn()),
                Currency.getInstance(CompanySettings.currency(uow))));
        contract.setNumber(uow.nextNumber("CT-" + contract.getSignedOn().getYear()));
        ContractTextRules.sign(uow, contract);
    }
}
