package org.kontor.inventory.ui;

import java.util.Optional;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** From which warehouse goods leave. */
final class WarehouseChoice {

    private static final TextSource TEXTS = TextSource.beside(WarehouseChoice.class);

    static final RecordType<WarehouseChoice> TYPE = RecordType.of("warehouseChoice", TEXTS, WarehouseChoice::new)
            .reference("warehouse", "warehouse", c -> c.warehouse, (c, v) -> c.warehouse = v)
            .required()
            .build();

    private Long warehouse;

    /** Begins with the warehouse that has the goods, so that Enter is enough. */
    static WarehouseChoice beginningWith(Optional<Long> warehouse) {
        WarehouseChoice choice = new WarehouseChoice();
        choice.warehouse = warehouse.orElse(null);
        return choice;
    }

    long warehouse() {
        return warehouse;
    }
}
