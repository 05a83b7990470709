package org.kontor.customers.handover;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.identity.OwnedRecord;
import org.kontor.identity.User;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.sharing.Shares;
import org.kontor.process.Workflow;

/**
 * A {@link HandoverSource} over an entity. A module says which of its records are alive, what names them and whose customer
 * they are.
 *
 * @param <E> the entity
 */
public abstract class OwnedHandover<E extends OwnedRecord> implements HandoverSource {

    private static final TextSource TEXTS = TextSource.beside(OwnedHandover.class);

    /** Who hands over reaches as far with all records as with customers, also with those of areas he does not work in. */
    private static final String AREA_OF_HANDOVER = "customers";

    private final Workflow workflow;
    private final String recordType;
    private final String area;
    private final Text label;
    private final int order;
    private final Class<E> entity;
    private final String alive;

    /**
     * A source.
     *
     * @param workflow is told, so that a document that waits in a queue waits there for its new owner
     * @param area the area of permissions and scope
     * @param alive a JPQL condition on {@code e}; what does not meet it stays where it is
     */
    protected OwnedHandover(
            Workflow workflow, String recordType, String area, Text label, int order, Class<E> entity, String alive) {
        this.workflow = workflow;
        this.recordType = recordType;
        this.area = area;
        this.label = label;
        this.order = order;
        this.entity = entity;
        this.alive = alive;
    }

    /** What names the record to users. */
    protected abstract String titleOf(E record);

    /** The id of the customer it belongs to, if it belongs to one. */
    protected abstract Optional<Long> customerOf(E record);

    @Override
    public final String recordType() {
        return recordType;
    }

    @Override
    public final Text label() {
        return label;
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public final List<Holding> held(UnitOfWork uow, long userId) {
        return alive(uow, "e.ownerId", userId)
                .filter(record -> uow.actor().sees(AREA_OF_HANDOVER, record))
                .map(this::holding)
                .toList();
    }

    @Override
    public final List<Holding> ofCustomer(UnitOfWork uow, long customerId) {
        if (!uow.actor().may(area + ".view")) {
            return List.of();
        }
        return alive(uow, customerPath(), customerId)
                .filter(record -> uow.actor().sees(area, record) || Shares.reads(uow, uow.actor(), ref(record)))
                .map(this::holding)
                .toList();
    }

    /** The path to the customer's id in JPQL. */
    protected String customerPath() {
        return "e.customerId";
    }

    private Stream<E> alive(UnitOfWork uow, String path, long id) {
        String jpql = "SELECT e FROM " + entity.getSimpleName() + " e WHERE " + path + " = ?1 AND (" + alive
                + ") ORDER BY e.id";
        return uow.query(entity, jpql, id).stream();
    }

    private RecordRef ref(E record) {
        return new RecordRef(recordType, record.getId());
    }

    private Holding holding(E record) {
        return new Holding(ref(record), titleOf(record), record.getOwnerId(), customerOf(record));
    }

    @Override
    public final List<Long> past(UnitOfWork uow, Collection<Long> customerIds, long userId) {
        String jpql = "SELECT e.id FROM " + entity.getSimpleName() + " e WHERE " + customerPath() + " IN ?1 AND NOT ("
                + alive
                + ") AND (e.ownerId = ?2 OR e.id IN (SELECT s.recordId FROM RecordShare s WHERE s.recordType = ?3"
                + " AND s.userId = ?2)) ORDER BY e.id";
        return uow.query(Long.class, jpql, customerIds, userId, recordType);
    }

    @Override
    public final void load(UnitOfWork uow, Collection<Long> ids) {
        uow.load(entity, ids);
    }

    @Override
    public final void give(UnitOfWork uow, RecordRef record, long from, User receiver) {
        E given = uow.get(entity, record.id());
        if (given.getOwnerId() != from || !uow.actor().sees(AREA_OF_HANDOVER, given)) {
            throw new ProblemException(TEXTS.text("handover.notTheirs", titleOf(given)));
        }
        given.giveTo(receiver);
        workflow.ownerChanged(uow, record, given);
        uow.changed(record);
    }
}
