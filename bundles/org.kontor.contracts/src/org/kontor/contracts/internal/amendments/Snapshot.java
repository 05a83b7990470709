package org.kontor.contracts.internal.amendments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kontor.catalog.Product;
import org.kontor.catalog.Supplier;
import org.kontor.catalog.configuration.Configuration;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractLine;
import org.kontor.contracts.Settlement;
import org.kontor.contracts.projects.Project;
import org.kontor.customers.Customer;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;

/** What a contract says, field by field as users read it, so that versions can be set side by side (CON-19). */
final class Snapshot {

    /** Fields that are of the document and not of what was agreed. */
    private static final Set<String> LEFT_OUT =
            Set.of("number", "ownerId", "signedOn", "revision", "amendsId", "settled");

    private static final String PRODUCT = "productId";
    private static final String PROJECT = "projectId";
    private static final String MASTER = "masterId";
    private static final String CUSTOMER = "customerId";
    private static final String SUPPLIER = "supplierId";
    private static final String CONFIGURATION = "configurationId";
    private static final Set<String> REFERENCES = Set.of(PRODUCT, PROJECT, MASTER, CUSTOMER, SUPPLIER, CONFIGURATION);
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

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
            case Long id -> named(uow, field.id(), id);
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case LocalDate day -> day.toString();
            default -> value.toString();
        };
    }

    /** A value of a version that was kept while references were still kept as ids; others as they are. */
    static String readable(UnitOfWork uow, String path, String kept) {
        String field = path.substring(path.lastIndexOf('.') + 1);
        return REFERENCES.contains(field) && ID.matcher(kept).matches()
                ? named(uow, field, Long.parseLong(kept))
                : kept;
    }

    /** What users call the record that a field refers to; its id stays inside. */
    private static String named(UnitOfWork uow, String field, long id) {
        Optional<String> name =
                switch (field) {
                    case PRODUCT -> uow.find(Product.class, id).map(p -> joined(p.getNumber(), p.getName()));
                    case PROJECT -> uow.find(Project.class, id).map(p -> joined(p.getNumber(), p.getName()));
                    case MASTER -> uow.find(Contract.class, id).map(c -> joined(c.getNumber(), c.getTitle()));
                    case CUSTOMER -> uow.find(Customer.class, id).map(c -> joined(c.getNumber(), c.getName()));
                    case SUPPLIER -> uow.find(Supplier.class, id).map(s -> joined(s.getNumber(), s.getName()));
                    case CONFIGURATION ->
                        uow.find(Configuration.class, id).map(c -> joined(c.getNumber(), c.getSummary()));
                    default -> Optional.of(String.valueOf(id));
                };
        return name.orElse("");
    }

    private static String joined(String number, String name) {
        return Optional.ofNullable(number).map(n -> n + "  " + name).orElse(name);
    }
}
