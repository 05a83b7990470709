package org.kontor.customers.territories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** What belongs to a territory: a city, an industry, a customer. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "TERRITORY_KEY")
public class TerritoryKey extends Identified {

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    private KeyKind kind;

    @Column(name = "KEY_VALUE", length = 120)
    private String value;

    @Column(name = "CUSTOMER_ID")
    private Long customerId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "TERRITORY_ID", nullable = false)
    private Territory territory;

    /** By what it cuts. */
    public KeyKind getKind() {
        return kind;
    }

    /** Sets: by what it cuts. */
    public void setKind(KeyKind kind) {
        this.kind = kind;
    }

    /** What stands there in the record of a customer or lead; nothing for an account. */
    public String getValue() {
        return value;
    }

    /** Sets: what stands there in the record of a customer or lead; nothing for an account. */
    public void setValue(String value) {
        this.value = value;
    }

    /** The customer of an account, or at which a contact works. */
    public Long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer of an account, or at which a contact works. */
    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** The territory. */
    public Territory getTerritory() {
        return territory;
    }

    void setTerritory(Territory territory) {
        this.territory = territory;
    }
}
