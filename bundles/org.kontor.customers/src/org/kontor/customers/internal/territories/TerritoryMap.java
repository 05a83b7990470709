package org.kontor.customers.internal.territories;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kontor.customers.Customer;
import org.kontor.customers.selling.Lead;
import org.kontor.customers.territories.KeyKind;
import org.kontor.customers.territories.Territory;
import org.kontor.customers.territories.TerritoryKey;
import org.kontor.persistence.UnitOfWork;

/** Says which territory a customer or lead lies in: of several keys that fit, the most particular one (LED-15, R-44). */
public final class TerritoryMap {

    private static final Comparator<TerritoryKey> MOST_PARTICULAR = Comparator.comparing(TerritoryKey::getKind)
            .thenComparing(key -> key.getCustomerId() == null)
            .thenComparing(key -> -length(key))
            .thenComparing(TerritoryKey::getId);

    private final List<TerritoryKey> keys;

    private TerritoryMap(List<TerritoryKey> keys) {
        this.keys = keys;
    }

    /** The map of all territories in use. */
    public static TerritoryMap of(UnitOfWork uow) {
        return new TerritoryMap(
                uow.query(TerritoryKey.class, "SELECT k FROM TerritoryKey k WHERE k.territory.active = TRUE").stream()
                        .sorted(MOST_PARTICULAR)
                        .toList());
    }

    private static int length(TerritoryKey key) {
        return key.getKind() == KeyKind.POST_CODE
                ? PlaceName.key(key.getValue()).map(String::length).orElse(0)
                : 0;
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
        return keys.stream().filter(key -> fits(key, where)).findFirst().map(TerritoryKey::getTerritory);
    }

    /** The names of people by which a territory is cut; only these need be looked for among contacts. */
    List<String> contacts() {
        return keys.stream()
                .filter(key -> key.getKind() == KeyKind.CONTACT)
                .map(TerritoryKey::getValue)
                .distinct()
                .toList();
    }

    private static boolean fits(TerritoryKey key, Whereabouts where) {
        Optional<String> value = PlaceName.key(key.getValue());
        Optional<Long> customer = Optional.ofNullable(key.getCustomerId());
        return switch (key.getKind()) {
            case ACCOUNT -> customer.isPresent() && where.account().equals(customer);
            case CONTACT ->
                value.filter(where.contacts()::contains).isPresent()
                        && (customer.isEmpty() || where.account().equals(customer));
            case POST_CODE ->
                value.flatMap(beginning -> where.postCode().filter(code -> code.startsWith(beginning)))
                        .isPresent();
            case CITY -> same(value, where.places().city());
            case PROVINCE -> same(value, where.places().province());
            case COUNTRY -> same(value, where.places().country());
            case REGION -> same(value, where.region());
            case INDUSTRY -> same(value, where.industry());
        };
    }

    private static boolean same(Optional<String> wanted, Optional<String> found) {
        return wanted.isPresent() && wanted.equals(found);
    }
}
