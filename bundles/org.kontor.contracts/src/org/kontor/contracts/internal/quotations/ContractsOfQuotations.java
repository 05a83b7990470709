package org.kontor.contracts.internal.quotations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.quotations.QuotedContracts;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.quotations.Quotation;
import org.kontor.orders.quotations.QuotationLine;
import org.kontor.orders.quotations.Quotations;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes contracts of quotations. */
@Component
public final class ContractsOfQuotations implements QuotedContracts {

    private static final int PRICE_DECIMALS = 4;

    private final UnitsOfWork units;
    private final Quotations quotations;
    private final Contracts contracts;

    /** Over quotations and contracts. */
    @Activate
    public ContractsOfQuotations(
            @Reference UnitsOfWork units, @Reference Quotations quotations, @Reference Contracts contracts) {
        this.units = units;
        this.quotations = quotations;
        this.contracts = contracts;
    }

    @Override
    public Contract makeContract(Actor actor, long quotationId) {
        return units.change(actor, "contracts.edit", uow -> {
            Quotation quotation = uow.lock(
                    Quotation.class, quotations.changeable(uow, quotationId).getId());
            Contract contract = contracts.enter(uow, draft(quotation));
            quotations.recordContract(uow, quotation, contract.getId());
            return contract;
        });
    }

    private static Contract draft(Quotation quotation) {
        Contract draft = new Contract();
        draft.setTitle(quotation.getTitle());
        draft.setCustomerId(quotation.getCustomerId());
        draft.setCurrency(quotation.getCurrency());
        Optional.ofNullable(quotation.getExchangeRate())
                .filter(agreed -> quotation.getRate() != null && agreed.compareTo(quotation.getRate()) == 0)
                .ifPresent(agreed -> draft.worthTo(worth -> worth.setAgreedRate(agreed)));
        draft.setNote(quotation.getTerms());
        draft.setSalesMode(quotation.getSalesMode());
        draft.giveToOwnerOf(quotation);
        quotation.ordered().forEach(line -> draft.getLines().add(line(line)));
        return draft;
    }

    /** A contract knows no discounts; its price is what is left of the offered one. */
    private static ContractLine line(QuotationLine offered) {
        ContractLine line = new ContractLine();
        line.setProductId(offered.getProductId());
        line.setSpecification(offered.getRemark());
        line.setConfigurationId(offered.getConfigurationId());
        line.setQuantity(offered.getQuantity());
        line.setPrice(offered.getPrice()
                .multiply(BigDecimal.ONE.subtract(offered.getDiscount()))
                .setScale(PRICE_DECIMALS, RoundingMode.HALF_UP));
        return line;
    }
}
