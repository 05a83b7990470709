package org.kontor.customers.internal.territories;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.customers.Classification;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.names.CompanyName;
import org.kontor.customers.selling.Lead;
import org.kontor.persistence.UnitOfWork;

/**
 * What is known of a customer or lead that territories are cut by; texts as they are compared.
 *
 * @param account the customer's id
 * @param contacts the people there
 * @param postCode the postal code
 * @param places city, province, country: a lead says one of them, and not which
 * @param region the company's sales area
 * @param industry the industry
 */
record Whereabouts(
        Optional<Long> account,
        Set<String> contacts,
        Optional<String> postCode,
        Place places,
        Optional<String> region,
        Optional<String> industry) {

    /**
     * Where it lies.
     *
     * @param city the city, if known
     * @param province the province, if known
     * @param country the country, if known
     */
    record Place(Optional<String> city, Optional<String> province, Optional<String> country) {

        static Place of(String city, String province, String country) {
            return new Place(PlaceName.key(city), PlaceName.key(province), PlaceName.key(country));
        }
    }

    static Whereabouts of(Customer customer) {
        Classification classification = customer.getClassification();
        return new Whereabouts(
                Optional.of(customer).filter(Customer::isStored).map(Customer::getId),
                keys(customer.getContacts().stream().map(Contact::getName)),
                PlaceName.key(customer.getPostalCode()),
                Place.of(customer.getCity(), customer.getRegion(), customer.getCountry()),
                PlaceName.key(classification.getSalesArea()),
                PlaceName.key(classification.getIndustry()));
    }

    /** A lead of a company that is a customer lies where the customer does, as far as it does not say itself. */
    static Whereabouts of(UnitOfWork uow, Lead lead) {
        Optional<Whereabouts> customer = uow.firstStored(
                        Customer.class,
                        "SELECT c FROM Customer c WHERE c.keys.name = ?1",
                        CompanyName.key(lead.getCompany()))
                .map(Whereabouts::of);
        return ofLead(lead.getContact(), lead.getRegion(), lead.getIndustry(), customer);
    }

    /**
     * A lead by what it says.
     *
     * @param contact the person; null when nobody is named
     * @param region a city, a province or a country; null when nothing is said
     * @param industry the industry; null when nothing is said
     * @param customer the customer of that name
     */
    static Whereabouts ofLead(String contact, String region, String industry, Optional<Whereabouts> customer) {
        return new Whereabouts(
                customer.flatMap(Whereabouts::account),
                keys(Stream.ofNullable(contact)),
                customer.flatMap(Whereabouts::postCode),
                PlaceName.key(region)
                        .map(said -> Place.of(said, said, said))
                        .or(() -> customer.map(Whereabouts::places))
                        .orElse(Place.of("", "", "")),
                customer.flatMap(Whereabouts::region),
                PlaceName.key(industry).or(() -> customer.flatMap(Whereabouts::industry)));
    }

    private static Set<String> keys(Stream<String> names) {
        return names.map(PlaceName::key).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
