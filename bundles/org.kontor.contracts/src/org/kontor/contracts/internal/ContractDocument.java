package org.kontor.contracts.internal;

import java.util.List;
import java.util.Optional;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentState;
import org.kontor.process.DocumentType;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Component;

/** Contracts as documents: drafted by sales, reviewed and signed by the contract office (P-02). */
@Component(service = DocumentType.class)
public final class ContractDocument implements DocumentType {

    private static final List<DocumentState> STATES = List.of(
            state(ContractState.DRAFT, 0, ""),
            state(ContractState.REVIEW, 1, "contracts"),
            state(ContractState.SIGNED, 2, ""),
            state(ContractState.COMPLETED, 3, ""),
            state(ContractState.CANCELLED, -1, ""));

    private static final List<Transition> TRANSITIONS = List.of(
            way("submit", ContractState.DRAFT, ContractState.REVIEW, "contracts.edit", false),
            way("return", ContractState.REVIEW, ContractState.DRAFT, "contracts.sign", true),
            way("sign", ContractState.REVIEW, ContractState.SIGNED, "contracts.sign", false),
            way("complete", ContractState.SIGNED, ContractState.COMPLETED, "contracts.sign", false),
            way("cancel", ContractState.DRAFT, ContractState.CANCELLED, "contracts.edit", true),
            way("cancel", ContractState.REVIEW, ContractState.CANCELLED, "contracts.sign", true));

    private static DocumentState state(ContractState state, int step, String module) {
        return new DocumentState(
                state.name(),
                ContractsText.of("ContractState." + state.name()),
                step,
                Optional.of(module).filter(m -> !m.isEmpty()));
    }

    private static Transition way(
            String id, ContractState from, ContractState to, String permission, boolean needsNote) {
        return new Transition(
                id, ContractsText.of("transition." + id), from.name(), to.name(), permission, needsNote, true, false);
    }

    @Override
    public String recordType() {
        return Contracts.TYPE;
    }

    @Override
    public Text label() {
        return ContractsText.of("contract");
    }

    @Override
    public List<DocumentState> states() {
        return STATES;
    }

    @Override
    public List<Transition> transitions() {
        return TRANSITIONS;
    }

    @Override
    public String state(UnitOfWork uow, long id) {
        return uow.get(Contract.class, id).getState().name();
    }

    @Override
    public Subject subject(UnitOfWork uow, long id) {
        Contract contract = uow.get(Contract.class, id);
        return new Subject(title(contract), contract.getOwnerId(), contract.getDepartmentId());
    }

    static String title(Contract contract) {
        String number = Optional.ofNullable(contract.getNumber())
                .orElseGet(() -> ContractsText.of("contract.noNumber").toString());
        return number + "  " + contract.getTitle();
    }

    @Override
    public void take(UnitOfWork uow, long id, Transition transition, Optional<String> note) {
        Contract contract = uow.get(Contract.class, id);
        if (transition.id().equals("sign")) {
            sign(uow, contract);
        }
        contract.setState(ContractState.valueOf(transition.to()));
    }

    /** A contract binds from here on: its plan must add up, and it gets its number. */
    private static void sign(UnitOfWork uow, Contract contract) {
        Problems problems =
                new Problems().require(!contract.getLines().isEmpty(), "lines", ContractsText.of("contract.empty"));
        Money planned = contract.planned();
        boolean planFits =
                contract.getSettlements().isEmpty() || planned.amount().compareTo(contract.getAmount()) == 0;
        problems.require(
                planFits,
                "settlements",
                ContractsText.of("contract.planDiffers", planned.amount(), contract.getAmount()));
        problems.refuseOnError();
        if (contract.getSignedOn() == null) {
            contract.setSignedOn(uow.today());
        }
        contract.setNumber(uow.nextNumber("CT-" + contract.getSignedOn().getYear()));
    }
}
