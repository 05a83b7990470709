package org.kontor.customers.internal.territories;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.customers.handover.Handovers;
import org.kontor.customers.territories.KeyKind;
import org.kontor.customers.territories.Recut;
import org.kontor.customers.territories.Territories;
import org.kontor.customers.territories.Territory;
import org.kontor.customers.territories.TerritoryKey;
import org.kontor.customers.territories.TerritoryMember;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.progress.Progress;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the territories; no two of them may be cut by the same key (LED-15, R-44). */
@Component(service = {Territories.class, RecordService.class})
public final class TerritoryRecords extends EntityRecords<Territory> implements Territories {

    private static final RecordType<TerritoryKey> KEY = RecordType.of(
                    "territoryKey", TerritoriesText.SOURCE, TerritoryKey::new)
            .choice("kind", KeyKind.class, TerritoryKey::getKind, TerritoryKey::setKind)
            .required()
            .text("value", 120, TerritoryKey::getValue, TerritoryKey::setValue)
            .reference("customerId", "customer", TerritoryKey::getCustomerId, TerritoryKey::setCustomerId)
            .build();

    private static final RecordType<TerritoryMember> MEMBER = RecordType.of(
                    "territoryMember", TerritoriesText.SOURCE, TerritoryMember::new)
            .reference("userId", "user", TerritoryMember::getUserId, TerritoryMember::setUserId)
            .required()
            .flag("responsible", TerritoryMember::isResponsible, TerritoryMember::setResponsible)
            .build();

    private static final RecordType<Territory> RECORD = RecordType.of(TYPE, TerritoriesText.SOURCE, Territory::new)
            .text("name", 80, Territory::getName, Territory::setName)
            .required()
            .flag("active", Territory::isActive, Territory::setActive)
            .longText("note", 500, Territory::getNote, Territory::setNote)
            .table("keys", KEY, Territory::getKeys)
            .table("members", MEMBER, Territory::getMembers)
            .build();

    private final UserDirectory directory;
    private final RecutSearch search;
    private final Shifting shifting;

    /** What a key says, as it is compared. */
    private record Cut(KeyKind kind, Optional<String> value, Optional<Long> customer) {

        static Cut of(TerritoryKey key) {
            boolean customer = key.getKind() == KeyKind.ACCOUNT || key.getKind() == KeyKind.CONTACT;
            return new Cut(
                    key.getKind(),
                    key.getKind() == KeyKind.ACCOUNT ? Optional.empty() : PlaceName.key(key.getValue()),
                    customer ? Optional.ofNullable(key.getCustomerId()) : Optional.empty());
        }
    }

    /** A service on territories. */
    @Activate
    public TerritoryRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference UserDirectory directory,
            @Reference Handovers handovers) {
        super(units, queries, Territory.class, RECORD, TerritoriesLists.TERRITORIES);
        this.directory = directory;
        this.search = new RecutSearch(units, directory, handovers);
        this.shifting = new Shifting(units);
    }

    /** Everybody may refer to a territory: whoever reads a customer reads where it lies. */
    @Override
    protected Actor finder(Actor actor) {
        return Actor.system();
    }

    @Override
    protected String titleOf(Territory territory) {
        return territory.getName();
    }

    @Override
    protected void attach(Territory territory, Identified line) {
        switch (line) {
            case TerritoryKey key -> territory.adopt(key);
            case TerritoryMember member -> territory.adopt(member);
            default -> throw new IllegalArgumentException(line.getClass().getName());
        }
    }

    @Override
    protected void validate(UnitOfWork uow, Territory draft, Optional<Territory> stored, Problems problems) {
        uow.firstStored(Territory.class, "SELECT t FROM Territory t WHERE t.name = ?1", draft.getName())
                .filter(other -> !Optional.of(other).equals(stored))
                .ifPresent(other ->
                        problems.add(Problem.error("name", TerritoriesText.of("name.taken", other.getName()))));
        checkMembers(uow, draft, problems);
        List<TerritoryKey> others = draft.isActive()
                ? uow.query(TerritoryKey.class, "SELECT k FROM TerritoryKey k WHERE k.territory.active = TRUE").stream()
                        .filter(key -> !Optional.of(key.getTerritory()).equals(stored))
                        .toList()
                : List.of();
        Set<Cut> own = new HashSet<>();
        for (int i = 0; i < draft.getKeys().size(); i++) {
            checkKey(draft.getKeys().get(i), "keys[" + i + "].", own, others, problems);
        }
    }

    private void checkMembers(UnitOfWork uow, Territory draft, Problems problems) {
        List<TerritoryMember> members = draft.getMembers();
        problems.require(!members.isEmpty(), "members", TerritoriesText.of("members.none"));
        Set<Long> sellers =
                directory.allowed(uow, "selling.edit").stream().map(User::getId).collect(Collectors.toSet());
        Set<Long> people = new HashSet<>();
        boolean found = false;
        for (int i = 0; i < members.size(); i++) {
            TerritoryMember member = members.get(i);
            problems.require(
                            people.add(member.getUserId()),
                            "members[" + i + "].userId",
                            TerritoriesText.of("member.twice"))
                    .require(
                            sellers.contains(member.getUserId()),
                            "members[" + i + "].userId",
                            TerritoriesText.of("member.sellsNot"))
                    .require(
                            !found || !member.isResponsible(),
                            "members[" + i + "].responsible",
                            TerritoriesText.of("member.oneFirst"));
            found |= member.isResponsible();
        }
        problems.require(found || members.isEmpty(), "members[0].responsible", TerritoriesText.of("member.noFirst"));
    }

    private static void checkKey(
            TerritoryKey key, String place, Set<Cut> own, List<TerritoryKey> others, Problems problems) {
        if (key.getKind() == KeyKind.ACCOUNT) {
            problems.require(key.getCustomerId() != null, place + "customerId", TerritoriesText.of("key.noCustomer"));
        } else {
            problems.require(
                    PlaceName.key(key.getValue()).isPresent(), place + "value", TerritoriesText.of("key.noValue"));
        }
        Cut cut = Cut.of(key);
        String column = place + (key.getKind() == KeyKind.ACCOUNT ? "customerId" : "value");
        problems.require(own.add(cut), column, TerritoriesText.of("key.twice"));
        others.stream()
                .filter(other -> Objects.equals(Cut.of(other), cut))
                .findFirst()
                .ifPresent(other -> problems.add(Problem.error(
                        column,
                        TerritoriesText.of("key.taken", other.getTerritory().getName()))));
    }

    @Override
    public Recut recut(Actor actor, Collection<Long> territoryIds, Owners owners) {
        return search.find(actor, Set.copyOf(territoryIds), owners);
    }

    @Override
    public int place(Actor actor, List<Recut.Shift> shifts, Progress progress) {
        return shifting.run(actor, shifts, progress);
    }
}
