package org.kontor.customers.competitors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.persistence.UnitOfWork;

/**
 * The names in the register of competitors (WRK-05): whoever notes a competitor keeps its name as the register spells it, and a
 * name that is not there yet is entered with the note, in one step.
 */
public final class CompetitorNames {

    /** The values that fields offer which note a competitor. */
    public static final String VALUES = "competitor";

    private static final String BY_KEY = "SELECT c FROM Competitor c WHERE c.key = ?1";
    private static final String BY_ALIAS = "SELECT a FROM CompetitorAlias a WHERE a.key = ?1";

    private CompetitorNames() {}

    /** The name as the register spells it; entered when nobody of that name is there. */
    public static String entered(UnitOfWork uow, String typed) {
        String name = typed.strip();
        return find(uow, name)
                .orElseGet(() -> {
                    Competitor competitor = new Competitor();
                    competitor.setName(name);
                    return uow.add(competitor);
                })
                .getName();
    }

    /** Who is called so, by its present name or another. */
    public static Optional<Competitor> find(UnitOfWork uow, String name) {
        String key = Competitor.keyOf(name);
        return uow.first(Competitor.class, BY_KEY, key)
                .or(() -> uow.first(CompetitorAlias.class, BY_ALIAS, key).map(CompetitorAlias::getCompetitor));
    }

    /** The present names of all competitors by the keys of all their names, for reports over many rows. */
    public static Map<String, String> byKey(UnitOfWork uow) {
        Map<String, String> names = new HashMap<>();
        List<CompetitorAlias> aliases = uow.query(CompetitorAlias.class, "SELECT a FROM CompetitorAlias a");
        aliases.forEach(alias -> names.put(alias.getKey(), alias.getCompetitor().getName()));
        uow.query(Competitor.class, "SELECT c FROM Competitor c").forEach(c -> names.put(c.getKey(), c.getName()));
        return names;
    }
}
