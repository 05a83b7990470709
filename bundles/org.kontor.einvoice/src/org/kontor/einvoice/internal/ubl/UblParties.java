package org.kontor.einvoice.internal.ubl;

import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ContactType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.CompanyIDType;
import org.kontor.einvoice.internal.document.Address;
import org.kontor.einvoice.internal.document.LegalNumber;
import org.kontor.einvoice.internal.document.Party;
import org.kontor.einvoice.internal.document.TaxNumbers;

/** Seller and buyer in UBL. */
final class UblParties {

    static final String VALUE_ADDED_TAX = "VAT";

    private static final String OTHER_TAX = "TAX";

    private UblParties() {}

    /** The seller; a number that is none for value added tax is what the tax office at home knows us by (BT-32). */
    static SupplierPartyType seller(Party party) {
        PartyType seller = party(party);
        if (!TaxNumbers.isForValueAddedTax(party.taxNumber(), party.address().countryCode())) {
            seller.addPartyTaxScheme(registered(party.taxNumber(), OTHER_TAX));
        }
        SupplierPartyType supplier = new SupplierPartyType();
        supplier.setParty(seller);
        return supplier;
    }

    /** The buyer. */
    static CustomerPartyType buyer(Party party) {
        CustomerPartyType customer = new CustomerPartyType();
        customer.setParty(party(party));
        return customer;
    }

    private static PartyType party(Party known) {
        PartyType party = new PartyType();
        known.endpoint()
                .ifPresent(address -> party.setEndpointID(address.identifier()).setSchemeID(address.scheme()));
        party.setPostalAddress(address(known.address()));
        PartyLegalEntityType company = new PartyLegalEntityType();
        company.setRegistrationName(known.name());
        if (TaxNumbers.isForValueAddedTax(known.taxNumber(), known.address().countryCode())) {
            party.addPartyTaxScheme(registered(known.taxNumber(), VALUE_ADDED_TAX));
        } else if (!known.taxNumber().isEmpty() && known.legalNumber().isEmpty()) {
            company.setCompanyID(known.taxNumber());
        }
        known.legalNumber().ifPresent(number -> register(company, number));
        party.addPartyLegalEntity(company);
        contact(known, party);
        return party;
    }

    private static void register(PartyLegalEntityType company, LegalNumber number) {
        CompanyIDType id = company.setCompanyID(number.number());
        if (!number.scheme().isEmpty()) {
            id.setSchemeID(number.scheme());
        }
    }

    private static void contact(Party known, PartyType party) {
        if (known.contact().isEmpty()
                && known.phone().isEmpty()
                && known.email().isEmpty()) {
            return;
        }
        ContactType contact = new ContactType();
        if (!known.contact().isEmpty()) {
            contact.setName(known.contact());
        }
        if (!known.phone().isEmpty()) {
            contact.setTelephone(known.phone());
        }
        if (!known.email().isEmpty()) {
            contact.setElectronicMail(known.email());
        }
        party.setContact(contact);
    }

    private static AddressType address(Address known) {
        AddressType address = new AddressType();
        if (!known.street().isEmpty()) {
            address.setStreetName(known.street());
        }
        if (!known.city().isEmpty()) {
            address.setCityName(known.city());
        }
        if (!known.postalCode().isEmpty()) {
            address.setPostalZone(known.postalCode());
        }
        CountryType country = new CountryType();
        country.setIdentificationCode(known.countryCode());
        address.setCountry(country);
        return address;
    }

    private static PartyTaxSchemeType registered(String number, String tax) {
        PartyTaxSchemeType registration = new PartyTaxSchemeType();
        registration.setCompanyID(number);
        registration.setTaxScheme(scheme(tax));
        return registration;
    }

    /** A tax by its usual name. */
    static TaxSchemeType scheme(String name) {
        TaxSchemeType scheme = new TaxSchemeType();
        scheme.setID(name);
        return scheme;
    }
}
