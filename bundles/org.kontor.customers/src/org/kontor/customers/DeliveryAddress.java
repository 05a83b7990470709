package org.kontor.customers;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where goods for a customer are sent, as it is written on a parcel: who takes them, street, town, phone. */
public final class DeliveryAddress {

    /** The longest one. */
    public static final int LENGTH = 600;

    private DeliveryAddress() {}

    /**
     * The address for goods that go to a town: the delivery address there, else the main address of the customer; where neither
     * lies in that town, its name is all that is known.
     *
     * @param city the town that the order names; empty for wherever the customer has goods sent
     * @return the address in one line; empty where the customer has none
     */
    public static String of(Customer customer, Optional<String> city) {
        Optional<String> wanted = city.map(String::strip).filter(name -> !name.isEmpty());
        return customer.getAddresses().stream()
                .filter(address -> address.getKind() == AddressKind.DELIVERY)
                .filter(address -> lies(address.getCity(), wanted))
                .findFirst()
                .map(DeliveryAddress::written)
                .or(() -> Optional.of(customer)
                        .filter(main -> lies(main.getCity(), wanted))
                        .map(DeliveryAddress::written))
                .or(() -> wanted)
                .orElse("");
    }

    private static boolean lies(String city, Optional<String> wanted) {
        return wanted.filter(name -> !name.equalsIgnoreCase(city)).isEmpty();
    }

    private static String written(CustomerAddress to) {
        return written(
                to.getRecipient(),
                to.getStreet(),
                to.getPostalCode(),
                to.getCity(),
                to.getRegion(),
                to.getCountry(),
                to.getPhone());
    }

    private static String written(Customer to) {
        return written(
                null,
                to.getAddress(),
                to.getPostalCode(),
                to.getCity(),
                to.getRegion(),
                to.getCountry(),
                to.getPhone());
    }

    /** Where addresses are written in Chinese, they begin with the country and end with who takes the goods. */
    private static String written(
            String recipient,
            String street,
            String postalCode,
            String city,
            String region,
            String country,
            String phone) {
        String place = joined("", country, region, city, street);
        return place.codePoints().anyMatch(Character::isIdeographic)
                ? joined("，", place, postalCode, recipient, phone)
                : joined(", ", recipient, street, joined(" ", postalCode, city), region, country, phone);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}
