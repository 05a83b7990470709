package org.kontor.customers.internal.competitors;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.competitors.Competitor;
import org.kontor.customers.competitors.CompetitorAlias;
import org.kontor.customers.competitors.CompetitorNames;
import org.kontor.customers.competitors.CompetitorProduct;
import org.kontor.identity.values.OfferedValues;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.DatabaseReady;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the register of competitors; its names are offered wherever a competitor is noted (WRK-05). */
@Component(service = {RecordService.class, OfferedValues.class, DatabaseReady.class})
public final class CompetitorRecords extends EntityRecords<Competitor> implements OfferedValues, DatabaseReady {

    private static final RecordType<CompetitorProduct> PRODUCT = RecordType.of(
                    "competitorProduct", CompetitorsText.SOURCE, CompetitorProduct::new)
            .text("name", 120, CompetitorProduct::getName, CompetitorProduct::setName)
            .required()
            .text("note", 500, CompetitorProduct::getNote, CompetitorProduct::setNote)
            .build();

    private static final RecordType<CompetitorAlias> ALIAS = RecordType.of(
                    "competitorAlias", CompetitorsText.SOURCE, CompetitorAlias::new)
            .text("name", 120, CompetitorAlias::getName, CompetitorAlias::setName)
            .required()
            .build();

    private static final RecordType<Competitor> TYPE = RecordType.of(
                    "competitor", CompetitorsText.SOURCE, Competitor::new)
            .text("name", 120, Competitor::getName, Competitor::setName)
            .required()
            .text("website", 200, Competitor::getWebsite, Competitor::setWebsite)
            .longText("strengths", 2000, Competitor::getStrengths, Competitor::setStrengths)
            .longText("weaknesses", 2000, Competitor::getWeaknesses, Competitor::setWeaknesses)
            .table("products", PRODUCT, Competitor::getProducts)
            .table("aliases", ALIAS, Competitor::getAliases)
            .build();

    private static final String UNKNOWN = "SELECT DISTINCT k.name FROM CompetingOffer k"
            + " WHERE NOT EXISTS (SELECT c.id FROM Competitor c WHERE c.name = k.name)";

    /** A service on the register. */
    @Activate
    public CompetitorRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, Competitor.class, TYPE, CompetitorsLists.COMPETITORS);
    }

    /** Whoever deals named before there was a register is entered; so the texts of old deals are names of the register. */
    @Override
    public void ready() {
        units().run(Actor.system(), "selling.edit", uow -> uow.query(String.class, UNKNOWN)
                .forEach(name -> CompetitorNames.entered(uow, name)));
    }

    @Override
    protected String titleOf(Competitor competitor) {
        return competitor.getName();
    }

    @Override
    protected void attach(Competitor competitor, Identified line) {
        switch (line) {
            case CompetitorProduct product -> competitor.adopt(product);
            case CompetitorAlias alias -> competitor.adopt(alias);
            default -> throw new IllegalArgumentException(line.getClass().getName());
        }
    }

    /** A competitor that was renamed is still found by the name that deals and notes have kept. */
    @Override
    protected void validate(UnitOfWork uow, Competitor draft, Optional<Competitor> stored, Problems problems) {
        stored.filter(now -> !now.getKey().equals(draft.getKey()))
                .filter(now -> draft.getAliases().stream()
                        .noneMatch(alias -> now.getKey().equals(alias.getKey())))
                .ifPresent(now -> {
                    CompetitorAlias before = new CompetitorAlias();
                    before.setName(now.getName());
                    draft.getAliases().add(before);
                });
        Set<String> seen = new HashSet<>();
        check(uow, draft.getName(), draft.getKey(), "name", seen, stored, problems);
        for (int i = 0; i < draft.getAliases().size(); i++) {
            CompetitorAlias alias = draft.getAliases().get(i);
            check(uow, alias.getName(), alias.getKey(), "aliases[" + i + "].name", seen, stored, problems);
        }
    }

    private static void check(
            UnitOfWork uow,
            String name,
            String key,
            String place,
            Set<String> seen,
            Optional<Competitor> stored,
            Problems problems) {
        problems.require(seen.add(key), place, CompetitorsText.of("name.twice", name));
        CompetitorNames.find(uow, name)
                .filter(other -> !Optional.of(other).equals(stored))
                .ifPresent(other ->
                        problems.add(Problem.error(place, CompetitorsText.of("name.taken", name, other.getName()))));
    }

    @Override
    public String valueList() {
        return CompetitorNames.VALUES;
    }

    @Override
    public List<String> values(UnitOfWork uow) {
        return uow.query(Competitor.class, "SELECT c FROM Competitor c ORDER BY c.name").stream()
                .map(Competitor::getName)
                .toList();
    }
}
