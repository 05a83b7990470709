package org.kontor.contracts.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.projects.Project;
import org.kontor.contracts.projects.ProjectState;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;

/**
 * What must hold of a contract before it is stored.
 *
 * @param currency the currency of the contract
 */
record ContractRules(UnitOfWork uow, String currency) {

    /** Whether a contract is not bound to yet. */
    static boolean isOpenForChange(Contract contract) {
        return contract.getState() == ContractState.DRAFT || contract.getState() == ContractState.REVIEW;
    }

    /** Names what is wrong with a draft. */
    void check(Contract draft, Optional<Contract> stored, Problems problems) {
        boolean open = stored.map(ContractRules::isOpenForChange).orElse(true);
        boolean inOrder = draft.getStartsOn() == null
                || draft.getEndsOn() == null
                || !draft.getEndsOn().isBefore(draft.getStartsOn());
        boolean known = Money.isCurrency(currency);
        problems.require(open, "state", ContractsText.of("contract.fixed"))
                .require(inOrder, "endsOn", ContractsText.of("contract.datesReversed"))
                .require(known, "currency", ContractsText.of("currency.unknown"));
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
        boolean same = amendment.getCustomerId().equals(draft.getCustomerId())
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
        boolean afterStart =
                draft.getStartsOn() == null || !settlement.getDueOn().isBefore(draft.getStartsOn());
        problems.require(
                        settlement.getAmount().signum() > 0,
                        at + "amount",
                        ContractsText.of("settlement.amount.positive", index + 1))
                .require(afterStart, at + "dueOn", ContractsText.of("settlement.outside", index + 1));
    }
}
