package org.kontor.customers.internal.territories;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.kontor.customers.Customer;
import org.kontor.customers.selling.Lead;
import org.kontor.customers.territories.Territory;
import org.kontor.persistence.UnitOfWork;

/**
 * Notes with a customer or lead in which territory it lies, in the unit of work that stores it (LED-15). The keys are read
 * once in a unit of work, so that an import of many asks for them once.
 */
public final class Placement {

    private final Map<UnitOfWork, TerritoryMap> known = Collections.synchronizedMap(new WeakHashMap<>());

    /** Notes the territory of a customer, unless a person chose it. */
    public void place(UnitOfWork uow, Customer customer) {
        customer.getClassification().lieIn(map(uow).of(customer).map(Territory::getId));
    }

    /** Notes the territory of a lead, unless a person chose it. */
    public void place(UnitOfWork uow, Lead lead) {
        lead.lieIn(map(uow).of(uow, lead).map(Territory::getId));
    }

    private TerritoryMap map(UnitOfWork uow) {
        return known.computeIfAbsent(uow, TerritoryMap::of);
    }
}
