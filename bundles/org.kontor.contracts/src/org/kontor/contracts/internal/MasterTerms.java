package org.kontor.contracts.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.customers.Customer;
import org.kontor.kernel.problem.Problems;
import org.kontor.persistence.UnitOfWork;

/** The terms of a contract of a head office, inside which the local contracts stay that it governs (CON-26). */
public final class MasterTerms {

    private static final int MOST_NAMED = 5;
    private static final String MASTER = "masterId";

    private MasterTerms() {}

    /**
     * Names what of a local contract lies outside the terms of its master contract.
     *
     * @param currency the currency of the local contract
     */
    static void checkLocal(
            UnitOfWork uow,
            Contract master,
            Contract draft,
            Optional<Contract> stored,
            String currency,
            Problems problems) {
        if (stored.filter(own -> own.getId() == master.getId()).isPresent()) {
            problems.require(false, MASTER, ContractsText.of("contract.masterItself"));
            return;
        }
        problems.require(
                        master.getState() == ContractState.SIGNED, MASTER, ContractsText.of("contract.masterNotSigned"))
                .require(
                        isInside(draft, master.getStartsOn(), master.getEndsOn()),
                        "endsOn",
                        ContractsText.of("contract.outsideMaster", master.getTitle()))
                .require(
                        isWithSameParty(uow, draft, master),
                        MASTER,
                        ContractsText.of("contract.masterCustomer", master.getTitle(), master.getCustomerName()))
                .require(
                        master.getCurrency().equals(currency),
                        MASTER,
                        ContractsText.of("contract.masterCurrency", master.getTitle(), master.getCurrency()));
    }

    /**
     * Names the local contracts that would lie outside the dates that an amendment gives their master contract.
     *
     * @param master the contract that is amended
     * @param amendment says its dates to come
     */
    public static void checkLocals(UnitOfWork uow, Contract master, Contract amendment, Problems problems) {
        List<Contract> outside = uow
                .query(Contract.class, "SELECT c FROM Contract c WHERE c.masterId = ?1 ORDER BY c.id", master.getId())
                .stream()
                .filter(local ->
                        local.getState() != ContractState.CANCELLED && local.getState() != ContractState.MERGED)
                .filter(local -> !isInside(local, amendment.getStartsOn(), amendment.getEndsOn()))
                .toList();
        String named = outside.stream()
                .limit(MOST_NAMED)
                .map(local -> ContractDocument.title(local).toString())
                .collect(Collectors.joining(", "));
        problems.require(
                outside.isEmpty(), "endsOn", ContractsText.of("contract.localsOutside", outside.size(), named));
    }

    private static boolean isInside(Contract local, LocalDate startsOn, LocalDate endsOn) {
        boolean begins = startsOn == null
                || local.getStartsOn() == null
                || !local.getStartsOn().isBefore(startsOn);
        boolean ends = endsOn == null
                || local.getEndsOn() != null && !local.getEndsOn().isAfter(endsOn);
        return begins && ends;
    }

    private static boolean isWithSameParty(UnitOfWork uow, Contract local, Contract master) {
        if (local.getCustomerId() == null || master.getCustomerId() == null) {
            return Objects.equals(local.getSupplierId(), master.getSupplierId())
                    && Objects.equals(local.getCustomerId(), master.getCustomerId());
        }
        return isGroup(uow, local.getCustomerId(), master.getCustomerId());
    }

    /** Whether a customer is the one of the master contract, or belongs to it through its parents. */
    private static boolean isGroup(UnitOfWork uow, long customer, long head) {
        Set<Long> seen = new HashSet<>();
        Optional<Long> next = Optional.of(customer);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get() == head) {
                return true;
            }
            next = uow.find(Customer.class, next.get()).map(Customer::getParentId);
        }
        return false;
    }
}
