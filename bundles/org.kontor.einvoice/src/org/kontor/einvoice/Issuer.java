package org.kontor.einvoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kontor.customers.ElectronicAddress;
import org.kontor.persistence.Versioned;

/** The company as it stands on its e-invoices, from a day on. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "EINVOICE_ISSUER")
public class Issuer extends Versioned {

    @Column(name = "VALID_FROM", nullable = false)
    private LocalDate validFrom;

    @Column(name = "COMPANY_ID")
    private Long companyId;

    @Column(name = "NAME", nullable = false, length = 120)
    private String name;

    @Column(name = "TAX_NUMBER", nullable = false, length = 30)
    private String taxNumber;

    @Column(name = "REGISTRATION", length = 40)
    private String registration;

    @Column(name = "ADDRESS", nullable = false, length = 200)
    private String address;

    @Column(name = "CITY", nullable = false, length = 60)
    private String city;

    @Column(name = "POSTAL_CODE", length = 20)
    private String postalCode;

    @Column(name = "COUNTRY", length = 60)
    private String country;

    @Column(name = "EMAIL", length = 120)
    private String email;

    @Column(name = "ELECTRONIC_ADDRESS", length = ElectronicAddress.LENGTH)
    private String electronicAddress;

    @Enumerated(EnumType.STRING)
    @Column(name = "PROFILE", length = 20)
    private UblProfile profile;

    @Column(name = "PHONE", length = 40)
    private String phone;

    @Column(name = "BANK", length = 80)
    private String bank;

    @Column(name = "BANK_ACCOUNT", length = 40)
    private String bankAccount;

    @Column(name = "TAX_INCLUDED", nullable = false)
    private boolean taxIncluded;

    @Column(name = "ISSUED_BY", length = 40)
    private String issuedBy;

    /** The first day it holds; it holds until the next one begins. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Sets: the first day it holds; it holds until the next one begins. */
    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** The company of the group that it speaks of; null for each that has no data of its own (FIN-27). */
    public Long getCompanyId() {
        return companyId;
    }

    /** Sets: the company of the group that it speaks of. */
    public void setCompanyId(Long companyId) {
        this.companyId = companyId;
    }

    /** The registered name. */
    public String getName() {
        return name;
    }

    /** Sets: the registered name. */
    public void setName(String name) {
        this.name = name;
    }

    /** The tax number or unified social credit code. */
    public String getTaxNumber() {
        return taxNumber;
    }

    /** Sets: the tax number or unified social credit code. */
    public void setTaxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
    }

    /** Its number in the register of its country; empty where nobody wrote it down. */
    public String getRegistration() {
        return registration;
    }

    /** Sets: its number in the register of its country. */
    public void setRegistration(String registration) {
        this.registration = registration;
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

    /** The postal code. */
    public String getPostalCode() {
        return postalCode;
    }

    /** Sets: the postal code. */
    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    /** The country, by its name or its code; China where nothing is said. */
    public String getCountry() {
        return country;
    }

    /** Sets: the country, by its name or its code; China where nothing is said. */
    public void setCountry(String country) {
        this.country = country;
    }

    /** The e-mail address at which documents reach us. */
    public String getEmail() {
        return email;
    }

    /** Sets: the e-mail address at which documents reach us. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** Where electronic documents reach us, as {@link ElectronicAddress} reads it; by e-mail where nothing is said. */
    public String getElectronicAddress() {
        return electronicAddress;
    }

    /** Sets: where electronic documents reach us; by e-mail where nothing is said. */
    public void setElectronicAddress(String electronicAddress) {
        this.electronicAddress = electronicAddress;
    }

    /** What our UBL documents follow; EN 16931 alone where nothing is said. */
    public UblProfile getProfile() {
        return profile;
    }

    /** Sets: what our UBL documents follow; EN 16931 alone where nothing is said. */
    public void setProfile(UblProfile profile) {
        this.profile = profile;
    }

    /** The phone number. */
    public String getPhone() {
        return phone;
    }

    /** Sets: the phone number. */
    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** The bank. */
    public String getBank() {
        return bank;
    }

    /** Sets: the bank. */
    public void setBank(String bank) {
        this.bank = bank;
    }

    /** The account there. */
    public String getBankAccount() {
        return bankAccount;
    }

    /** Sets: the account there. */
    public void setBankAccount(String bankAccount) {
        this.bankAccount = bankAccount;
    }

    /** Whether the prices of Kontor, and so the totals of its invoices, hold the tax already. */
    public boolean isTaxIncluded() {
        return taxIncluded;
    }

    /** Sets: whether the prices of Kontor, and so the totals of its invoices, hold the tax already. */
    public void setTaxIncluded(boolean taxIncluded) {
        this.taxIncluded = taxIncluded;
    }

    /** Who issues the invoices, as the tax platform prints it. */
    public String getIssuedBy() {
        return issuedBy;
    }

    /** Sets: who issues the invoices, as the tax platform prints it. */
    public void setIssuedBy(String issuedBy) {
        this.issuedBy = issuedBy;
    }
}
