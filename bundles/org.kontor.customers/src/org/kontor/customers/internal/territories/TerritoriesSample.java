package org.kontor.customers.internal.territories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kontor.customers.territories.KeyKind;
import org.kontor.customers.territories.Recut;
import org.kontor.customers.territories.Territories;
import org.kontor.customers.territories.Territory;
import org.kontor.customers.territories.TerritoryKey;
import org.kontor.customers.territories.TerritoryMember;
import org.kontor.identity.SampleContribution;
import org.kontor.identity.StandardRole;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.progress.Progress;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds to the sample company how it cuts its market into territories, and who works there (LED-15). */
@Component
public final class TerritoriesSample implements SampleContribution {

    private final UnitsOfWork units;
    private final UserDirectory directory;
    private final Territories territories;

    /** Over territories. */
    @Activate
    public TerritoriesSample(
            @Reference UnitsOfWork units, @Reference UserDirectory directory, @Reference Territories territories) {
        this.units = units;
        this.directory = directory;
        this.territories = territories;
    }

    @Override
    public void fill(Function<StandardRole, Actor> staff, Locale language) {
        Actor manager = staff.apply(StandardRole.SALES_MANAGER);
        List<Long> sellers = units.read(Actor.system(), "sellingRules.view", this::sellers);
        if (sellers.isEmpty()) {
            return;
        }
        KeyKind kind = KeyKind.valueOf(TerritoriesText.of("sample.kind").toString());
        String[] rows = TerritoriesText.of("sample.territories").toString().split(";");
        List<Long> cut = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            String[] row = rows[i].split(":");
            Territory territory = territories.blank(manager);
            territory.setName(row[0].strip());
            for (String place : row[1].split(",")) {
                TerritoryKey key = new TerritoryKey();
                key.setKind(kind);
                key.setValue(place.strip());
                territory.getKeys().add(key);
            }
            territory.getMembers().add(member(sellers.get(i % sellers.size()), true));
            if (sellers.size() > rows.length) {
                territory.getMembers().add(member(sellers.get((i + rows.length) % sellers.size()), false));
            }
            cut.add(territories.create(manager, territory).id());
        }
        Recut recut = territories.recut(Actor.system(), cut, Territories.Owners.STAY);
        territories.place(Actor.system(), recut.shifts(), Progress.NONE);
    }

    private static TerritoryMember member(long userId, boolean responsible) {
        TerritoryMember member = new TerritoryMember();
        member.setUserId(userId);
        member.setResponsible(responsible);
        return member;
    }

    /** Those who sell and do not direct others, in the order in which they were engaged. */
    private List<Long> sellers(UnitOfWork uow) {
        Set<Long> directors = directory.allowed(uow, "selling.direct").stream()
                .map(User::getId)
                .collect(Collectors.toSet());
        return directory.allowed(uow, "selling.edit").stream()
                .sorted(Comparator.comparing(User::getLogin))
                .map(User::getId)
                .filter(id -> !directors.contains(id))
                .toList();
    }
}
