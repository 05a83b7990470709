package org.kontor.customers.activities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.kontor.customers.ValueClass;
import org.kontor.persistence.Versioned;

/**
 * After how many days customers of a value class are to be contacted again (ACT-08), kept by the administrator. Getters
 * answer null while a draft is not filled in.
 */
@Entity
@Table(name = "CONTACT_FREQUENCY")
public class ContactFrequency extends Versioned {

    @Enumerated(EnumType.STRING)
    @Column(name = "VALUE_CLASS", nullable = false, length = 20)
    private ValueClass valueClass;

    @Column(name = "DAYS", nullable = false)
    private Integer days;

    /** For the persistence provider and for drafts. */
    public ContactFrequency() {}

    /** What a new company begins with. */
    public ContactFrequency(ValueClass valueClass, int days) {
        this.valueClass = valueClass;
        this.days = days;
    }

    /** For which customers. */
    public ValueClass getValueClass() {
        return valueClass;
    }

    /** After how many days; 1 to 999. */
    public Integer getDays() {
        return days;
    }

    /** Sets: after how many days. */
    public void setDays(Integer days) {
        this.days = days;
    }
}
