package org.kontor.persistence.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Owned;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.Versioned;
import org.kontor.persistence.list.ListBuilder;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.sharing.Shares;

/**
 * A {@link RecordService} over an entity whose detached copy is the draft. A module says what is peculiar to its record
 * in the protected methods; loading, scope, versions, copying of fields and lines are done here, once for all.
 *
 * @param <E> the entity
 */
public abstract class EntityRecords<E extends Versioned> implements RecordService<E> {

    private static final TextSource TEXTS = TextSource.beside(EntityRecords.class);

    private static final String NUMBER = "number";
    private static final int MOST_AT_ONCE = 200;

    private final UnitsOfWork units;
    private final ListQueries queries;
    private final Class<E> entity;
    private final RecordType<E> type;
    private final ListDefinition list;

    /**
     * A record service.
     *
     * @param entity the entity
     * @param type describes it
     * @param list the list that shows it; its area is the record's area, its search columns name the record
     */
    protected EntityRecords(
            UnitsOfWork units, ListQueries queries, Class<E> entity, RecordType<E> type, ListDefinition list) {
        this.units = units;
        this.queries = queries;
        this.entity = entity;
        this.type = type;
        this.list = list;
    }

    /** What names the record to users. */
    protected abstract String titleOf(E record);

    /** Fills in what is known of a new record beforehand. */
    protected void prepare(UnitOfWork uow, E blank) {}

    /** Checks what the description cannot tell; {@code stored} is the record as it is now, empty for a new one. */
    protected void validate(UnitOfWork uow, E draft, Optional<E> stored, Problems problems) {}

    /**
     * Adds warnings that a user should see while typing. Asked only then, not when the record is stored: so it may take a
     * moment longer, and it must not be what keeps a record from being stored.
     */
    protected void advise(UnitOfWork uow, E draft, Optional<E> stored, Problems problems) {}

    /** Follows up when the fields were taken over, in the same unit of work: numbers, sums, states. */
    protected void stored(UnitOfWork uow, E record, boolean isNew) {}

    /**
     * In whose name records are found and named for a reference field: the actor's own, unless everybody may refer to
     * these records without seeing all of them, as to a colleague.
     */
    protected Actor finder(Actor actor) {
        return actor;
    }

    /**
     * Whether somebody reads the record although it lies outside his scope, as a member of its team does. The list says the
     * same of its rows by {@link ListBuilder#shared}.
     */
    protected boolean sharedWith(Actor actor, E record) {
        return false;
    }

    /**
     * The stored record that a draft describes once more, whoever owns it. By its number where the entity has one; a
     * module whose records are told apart otherwise says how.
     */
    protected Optional<E> twin(UnitOfWork uow, E draft) {
        return type.field(NUMBER)
                .flatMap(field -> field.get(draft))
                .filter(number -> isMapped(uow))
                .flatMap(number -> uow.firstStored(
                        entity, "SELECT e FROM " + entity.getSimpleName() + " e WHERE e.number = ?1", number));
    }

    private boolean isMapped(UnitOfWork uow) {
        return uow.entities().getMetamodel().entity(entity).getAttributes().stream()
                .anyMatch(attribute -> attribute.getName().equals(NUMBER));
    }

    /** Ties a new line to its record. */
    protected void attach(E record, Identified line) {}

    /** Units of work, for the module's further services on the record. */
    protected final UnitsOfWork units() {
        return units;
    }

    @Override
    public final RecordType<E> type() {
        return type;
    }

    @Override
    public final String area() {
        return list.area();
    }

    @Override
    public final E blank(Actor actor) {
        return blanks(actor, 1).getFirst();
    }

    @Override
    public final List<E> blanks(Actor actor, int count) {
        return units.read(actor, viewPermission(), uow -> {
            List<E> blanks = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                E blank = type.create();
                prepare(uow, blank);
                blanks.add(blank);
            }
            return blanks;
        });
    }

    @Override
    public final Stored<E> load(Actor actor, long id) {
        return units.read(actor, viewPermission(), uow -> toStored(visible(uow, id)));
    }

    @Override
    public final List<Problem> check(Actor actor, Optional<Long> id, E draft) {
        return units.read(actor, viewPermission(), uow -> {
            Optional<E> stored = id.flatMap(known -> uow.find(entity, known));
            Problems problems = problems(uow, draft, stored);
            advise(uow, draft, stored, problems);
            return problems.list();
        });
    }

    @Override
    public final List<List<Problem>> refusals(Actor actor, List<E> drafts) {
        return units.read(actor, viewPermission(), uow -> drafts.stream()
                .map(draft -> problems(uow, draft, Optional.empty()).list().stream()
                        .filter(Problem::isError)
                        .toList())
                .toList());
    }

    @Override
    public final List<Optional<Long>> twins(Actor actor, List<E> drafts) {
        return units.read(actor, viewPermission(), uow -> drafts.stream()
                .map(draft -> twin(uow, draft).map(Versioned::getId))
                .toList());
    }

    @Override
    public final int mostAtOnce() {
        return MOST_AT_ONCE;
    }

    @Override
    public final void createAll(Actor actor, List<E> drafts) {
        units.run(actor, editPermission(), uow -> drafts.forEach(draft -> create(uow, draft)));
    }

    @Override
    public final Stored<E> create(Actor actor, E draft) {
        return units.change(actor, editPermission(), uow -> {
            E record = create(uow, draft);
            uow.entities().flush();
            return toStored(record);
        });
    }

    /** {@link #create(Actor, Versioned)} as part of a larger action. */
    public final E create(UnitOfWork uow, E draft) {
        problems(uow, draft, Optional.empty()).refuseOnError();
        E record = type.create();
        prepare(uow, record);
        take(draft, record);
        uow.add(record);
        stored(uow, record, true);
        uow.changed(ref(record));
        return record;
    }

    @Override
    public final Stored<E> update(Actor actor, long id, int version, E draft) {
        return units.change(actor, editPermission(), uow -> {
            E record = changeable(uow, id);
            uow.expectVersion(record, ref(record), version);
            problems(uow, draft, Optional.of(record)).refuseOnError();
            take(draft, record);
            stored(uow, record, false);
            uow.entities().flush();
            return toStored(record);
        });
    }

    @Override
    public final List<RecordHit> find(Actor actor, String text, int limit) {
        ListRequest request = new ListRequest(Optional.of(text), List.of(), List.of());
        Map<RecordRef, RecordHit> hits = new LinkedHashMap<>();
        for (ListDefinition searched :
                Stream.concat(Stream.of(list), alsoFoundBy().stream()).toList()) {
            if (hits.size() < limit) {
                queries.firstPage(finder(actor), searched, request, limit)
                        .forEach(row -> hits.putIfAbsent(row.record(), hit(searched, row)));
            }
        }
        return hits.values().stream().limit(limit).toList();
    }

    /** Lists of parts by which records are found when too few are found themselves: customers by the people there. */
    protected List<ListDefinition> alsoFoundBy() {
        return List.of();
    }

    @Override
    public final Optional<String> title(Actor actor, long id) {
        return units.read(finder(actor), viewPermission(), uow -> uow.find(entity, id)
                .filter(record -> sees(uow, finder(actor), record))
                .map(this::titleOf));
    }

    /**
     * The record, if the actor may see it.
     *
     * @throws ProblemException when it does not exist or lies outside the actor's scope
     */
    public final E visible(UnitOfWork uow, long id) {
        E record = uow.get(entity, id);
        if (!sees(uow, uow.actor(), record)) {
            throw new ProblemException(TEXTS.text("record.notYours"));
        }
        return record;
    }

    /**
     * The record, if the actor may change it.
     *
     * @throws ProblemException when it does not exist, lies outside the actor's scope or is only shared with the actor
     */
    public final E changeable(UnitOfWork uow, long id) {
        E record = visible(uow, id);
        if (!reaches(uow.actor(), record)) {
            throw new ProblemException(TEXTS.text("record.readOnly"));
        }
        return record;
    }

    /**
     * Changes a stored record in another way than by its draft: loads it under scope, checks the version, stores.
     *
     * @param permission what the actor needs for it
     */
    protected final Stored<E> amend(
            Actor actor, String permission, long id, int version, BiConsumer<UnitOfWork, E> change) {
        return units.change(actor, permission, uow -> {
            E record = changeable(uow, id);
            uow.expectVersion(record, ref(record), version);
            change.accept(uow, record);
            uow.entities().flush();
            return toStored(record);
        });
    }

    /** Points to a record of this type. */
    public final RecordRef ref(E record) {
        return new RecordRef(type.id(), record.getId());
    }

    @Override
    public boolean editable(Actor actor, Stored<E> record) {
        return actor.may(editPermission()) && reaches(actor, record.draft());
    }

    private boolean reaches(Actor actor, E record) {
        return !(record instanceof Owned owned) || actor.reaches(area(), owned);
    }

    private boolean sees(UnitOfWork uow, Actor actor, E record) {
        return !(record instanceof Owned owned)
                || actor.sees(area(), owned)
                || sharedWith(actor, record)
                || Shares.reads(uow, actor, ref(record));
    }

    private Problems problems(UnitOfWork uow, E draft, Optional<E> stored) {
        Problems problems = new Problems().addAll(type.check(draft));
        if (problems.list().isEmpty()) {
            validate(uow, draft, stored, problems);
        }
        return problems;
    }

    private static RecordHit hit(ListDefinition list, ListRow row) {
        List<String> named = list.columns().stream()
                .filter(c -> c.shown() && list.searchColumns().contains(c.id()))
                .map(c -> row.values().get(list.columns().indexOf(c)))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
        String detail = list.columns().stream()
                .filter(c -> c.shown()
                        && c.kind() == FieldKind.TEXT
                        && !list.searchColumns().contains(c.id()))
                .map(c -> row.values().get(list.columns().indexOf(c)))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
        return new RecordHit(row.record(), String.join("  ", named), detail);
    }

    /** Every field and line is read here, because nothing can be loaded any more when the unit of work has ended. */
    private Stored<E> toStored(E record) {
        type.fields().forEach(field -> field.get(record));
        type.tables().forEach(table -> table.lines().apply(record).size());
        return new Stored<>(
                record.getId(),
                record.getVersion(),
                titleOf(record),
                record,
                record.getChangedBy(),
                record.getChangedAt());
    }

    private void take(E draft, E record) {
        copyFields(type, draft, record);
        type.tables().stream().filter(t -> !t.readOnly()).forEach(table -> takeLines(table, draft, record));
    }

    private <L> void takeLines(RecordType.Table<E, L> table, E draft, E record) {
        List<L> present = table.lines().apply(record);
        List<L> wanted = table.lines().apply(draft);
        present.removeIf(line -> wanted.stream().noneMatch(w -> same(w, line)));
        for (L line : new ArrayList<>(wanted)) {
            L target = present.stream().filter(p -> same(line, p)).findFirst().orElseGet(() -> {
                L added = table.type().create();
                attach(record, (Identified) added);
                present.add(added);
                return added;
            });
            copyFields(table.type(), line, target);
        }
    }

    private static boolean same(Object left, Object right) {
        return left instanceof Identified l
                && right instanceof Identified r
                && l.isStored()
                && r.isStored()
                && l.getId() == r.getId();
    }

    private static <T> void copyFields(RecordType<T> type, T from, T to) {
        type.fields().stream().filter(Field::isTaken).forEach((Field<T, ?> f) -> f.copy(from, to));
    }

    private String viewPermission() {
        return area() + ".view";
    }

    private String editPermission() {
        return area() + ".edit";
    }
}
