package org.kontor.customers.internal.cards;

import ezvcard.VCard;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import java.util.Optional;
import java.util.function.Consumer;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;

/** The business card of a contact, with the company's name and address on it. */
final class BusinessCard {

    private BusinessCard() {}

    static VCard of(Customer customer, Contact contact) {
        VCard card = new VCard();
        card.setFormattedName(contact.getName());
        StructuredName name = new StructuredName();
        name.setFamily(contact.getName());
        card.setStructuredName(name);
        Organization organization = new Organization();
        organization.getValues().add(customer.getName());
        given(contact.getDepartment(), organization.getValues()::add);
        card.setOrganization(organization);
        given(contact.getTitle(), card::addTitle);
        given(
                Optional.ofNullable(contact.getPhone()).orElse(customer.getPhone()),
                phone -> card.addTelephoneNumber(phone, TelephoneType.WORK));
        given(contact.getMobile(), mobile -> card.addTelephoneNumber(mobile, TelephoneType.CELL));
        given(contact.getEmail(), card::addEmail);
        Optional.ofNullable(contact.getBirthday()).ifPresent(day -> card.setBirthday(new Birthday(day)));
        given(customer.getWebsite(), card::addUrl);
        card.addAddress(address(customer));
        return card;
    }

    private static Address address(Customer customer) {
        Address address = new Address();
        address.getTypes().add(AddressType.WORK);
        given(customer.getAddress(), address::setStreetAddress);
        given(customer.getCity(), address::setLocality);
        given(customer.getRegion(), address::setRegion);
        given(customer.getPostalCode(), address::setPostalCode);
        given(customer.getCountry(), address::setCountry);
        return address;
    }

    private static void given(String value, Consumer<String> use) {
        if (value != null && !value.isBlank()) {
            use.accept(value);
        }
    }
}
