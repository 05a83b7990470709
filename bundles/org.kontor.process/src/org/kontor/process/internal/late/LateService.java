package org.kontor.process.internal.late;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.DatabaseReady;
import org.kontor.process.late.LateEffect;
import org.kontor.process.late.LateEffects;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what absent modules have to do. Word is left several times for the same subject rather than once under a lock, so
 * that nobody who takes a step ever waits for a colleague.
 */
@Component(service = {LateService.class, LateEffects.class, DatabaseReady.class})
public final class LateService implements LateEffects, DatabaseReady {

    private static final Logger LOG = LoggerFactory.getLogger(LateService.class);
    private static final String LATE = "late";

    private final UnitsOfWork units;
    private final Map<Object, ComponentServiceObjects<LateEffect>> modules = new ConcurrentHashMap<>();
    private final Map<Object, LateEffect> fetched = new ConcurrentHashMap<>();

    /** Over the open database. */
    @Activate
    public LateService(@Reference UnitsOfWork units) {
        this.units = units;
    }

    /**
     * A module came. It is fetched only when there is something to do: what it works with may lead back here, and whichever
     * of the two is asked for first would find the other one unfinished.
     */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addModule(ComponentServiceObjects<LateEffect> module) {
        modules.put(module.getServiceReference(), module);
    }

    /** It went; from now on word is left for it. */
    public void removeModule(ComponentServiceObjects<LateEffect> module) {
        modules.remove(module.getServiceReference());
        fetched.remove(module.getServiceReference());
    }

    /** Adds an effect that is at hand. */
    public void addEffect(LateEffect effect) {
        fetched.put(effect, effect);
    }

    private Collection<LateEffect> effects() {
        modules.forEach((reference, module) -> fetched.computeIfAbsent(reference, r -> module.getService()));
        return List.copyOf(fetched.values());
    }

    @Override
    public void ready() {
        units.run(Actor.system(), LATE, uow -> effects().forEach(effect -> enterOnce(uow, effect)));
        catchUp();
    }

    private static void enterOnce(UnitOfWork uow, LateEffect effect) {
        boolean known = interested(uow, effect.kind()).contains(effect.module());
        if (!known) {
            uow.add(new LateInterest(effect.module(), effect.kind()));
        }
    }

    private static Set<String> interested(UnitOfWork uow, String kind) {
        return uow.query(LateInterest.class, "SELECT i FROM LateInterest i WHERE i.kind = ?1", kind).stream()
                .map(LateInterest::module)
                .collect(Collectors.toSet());
    }

    @Override
    public void leave(UnitOfWork uow, String kind, long subject) {
        Set<String> absent = interested(uow, kind);
        effects().stream()
                .filter(effect -> effect.kind().equals(kind))
                .forEach(effect -> absent.remove(effect.module()));
        absent.forEach(module -> uow.add(new LateWork(module, kind, subject, uow.now())));
    }

    /**
     * Does what was left for the modules that are installed here, each subject in an action of its own. What fails is
     * tried again the next time.
     *
     * @return how many subjects were put right
     */
    public int catchUp() {
        int done = 0;
        for (LateEffect effect : effects()) {
            for (Map.Entry<Long, List<LateWork>> left : left(effect).entrySet()) {
                if (apply(effect, left.getKey(), left.getValue())) {
                    done++;
                }
            }
        }
        return done;
    }

    private Map<Long, List<LateWork>> left(LateEffect effect) {
        return units.read(Actor.system(), LATE, uow -> uow
                .query(
                        LateWork.class,
                        "SELECT w FROM LateWork w WHERE w.module = ?1 AND w.kind = ?2 ORDER BY w.leftAt, w.id",
                        effect.module(),
                        effect.kind())
                .stream()
                .collect(Collectors.groupingBy(LateWork::subject, LinkedHashMap::new, Collectors.toList())));
    }

    private boolean apply(LateEffect effect, long subject, List<LateWork> words) {
        try {
            units.run(Actor.system(), LATE, uow -> {
                effect.apply(uow, subject);
                uow.entities()
                        .createQuery("DELETE FROM LateWork w WHERE w.id IN ?1")
                        .setParameter(1, words.stream().map(LateWork::getId).toList())
                        .executeUpdate();
            });
            return true;
        } catch (RuntimeException failure) {
            LOG.warn(
                    "{} of {} could not follow {}; it is tried again",
                    effect.module(),
                    subject,
                    effect.kind(),
                    failure);
            return false;
        }
    }
}
