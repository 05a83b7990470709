package org.kontor.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.kontor.persistence.Versioned;

/** Somebody the company buys from. */
@Entity
@Table(name = "SUPPLIER")
public class Supplier extends Versioned {

    @Column(name = "NUMBER", nullable = false, length = 30)
    private String number;

    @Column(name = "NAME", nullable = false, length = 120)
    private String name;

    @Column(name = "CONTACT", length = 80)
    private String contact;

    @Column(name = "PHONE", length = 40)
    private String phone;

    @Column(name = "CITY", length = 60)
    private String city;

    @Column(name = "COUNTRY", length = 60)
    private String country;

    @Column(name = "ADDRESS", length = 200)
    private String address;

    /** The supplier number; unique. */
    public String getNumber() {
        return number;
    }

    /** Sets: the supplier number; unique. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** The company name. */
    public String getName() {
        return name;
    }

    /** Sets: the company name. */
    public void setName(String name) {
        this.name = name;
    }

    /** Whom to ask for. */
    public String getContact() {
        return contact;
    }

    /** Sets: whom to ask for. */
    public void setContact(String contact) {
        this.contact = contact;
    }

    /** The phone number. */
    public String getPhone() {
        return phone;
    }

    /** Sets: the phone number. */
    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** The town. */
    public String getCity() {
        return city;
    }

    /** Sets: the town. */
    public void setCity(String city) {
        this.city = city;
    }

    /** The country. */
    public String getCountry() {
        return country;
    }

    /** Sets: the country. */
    public void setCountry(String country) {
        this.country = country;
    }

    /** Street and number. */
    public String getAddress() {
        return address;
    }

    /** Sets: street and number. */
    public void setAddress(String address) {
        this.address = address;
    }
}
