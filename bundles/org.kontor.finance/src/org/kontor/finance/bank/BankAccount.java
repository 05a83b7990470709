package org.kontor.finance.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.kontor.persistence.Versioned;

/**
 * An account at a bank and the company of the group whose money it holds (FIN-23, FIN-27). Getters answer null while a draft is not
 * filled in.
 */
@Entity
@Table(name = "BANK_ACCOUNT")
public class BankAccount extends Versioned {

    @Column(name = "NUMBER", nullable = false, length = 40)
    private String number;

    @Column(name = "NAME", length = 120)
    private String name;

    @Column(name = "COMPANY_ID", nullable = false)
    private Long companyId;

    /** Its number, as statements have it. */
    public String getNumber() {
        return number;
    }

    /** Sets: its number, as statements have it. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** The bank, or what the account is for. */
    public String getName() {
        return name;
    }

    /** Sets: the bank, or what the account is for. */
    public void setName(String name) {
        this.name = name;
    }

    /** The company of the group that it belongs to. */
    public Long getCompanyId() {
        return companyId;
    }

    /** Sets: the company of the group that it belongs to. */
    public void setCompanyId(Long companyId) {
        this.companyId = companyId;
    }
}
