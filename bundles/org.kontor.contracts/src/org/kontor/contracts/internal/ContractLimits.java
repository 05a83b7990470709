package org.kontor.contracts.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kontor.catalog.Product;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.kernel.problem.Problem;
import org.kontor.orders.OrderAdviser;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Warns of an order that calls more of a product than its contract leaves (CON-22). */
@Component
public final class ContractLimits implements OrderAdviser {

    @Override
    public List<Problem> advise(UnitOfWork uow, SalesOrder stored, SalesOrder draft) {
        if (stored.getContractId() == null) {
            return List.of();
        }
        Contract contract = uow.get(Contract.class, stored.getContractId());
        Map<Long, BigDecimal> called = OpenGoods.calledBeside(uow, contract.getId(), stored.getId());
        Map<Long, BigDecimal> wanted = new LinkedHashMap<>();
        for (SalesOrderLine line : draft.getLines()) {
            wanted.merge(line.getProductId(), line.getQuantity(), BigDecimal::add);
        }
        return wanted.entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey(),
                        entry.getValue()
                                .add(called.getOrDefault(entry.getKey(), BigDecimal.ZERO))
                                .subtract(contracted(contract, entry.getKey()))))
                .filter(entry -> entry.getValue().signum() > 0)
                .map(entry -> Problem.warning(
                        "lines",
                        ContractsText.of(
                                "order.beyondContract",
                                contract.getNumber(),
                                uow.get(Product.class, entry.getKey()).getName(),
                                entry.getValue())))
                .toList();
    }

    private static BigDecimal contracted(Contract contract, Long product) {
        return contract.getLines().stream()
                .filter(line -> line.getProductId().equals(product))
                .map(ContractLine::getQuantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
