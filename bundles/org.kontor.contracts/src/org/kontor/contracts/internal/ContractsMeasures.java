package org.kontor.contracts.internal;

import java.util.List;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.ContractState;
import org.kontor.persistence.list.ListFilter;
import org.kontor.process.measures.Measure;
import org.kontor.process.measures.MeasureContribution;
import org.osgi.service.component.annotations.Component;

/** What was signed: the amounts of contracts at the day they were signed. */
@Component
public final class ContractsMeasures implements MeasureContribution {

    private static final Measure SIGNED = Measure.of("signed", ContractsText.SOURCE, ContractsLists.CONTRACTS)
            .on("signedOn")
            .sum("amount")
            .in("currency")
            .only(ListFilter.anyOf("kind", List.of(ContractKind.SALES.name(), ContractKind.SERVICE.name())))
            .only(ListFilter.anyOf("state", List.of(ContractState.SIGNED.name(), ContractState.COMPLETED.name())))
            .customer("c.CUSTOMER_ID")
            .build();

    @Override
    public List<Measure> measures() {
        return List.of(SIGNED);
    }
}
