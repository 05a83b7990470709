package org.kontor.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** A further address of a customer. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "CUSTOMER_ADDRESS")
public class CustomerAddress extends Identified {

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    private AddressKind kind = AddressKind.DELIVERY;

    @Column(name = "STREET", nullable = false, length = 200)
    private String street;

    @Column(name = "CITY", length = 60)
    private String city;

    @Column(name = "REGION", length = 60)
    private String region;

    @Column(name = "POSTAL_CODE", length = 20)
    private String postalCode;

    @Column(name = "COUNTRY", length = 60)
    private String country;

    @Column(name = "RECIPIENT", length = 80)
    private String recipient;

    @Column(name = "PHONE", length = 40)
    private String phone;

    @ManyToOne(optional = false)
    @JoinColumn(name = "CUSTOMER_ID", nullable = false)
    private Customer customer;

    /** What it is used for. */
    public AddressKind getKind() {
        return kind;
    }

    /** Sets: what it is used for. */
    public void setKind(AddressKind kind) {
        this.kind = kind;
    }

    /** Street and number. */
    public String getStreet() {
        return street;
    }

    /** Sets: street and number. */
    public void setStreet(String street) {
        this.street = street;
    }

    /** The town. */
    public String getCity() {
        return city;
    }

    /** Sets: the town. */
    public void setCity(String city) {
        this.city = city;
    }

    /** The region or province. */
    public String getRegion() {
        return region;
    }

    /** Sets: the region or province. */
    public void setRegion(String region) {
        this.region = region;
    }

    /** The postal code. */
    public String getPostalCode() {
        return postalCode;
    }

    /** Sets: the postal code. */
    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    /** The country. */
    public String getCountry() {
        return country;
    }

    /** Sets: the country. */
    public void setCountry(String country) {
        this.country = country;
    }

    /** Who receives there. */
    public String getRecipient() {
        return recipient;
    }

    /** Sets: who receives there. */
    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    /** The phone number there. */
    public String getPhone() {
        return phone;
    }

    /** Sets: the phone number there. */
    public void setPhone(String phone) {
        this.phone = phone;
    }

    void setCustomer(Customer customer) {
        this.customer = customer;
    }
}
