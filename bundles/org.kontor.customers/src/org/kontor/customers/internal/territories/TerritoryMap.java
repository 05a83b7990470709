package org.kontor.customers.internal.territories;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kontor.customers.Customer;
import org.kontor.customers.selling.Lead;
import org.kontor.customers.territories.KeyKind;
import org.kontor.customers.territories.Territory;
import org.kontor.customers.territories.TerritoryKey;
import org.kontor.persistence.UnitOfWork;

/**
 * Says which territory a customer or lead lies in: of several keys that fit, the most particular one (LED-15, R-44). Keys are
 * looked up by what they say, so that many of them cost a hundred thousand customers no more than few.
 */
public final class TerritoryMap {

    private static final Comparator<TerritoryKey> MOST_PARTICULAR = Comparator.comparing(TerritoryKey::getKind)
            .thenComparing(key -> key.getCustomerId() == null)
            .thenComparing(TerritoryKey::getId);

    private final List<TerritoryKey> keys;
    private final Map<Long, Territory> accounts = new HashMap<>();
    private final Map<KeyKind, Map<String, Territory>> values = new EnumMap<>(KeyKind.class);

    private TerritoryMap(List<TerritoryKey> keys) {
        this.keys = keys;
        for (TerritoryKey key : keys) {
            if (key.getKind() == KeyKind.ACCOUNT) {
                Optional.ofNullable(key.getCustomerId())
                        .ifPresent(customer -> accounts.putIfAbsent(customer, key.getTerritory()));
            } else if (key.getKind() != KeyKind.CONTACT) {
                PlaceName.key(key.getValue())
                        .ifPresent(value -> of(key.getKind()).putIfAbsent(value, key.getTerritory()));
            }
        }
    }

    /** The map of all territories in use, as they are stored. */
    public static TerritoryMap of(UnitOfWork uow) {
        return new TerritoryMap(uow
                .queryStored(
                        TerritoryKey.class,
                        "SELECT k FROM TerritoryKey k JOIN FETCH k.territory WHERE k.territory.active = TRUE")
                .stream()
                .sorted(MOST_PARTICULAR)
                .toList());
    }

    private Map<String, Territory> of(KeyKind kind) {
        return values.computeIfAbsent(kind, any -> new HashMap<>());
    }

    /** The territory of a customer, also of one that is not stored yet. */
    public Optional<Territory> of(Customer customer) {
        return keys.isEmpty() ? Optional.empty() : of(Whereabouts.of(customer));
    }

    /** The territory of a lead, also of one that is not stored yet. */
    public Optional<Territory> of(UnitOfWork uow, Lead lead) {
        return keys.isEmpty() ? Optional.empty() : of(Whereabouts.of(uow, lead));
    }

    Optional<Territory> of(Whereabouts where) {
        return Stream.of(KeyKind.values())
                .flatMap(kind -> find(kind, where).stream())
                .findFirst();
    }

    /** The names of people by which a territory is cut; only these need be looked for among contacts. */
    List<String> contacts() {
        return people().map(TerritoryKey::getValue).distinct().toList();
    }

    private Stream<TerritoryKey> people() {
        return keys.stream().filter(key -> key.getKind() == KeyKind.CONTACT);
    }

    private Optional<Territory> find(KeyKind kind, Whereabouts where) {
        return switch (kind) {
            case ACCOUNT -> where.account().map(accounts::get);
            case CONTACT -> contact(where);
            case POST_CODE -> where.postCode().flatMap(this::longestBeginning);
            case CITY -> where.places().city().map(of(kind)::get);
            case PROVINCE -> where.places().province().map(of(kind)::get);
            case COUNTRY -> where.places().country().map(of(kind)::get);
            case REGION -> where.region().map(of(kind)::get);
            case INDUSTRY -> where.industry().map(of(kind)::get);
        };
    }

    private Optional<Territory> contact(Whereabouts where) {
        if (where.contacts().isEmpty()) {
            return Optional.empty();
        }
        return people().filter(key -> PlaceName.key(key.getValue())
                                .filter(where.contacts()::contains)
                                .isPresent()
                        && Optional.ofNullable(key.getCustomerId())
                                .map(customer -> where.account().equals(Optional.of(customer)))
                                .orElse(true))
                .findFirst()
                .map(TerritoryKey::getTerritory);
    }

    private Optional<Territory> longestBeginning(String code) {
        Map<String, Territory> beginnings = of(KeyKind.POST_CODE);
        return IntStream.iterate(code.length(), length -> length > 0, length -> length - 1)
                .mapToObj(length -> beginnings.get(code.substring(0, length)))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
