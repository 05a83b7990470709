package org.kontor.customers;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.customers.names.CompanyName;
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.Derived;

/** A company that buys or may buy. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "CUSTOMER")
public class Customer extends OwnedRecord {

    @Column(name = "NUMBER", nullable = false, length = 30)
    private String number;

    @Column(name = "NAME", nullable = false, length = 120)
    private String name;

    @Column(name = "SHORT_NAME", length = 60)
    private String shortName;

    @Derived
    @Embedded
    private SearchKeys keys;

    @Embedded
    private Classification classification = new Classification();

    @Embedded
    private Accounts accounts = new Accounts();

    @Column(name = "PARENT_ID")
    private Long parentId;

    @Column(name = "WEBSITE", length = 120)
    private String website;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "CREDIT_GRADE", length = 20)
    private CreditGrade creditGrade;

    @Column(name = "CREDIT_REVIEW_ON")
    private LocalDate creditReviewOn;

    @Column(name = "ACTIVE", nullable = false)
    private boolean active = true;

    @Column(name = "NOTE", length = 2000)
    private String note;

    @Column(name = "COMPLETENESS", nullable = false)
    private int completeness;

    @Derived
    @Column(name = "COMPLETE_SINCE")
    private LocalDate completeSince;

    @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Contact> contacts = new ArrayList<>();

    @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<CustomerAddress> addresses = new ArrayList<>();

    @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Finding> findings = new ArrayList<>();

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

    /** What colleagues call it. */
    public String getShortName() {
        return shortName;
    }

    /** Sets: what colleagues call it. */
    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    /** By what it is recognised under another spelling; null until it is stored. */
    public SearchKeys getKeys() {
        return keys;
    }

    /** How it is classified. */
    public Classification getClassification() {
        if (classification == null) {
            classification = new Classification();
        }
        return classification;
    }

    /** What accounting needs. */
    public Accounts getAccounts() {
        if (accounts == null) {
            accounts = new Accounts();
        }
        return accounts;
    }

    /** The customer it is a part of: the group's head office of a branch. */
    public Long getParentId() {
        return parentId;
    }

    /** Sets: the customer it is a part of. */
    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    /** The address of its pages on the web. */
    public String getWebsite() {
        return website;
    }

    /** Sets: the address of its pages on the web. */
    public void setWebsite(String website) {
        this.website = website;
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

    /** How complete its file is, in percent (CUS-22). */
    public int getCompleteness() {
        return completeness;
    }

    /** Since when its file is complete enough to count (KPI-08); null where it is not. */
    public LocalDate getCompleteSince() {
        return completeSince;
    }

    /**
     * Notes how complete its file is, in percent, on a day; done whenever it is stored, never by hand.
     *
     * @param needed from how many percent on it counts
     */
    public void completed(int percent, int needed, LocalDate on) {
        completeness = percent;
        boolean enough = percent >= needed;
        completeSince = enough && completeSince != null ? completeSince : enough ? on : null;
    }

    /** How far it is trusted; null before the first assessment. */
    public CreditGrade getCreditGrade() {
        return creditGrade;
    }

    /** The day by which its credit must be assessed again (CUS-14); null while it has none. */
    public LocalDate getCreditReviewOn() {
        return creditReviewOn;
    }

    /** Further addresses. */
    public List<CustomerAddress> getAddresses() {
        return addresses;
    }

    /** What is worth knowing of it (CUS-26, CUS-28). */
    public List<Finding> getFindings() {
        return findings;
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

    /** Grants credit as assessed: grade, limit and period, valid until it is assessed again (CUS-13, CUS-14). */
    public void grantCredit(CreditGrade grade, BigDecimal limit, int days, LocalDate reviewOn) {
        grantCredit(limit, days);
        creditGrade = grade;
        creditReviewOn = reviewOn;
    }

    /** Computes by what it is recognised, also its contacts; called whenever it is stored. */
    public void recognise() {
        keys = new SearchKeys(CompanyName.of(name), PhoneKey.of(phone).orElse(null), taxKey().orElse(null));
        contacts.forEach(Contact::recognise);
    }

    /** The tax number as it is compared. */
    public Optional<String> taxKey() {
        return Optional.ofNullable(getAccounts().getTaxNumber())
                .map(number -> number.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT))
                .filter(key -> !key.isEmpty());
    }

    /** Adds something worth knowing. */
    public void remember(Topic topic, String text) {
        Finding finding = new Finding();
        finding.setTopic(topic);
        finding.setFinding(text);
        adopt(finding);
        findings.add(finding);
    }

    /** Ties a new contact to the customer. */
    public void adopt(Contact contact) {
        contact.setCustomer(this);
    }

    /** Ties a new address to the customer. */
    public void adopt(CustomerAddress address) {
        address.setCustomer(this);
    }

    /** Ties a new finding to the customer. */
    public void adopt(Finding finding) {
        finding.setCustomer(this);
    }
}
