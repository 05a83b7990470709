package org.kontor.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kontor.customers.names.CompanyName;

/** By what a customer is recognised when somebody enters it once more under another spelling (CUS-02). Computed, never entered. */
@Embeddable
public class SearchKeys {

    @Column(name = "NAME_KEY", nullable = false, length = 120)
    private String name;

    @Column(name = "NAME_SOUND", length = 60)
    private String sound;

    @Column(name = "NAME_HEAD", length = 30)
    private String head;

    @Column(name = "NAME_TAIL", length = 30)
    private String tail;

    @Column(name = "PHONE_KEY", length = 20)
    private String phone;

    @Column(name = "TAX_KEY", length = 30)
    private String tax;

    /** For JPA. */
    protected SearchKeys() {}

    SearchKeys(CompanyName company, String phone, String tax) {
        this.name = company.key();
        this.sound = company.sound();
        this.head = company.head();
        this.tail = company.tail();
        this.phone = phone;
        this.tax = tax;
    }

    /** The name that may be used once. */
    public String getName() {
        return name;
    }

    /** How the name sounds. */
    public String getSound() {
        return sound;
    }

    /** The first half of the sound. */
    public String getHead() {
        return head;
    }

    /** The second half of the sound. */
    public String getTail() {
        return tail;
    }

    /** The phone number as it is compared; null without one. */
    public String getPhone() {
        return phone;
    }

    /** The tax number as it is compared; null without one. */
    public String getTax() {
        return tax;
    }
}
