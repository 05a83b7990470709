package org.kontor.customers;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kontor.identity.OwnedRecord;

/** A company that buys or may buy. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "CUSTOMER")
public class Customer extends OwnedRecord {

    @Column(name = "NUMBER", nullable = false, length = 30)
    private String number;

    @Column(name = "NAME", nullable = false, length = 120)
    private String name;

    @Column(name = "NAME_KEY", nullable = false, length = 120)
    private String nameKey;

    @Column(name = "INDUSTRY", length = 60)
    private String industry;

    @Column(name = "PHONE", length = 40)
    private String phone;

    @Column(name = "EMAIL", length = 120)
    private String email;

    @Column(name = "ADDRESS", length = 200)
    private String address;

    @Column(name = "CITY", length = 60)
    private String city;

    @Column(name = "REGION", length = 60)
    private String region;

    @Column(name = "POSTAL_CODE", length = 20)
    private String postalCode;

    @Column(name = "COUNTRY", length = 60)
    private String country;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "CREDIT_LIMIT", nullable = false, precision = 19, scale = 4)
    private BigDecimal creditLimit = BigDecimal.ZERO;

    @Column(name = "CREDIT_DAYS", nullable = false)
    private int creditDays;

    @Column(name = "ACTIVE", nullable = false)
    private boolean active = true;

    @Column(name = "NOTE", length = 2000)
    private String note;

    @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Contact> contacts = new ArrayList<>();

    /** The customer number; unique. */
    public String getNumber() {
        return number;
    }

    /** Sets: the customer number; unique. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** The company name; unique after normalising (CUS-02). */
    public String getName() {
        return name;
    }

    /** Sets: the company name; unique after normalising (CUS-02). */
    public void setName(String name) {
        this.name = name;
    }

    /** The normalised name that makes it unique. */
    public String getNameKey() {
        return nameKey;
    }

    /** The industry. */
    public String getIndustry() {
        return industry;
    }

    /** Sets: the industry. */
    public void setIndustry(String industry) {
        this.industry = industry;
    }

    /** The phone number. */
    public String getPhone() {
        return phone;
    }

    /** Sets: the phone number. */
    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** The e-mail address. */
    public String getEmail() {
        return email;
    }

    /** Sets: the e-mail address. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** Street and number. */
    public String getAddress() {
        return address;
    }

    /** Sets: street and number. */
    public void setAddress(String address) {
        this.address = address;
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

    /** ISO code of the currency the customer is billed in. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the currency the customer is billed in. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** The credit limit in the currency of the customer (CUS-12); nothing means cash only. */
    public BigDecimal getCreditLimit() {
        return creditLimit;
    }

    /** The payment period in days (CUS-12). */
    public int getCreditDays() {
        return creditDays;
    }

    /** Whether business goes on. */
    public boolean isActive() {
        return active;
    }

    /** Sets: whether business goes on. */
    public void setActive(boolean active) {
        this.active = active;
    }

    /** Anything else worth knowing. */
    public String getNote() {
        return note;
    }

    /** Sets: anything else worth knowing. */
    public void setNote(String note) {
        this.note = note;
    }

    /** The people there. */
    public List<Contact> getContacts() {
        return contacts;
    }

    /** Grants credit: a limit in the customer's currency and a payment period in days (CUS-12). */
    public void grantCredit(BigDecimal limit, int days) {
        creditLimit = limit;
        creditDays = days;
    }

    /** Takes over the normalised name. */
    public void useNameKey(String key) {
        nameKey = key;
    }

    /** Ties a new contact to the customer. */
    public void adopt(Contact contact) {
        contact.setCustomer(this);
    }
}
