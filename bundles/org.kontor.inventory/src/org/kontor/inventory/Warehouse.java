package org.kontor.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.kontor.persistence.Versioned;

/** A place where goods are kept. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "WAREHOUSE")
public class Warehouse extends Versioned {

    @Column(name = "CODE", nullable = false, length = 20)
    private String code;

    @Column(name = "NAME", nullable = false, length = 80)
    private String name;

    @Column(name = "CITY", length = 60)
    private String city;

    @Column(name = "ACTIVE", nullable = false)
    private boolean active = true;

    /** The code; unique. */
    public String getCode() {
        return code;
    }

    /** Sets: the code; unique. */
    public void setCode(String code) {
        this.code = code;
    }

    /** The name. */
    public String getName() {
        return name;
    }

    /** Sets: the name. */
    public void setName(String name) {
        this.name = name;
    }

    /** Where it stands. */
    public String getCity() {
        return city;
    }

    /** Sets: where it stands. */
    public void setCity(String city) {
        this.city = city;
    }

    /** Whether goods may move in and out. */
    public boolean isActive() {
        return active;
    }

    /** Sets: whether goods may move in and out. */
    public void setActive(boolean active) {
        this.active = active;
    }
}
