package org.kontor.contracts.internal;

import java.util.Optional;
import org.kontor.contracts.Contract;
import org.kontor.customers.handover.HandoverSource;
import org.kontor.customers.handover.OwnedHandover;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contracts that are not carried out or given up, and amendments that are not in force yet (CUS-18). */
@Component(service = HandoverSource.class)
public final class ContractsHandover extends OwnedHandover<Contract> {

    /** A source that tells the workflow. */
    @Activate
    public ContractsHandover(@Reference Workflow workflow) {
        super(
                workflow,
                "contract",
                "contracts",
                ContractsText.of("handover.contracts"),
                70,
                Contract.class,
                "e.state <> org.kontor.contracts.ContractState.COMPLETED"
                        + " AND e.state <> org.kontor.contracts.ContractState.CANCELLED"
                        + " AND e.state <> org.kontor.contracts.ContractState.MERGED");
    }

    @Override
    protected String titleOf(Contract contract) {
        return ContractDocument.title(contract).toString();
    }

    @Override
    protected Optional<Long> customerOf(Contract contract) {
        return Optional.ofNullable(contract.getCustomerId());
    }
}
