package org.kontor.einvoice.internal.document;

/**
 * Where a company is; what is not known is empty.
 *
 * @param street street and number
 * @param country as it was written down
 */
public record Address(String street, String city, String postalCode, String country) {

    /** Puts empty texts where nothing is known. */
    public Address {
        street = Party.known(street);
        city = Party.known(city);
        postalCode = Party.known(postalCode);
        country = Party.known(country);
    }

    /** Town and street in one line. */
    public String line() {
        return (city + " " + street).strip();
    }

    /** The two letters of ISO 3166; empty when the country is not known by its name. */
    public String countryCode() {
        return Countries.codeOf(country).orElse("");
    }
}
