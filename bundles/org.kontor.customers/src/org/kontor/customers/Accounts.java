package org.kontor.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What accounting needs of a customer (CUS-04, CUS-29). Getters answer null while a draft is not filled in. */
@Embeddable
public class Accounts {

    @Column(name = "TAX_NUMBER", length = 30)
    private String taxNumber;

    @Column(name = "INVOICE_TITLE", length = 120)
    private String invoiceTitle;

    @Column(name = "BANK", length = 80)
    private String bank;

    @Column(name = "BANK_ACCOUNT", length = 40)
    private String bankAccount;

    @Column(name = "ELECTRONIC_ADDRESS", length = ElectronicAddress.LENGTH)
    private String electronicAddress;

    @Column(name = "PAYER_ID")
    private Long payerId;

    @Column(name = "INVOICE_RECIPIENT_ID")
    private Long invoiceRecipientId;

    /** The tax number or unified social credit code. */
    public String getTaxNumber() {
        return taxNumber;
    }

    /** Sets: the tax number or unified social credit code. */
    public void setTaxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
    }

    /** The name on invoices, where it differs. */
    public String getInvoiceTitle() {
        return invoiceTitle;
    }

    /** Sets: the name on invoices, where it differs. */
    public void setInvoiceTitle(String invoiceTitle) {
        this.invoiceTitle = invoiceTitle;
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

    /** Where it receives electronic invoices, as {@link ElectronicAddress} reads it. */
    public String getElectronicAddress() {
        return electronicAddress;
    }

    /** Sets: where it receives electronic invoices. */
    public void setElectronicAddress(String electronicAddress) {
        this.electronicAddress = electronicAddress;
    }

    /** The customer that pays, where it is another one. */
    public Long getPayerId() {
        return payerId;
    }

    /** Sets: the customer that pays, where it is another one. */
    public void setPayerId(Long payerId) {
        this.payerId = payerId;
    }

    /** The customer that gets the invoices, where it is another one. */
    public Long getInvoiceRecipientId() {
        return invoiceRecipientId;
    }

    /** Sets: the customer that gets the invoices, where it is another one. */
    public void setInvoiceRecipientId(Long invoiceRecipientId) {
        this.invoiceRecipientId = invoiceRecipientId;
    }
}
