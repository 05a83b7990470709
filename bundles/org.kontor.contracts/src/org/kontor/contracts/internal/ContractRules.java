package org.kontor.contracts.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.catalog.Supplier;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.projects.Project;
import org.kontor.contracts.projects.ProjectState;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;

/**
 * What must hold of a contract before it is stored.
 *
 * @param currency the currency of the contract
 */
record ContractRules(UnitOfWork uow, String currency) {

    /** Retention money and warranties run on after a contract; what is due later than so many years is a slip. */
    private static final int YEARS_AFTER_END = 3;

    /** Whether a contract is not bound to yet. */
    static boolean isOpenForChange(Contract contract) {
        return contract.getState() == ContractState.DRAFT || contract.getState() == ContractState.REVIEW;
    }

    /** Names what is wrong with a draft. */
    void check(Contract draft, Optional<Contract> stored, Problems problems) {
        problems.require(
                stored.map(ContractRules::isOpenForChange).orElse(true), "state", ContractsText.of("contract.fixed"));
        checkTerms(draft, stored, problems);
    }

    /** Names what is wrong with what a contract says, whether it is signed or not. */
    void checkTerms(Contract draft, Optional<Contract> stored, Problems problems) {
        boolean inOrder = draft.getStartsOn() == null
                || draft.getEndsOn() == null
                || !draft.getEndsOn().isBefore(draft.getStartsOn());
        boolean known = Money.isCurrency(currency);
        problems.require(inOrder, "endsOn", ContractsText.of("contract.datesReversed"))
                .require(known, "currency", ContractsText.of("currency.unknown"))
                .require(
                        draft.getWorth().getAgreedRate().map(BigDecimal::signum).orElse(1) > 0,
                        "agreedRate",
                        ContractsText.of("contract.ratePositive"))
                .require(
                        draft.getWorth().getAgreedRate().isEmpty()
                                || !CompanySettings.currency(uow).equals(currency),
                        "agreedRate",
                        ContractsText.of("contract.rateOfHome", currency));
        checkParty(draft, stored, problems);
        Optional.ofNullable(draft.getProjectId())
                .flatMap(id -> uow.find(Project.class, id))
                .ifPresent(project -> checkProject(project, problems));
        stored.filter(Contract::isAmendment).ifPresent(amendment -> checkAmendment(amendment, draft, problems));
        Optional.ofNullable(draft.getMasterId())
                .flatMap(id -> uow.find(Contract.class, id))
                .ifPresent(master -> MasterTerms.checkLocal(uow, master, draft, stored, currency, problems));
        List<ContractLine> lines = draft.getLines();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            checkLine(lines.get(i), i, problems);
            sum = sum.add(amount(lines.get(i)));
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

    /**
     * Where we sell it is with a customer, where we buy with a supplier (CON-09). A contract by which we buy from before suppliers
     * could be named keeps its customer, as its amendments do.
     */
    private void checkParty(Contract draft, Optional<Contract> stored, Problems problems) {
        boolean customer = draft.getCustomerId() != null;
        boolean supplier = draft.getSupplierId() != null;
        if (draft.getKind().isSold()) {
            problems.require(customer, "customerId", ContractsText.of("contract.needsCustomer"))
                    .require(!supplier, "supplierId", ContractsText.of("contract.noSupplier"));
            return;
        }
        boolean before = customer
                && !supplier
                && (draft.isAmendment()
                        || stored.filter(c -> c.getSupplierId() == null
                                        && c.getCustomerId() != null
                                        && !c.getKind().isSold())
                                .isPresent());
        problems.require(supplier || before, "supplierId", ContractsText.of("contract.needsSupplier"))
                .require(
                        !supplier
                                || uow.find(Supplier.class, draft.getSupplierId())
                                        .isPresent(),
                        "supplierId",
                        ContractsText.of("contract.needsSupplier"))
                .require(!(supplier && customer), "customerId", ContractsText.of("contract.noCustomer"));
    }

    /** What a line will cost, before anything is rounded. */
    private BigDecimal amount(ContractLine line) {
        BigDecimal price = Optional.ofNullable(line.getPrice())
                .or(() -> uow.find(Product.class, line.getProductId()).map(Product::getListPrice))
                .orElse(BigDecimal.ZERO);
        return line.getQuantity().multiply(price);
    }

    /** One currency in a project, so that its contracts can be added up. */
    private void checkProject(Project project, Problems problems) {
        problems.require(
                        project.getState() == ProjectState.OPEN,
                        "projectId",
                        ContractsText.of("contract.projectClosed", project.getName()))
                .require(
                        project.getCurrency().equals(currency),
                        "projectId",
                        ContractsText.of("contract.projectCurrency", project.getName(), project.getCurrency()));
    }

    private void checkAmendment(Contract amendment, Contract draft, Problems problems) {
        boolean same = Objects.equals(amendment.getCustomerId(), draft.getCustomerId())
                && Objects.equals(amendment.getSupplierId(), draft.getSupplierId())
                && amendment.getKind() == draft.getKind()
                && amendment.getCurrency().equals(currency);
        problems.require(same, "customerId", ContractsText.of("amendment.other"));
        MasterTerms.checkLocals(uow, uow.get(Contract.class, amendment.getAmendsId()), draft, problems);
    }

    private void checkLine(ContractLine line, int index, Problems problems) {
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
        LocalDate begins = begins(draft);
        boolean afterStart = begins == null || !settlement.getDueOn().isBefore(begins);
        boolean nearEnd = draft.getEndsOn() == null
                || !settlement.getDueOn().isAfter(draft.getEndsOn().plusYears(YEARS_AFTER_END));
        problems.require(
                        settlement.getAmount().signum() > 0,
                        at + "amount",
                        ContractsText.of("settlement.amount.positive", index + 1))
                .require(afterStart, at + "dueOn", ContractsText.of("settlement.outside", index + 1))
                .require(nearEnd, at + "dueOn", ContractsText.of("settlement.longAfter", index + 1, YEARS_AFTER_END));
    }

    /** The first day on which something may be due: money is often paid down at signing, before the contract starts. */
    private static LocalDate begins(Contract draft) {
        boolean signedBefore = draft.getSignedOn() != null
                && draft.getStartsOn() != null
                && draft.getSignedOn().isBefore(draft.getStartsOn());
        return signedBefore ? draft.getSignedOn() : draft.getStartsOn();
    }

    /** Warns of what may be meant but seldom is: money due after the end, as retention money is. */
    static void advise(Contract draft, Problems problems) {
        for (int i = 0; i < draft.getSettlements().size(); i++) {
            LocalDate due = draft.getSettlements().get(i).getDueOn();
            if (due != null && draft.getEndsOn() != null && due.isAfter(draft.getEndsOn())) {
                problems.add(Problem.warning(
                        "settlements[" + i + "].dueOn",
                        ContractsText.of("settlement.afterEnd", i + 1, draft.getEndsOn())));
            }
        }
    }
}
