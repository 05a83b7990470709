package org.kontor.contracts.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.UnitOfWork;

/** What of the goods of a contract is not ordered yet, and what is ordered and not delivered (CON-22). */
final class OpenGoods {

    private static final String OF_CONTRACT =
            " FROM SalesOrderLine l WHERE l.order.contractId = ?1 AND l.order.state <> ?2";

    private OpenGoods() {}

    /**
     * What each line of the contract leaves to order, in the unit of its product; lines of which nothing is left are not in it.
     * What was ordered in a configuration counts for the lines of that configuration first.
     */
    static Map<ContractLine, BigDecimal> toOrder(UnitOfWork uow, Contract contract) {
        List<Ordered> ordered = ordered(uow, contract.getId());
        Map<ContractLine, BigDecimal> left = new LinkedHashMap<>();
        contract.getLines().forEach(line -> left.put(line, line.getQuantity()));
        ordered.forEach(of -> of.take(left, true));
        ordered.forEach(of -> of.take(left, false));
        left.values().removeIf(quantity -> quantity.signum() == 0);
        return left;
    }

    /** Quantities by product that orders of the contract called, without one order that is looked at. */
    static Map<Long, BigDecimal> calledBeside(UnitOfWork uow, long contractId, long orderId) {
        Map<Long, BigDecimal> called = new HashMap<>();
        uow.query(
                        Object[].class,
                        "SELECT l.productId, SUM(l.quantity)" + OF_CONTRACT
                                + " AND l.order.id <> ?3 GROUP BY l.productId",
                        contractId,
                        SalesOrderState.CANCELLED,
                        orderId)
                .forEach(row -> called.put((Long) row[0], (BigDecimal) row[1]));
        return called;
    }

    /** Names of the products that are ordered for the contract and not delivered in full. */
    static List<String> toDeliver(UnitOfWork uow, long contractId) {
        return uow.query(
                String.class,
                "SELECT DISTINCT l.productName" + OF_CONTRACT + " AND l.delivered < l.quantity ORDER BY l.productName",
                contractId,
                SalesOrderState.CANCELLED);
    }

    private static List<Ordered> ordered(UnitOfWork uow, long contractId) {
        return uow
                .query(
                        Object[].class,
                        "SELECT l.productId, l.configurationId, l.quantity" + OF_CONTRACT + " ORDER BY l.id",
                        contractId,
                        SalesOrderState.CANCELLED)
                .stream()
                .map(row -> new Ordered((Long) row[0], Optional.ofNullable((Long) row[1]), (BigDecimal) row[2]))
                .toList();
    }

    /** A line of an order, with what no line of the contract was found for yet. */
    private static final class Ordered {

        private final Long product;
        private final Optional<Long> configuration;
        private BigDecimal rest;

        Ordered(Long product, Optional<Long> configuration, BigDecimal rest) {
            this.product = product;
            this.configuration = configuration;
            this.rest = rest;
        }

        void take(Map<ContractLine, BigDecimal> left, boolean sameConfiguration) {
            left.replaceAll((line, quantity) -> {
                boolean fits = line.getProductId().equals(product)
                        && (!sameConfiguration
                                || Objects.equals(line.getConfigurationId(), configuration.orElse(null)));
                BigDecimal part = fits ? rest.min(quantity) : BigDecimal.ZERO;
                rest = rest.subtract(part);
                return quantity.subtract(part);
            });
        }
    }
}
