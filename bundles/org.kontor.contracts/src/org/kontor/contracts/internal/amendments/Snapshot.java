package org.kontor.contracts.internal.amendments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kontor.catalog.Product;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Settlement;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;

/** What a contract says, field by field as users read it, so that versions can be set side by side (CON-19). */
final class Snapshot {

    /** Fields that are of the document and not of what was agreed. */
    private static final Set<String> LEFT_OUT =
            Set.of("number", "ownerId", "signedOn", "revision", "amendsId", "settled");

    private final UnitOfWork uow;
    private final Map<String, String> values = new LinkedHashMap<>();

    private Snapshot(UnitOfWork uow) {
        this.uow = uow;
    }

    /**
     * All values that are filled in, by their path.
     *
     * @param type describes contracts
     * @param lineKey what tells a goods line from others in both versions
     * @param settlementKey what tells a settlement from others in both versions
     */
    static Map<String, String> of(
            UnitOfWork uow,
            RecordType<Contract> type,
            Contract contract,
            Function<ContractLine, Long> lineKey,
            Function<Settlement, Long> settlementKey) {
        Snapshot snapshot = new Snapshot(uow);
        snapshot.add("", type, contract);
        type.tables().forEach(table -> snapshot.addLines(table, contract, lineKey, settlementKey));
        return snapshot.values;
    }

    private <L> void addLines(
            RecordType.Table<Contract, L> table,
            Contract contract,
            Function<ContractLine, Long> lineKey,
            Function<Settlement, Long> settlementKey) {
        for (L line : table.lines().apply(contract)) {
            Optional<Long> key =
                    switch (line) {
                        case ContractLine goods -> Optional.of(lineKey.apply(goods));
                        case Settlement settlement -> Optional.of(settlementKey.apply(settlement));
                        default -> Optional.empty();
                    };
            key.ifPresent(id -> add(table.id() + "." + id + ".", table.type(), line));
        }
    }

    private <T> void add(String prefix, RecordType<T> type, T draft) {
        for (Field<T, ?> field : type.fields()) {
            if (!LEFT_OUT.contains(field.id())) {
                field.get(draft).ifPresent(value -> values.put(prefix + field.id(), shown(field, value)));
            }
        }
    }

    private String shown(Field<?, ?> field, Object value) {
        return switch (value) {
            case Long id
            when field.id().equals("productId") ->
                uow.find(Product.class, id)
                        .map(p -> p.getNumber() + "  " + p.getName())
                        .orElse("");
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case LocalDate day -> day.toString();
            default -> value.toString();
        };
    }
}
