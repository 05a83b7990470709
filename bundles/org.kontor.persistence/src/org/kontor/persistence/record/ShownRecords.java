package org.kontor.persistence.record;

import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.Versioned;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;

/**
 * A record service over documents that only follow from others, such as invoices and delivery notes: everybody who may
 * sees them, nobody enters or edits them. What makes them is a service of the module.
 *
 * @param <E> the entity
 */
public abstract class ShownRecords<E extends Versioned> extends EntityRecords<E> {

    private final Text refusal;

    /**
     * A record service.
     *
     * @param entity the entity
     * @param type describes it
     * @param list the list that shows it
     * @param refusal says to who tries nevertheless, by an import for example, how such a document comes about
     */
    protected ShownRecords(
            UnitsOfWork units,
            ListQueries queries,
            Class<E> entity,
            RecordType<E> type,
            ListDefinition list,
            Text refusal) {
        super(units, queries, entity, type, list);
        this.refusal = refusal;
    }

    @Override
    public final boolean editable(Actor actor, Stored<E> record) {
        return false;
    }

    @Override
    public final boolean creatable(Actor actor) {
        return false;
    }

    @Override
    protected final void validate(UnitOfWork uow, E draft, Optional<E> stored, Problems problems) {
        problems.require(false, type().fields().getFirst().id(), refusal);
    }
}
