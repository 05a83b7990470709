package org.kontor.customers;

import java.util.List;
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
        return joined(
                to.getRecipient(),
                to.getStreet(),
                town(to.getPostalCode(), to.getCity()),
                to.getRegion(),
                to.getCountry(),
                to.getPhone());
    }

    private static String written(Customer to) {
        return joined(
                to.getAddress(),
                town(to.getPostalCode(), to.getCity()),
                to.getRegion(),
                to.getCountry(),
                to.getPhone());
    }

    private static String town(String postalCode, String city) {
        return filled(Stream.of(Optional.ofNullable(postalCode), Optional.ofNullable(city))
                        .flatMap(Optional::stream)
                        .toList())
                .collect(Collectors.joining(" "));
    }

    private static String joined(String... parts) {
        return filled(Stream.of(parts).filter(Objects::nonNull).toList()).collect(Collectors.joining(", "));
    }

    private static Stream<String> filled(List<String> parts) {
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty());
    }
}
