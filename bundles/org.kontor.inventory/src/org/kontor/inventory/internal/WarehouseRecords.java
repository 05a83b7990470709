package org.kontor.inventory.internal;

import java.util.List;
import java.util.Optional;
import org.kontor.inventory.Warehouse;
import org.kontor.inventory.Warehouses;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loads and stores warehouses. */
@Component(service = {Warehouses.class, RecordService.class})
public final class WarehouseRecords extends EntityRecords<Warehouse> implements Warehouses {

    private static final RecordType<Warehouse> TYPE = RecordType.of("warehouse", InventoryText.SOURCE, Warehouse::new)
            .text("code", 20, Warehouse::getCode, Warehouse::setCode)
            .required()
            .text("name", 80, Warehouse::getName, Warehouse::setName)
            .required()
            .text("city", 60, Warehouse::getCity, Warehouse::setCity)
            .flag("active", Warehouse::isActive, Warehouse::setActive)
            .build();

    /** A service on warehouses. */
    @Activate
    public WarehouseRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, Warehouse.class, TYPE, InventoryLists.WAREHOUSES);
    }

    @Override
    protected String titleOf(Warehouse warehouse) {
        return warehouse.getName();
    }

    @Override
    protected void validate(UnitOfWork uow, Warehouse draft, Optional<Warehouse> stored, Problems problems) {
        Optional<Warehouse> other = byCode(uow, draft.getCode().strip());
        boolean taken = other.isPresent() && !other.equals(stored);
        problems.require(!taken, "code", InventoryText.of("warehouse.codeTaken", draft.getCode()));
    }

    private static Optional<Warehouse> byCode(UnitOfWork uow, String code) {
        return uow.first(Warehouse.class, "SELECT w FROM Warehouse w WHERE w.code = ?1", code);
    }

    @Override
    public List<Warehouse> inUse(Actor actor) {
        return units().read(
                        actor,
                        "inventory.view",
                        uow -> uow.query(
                                Warehouse.class, "SELECT w FROM Warehouse w WHERE w.active = TRUE ORDER BY w.code"));
    }

    @Override
    public Warehouse byCode(UnitOfWork uow, String code, String name) {
        return byCode(uow, code).orElseGet(() -> {
            Warehouse draft = new Warehouse();
            draft.setCode(code);
            draft.setName(name);
            return create(uow, draft);
        });
    }
}
