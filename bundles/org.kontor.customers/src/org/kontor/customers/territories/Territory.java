package org.kontor.customers.territories;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.kontor.persistence.Versioned;

/** A part of the market and who works in it (LED-15, R-44). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "TERRITORY")
public class Territory extends Versioned {

    @Column(name = "NAME", nullable = false, length = 80)
    private String name;

    @Column(name = "ACTIVE", nullable = false)
    private boolean active = true;

    @Column(name = "NOTE", length = 500)
    private String note;

    @OneToMany(mappedBy = "territory", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<TerritoryKey> keys = new ArrayList<>();

    @OneToMany(mappedBy = "territory", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<TerritoryMember> members = new ArrayList<>();

    /** Its name; unique. */
    public String getName() {
        return name;
    }

    /** Sets: its name; unique. */
    public void setName(String name) {
        this.name = name;
    }

    /** Whether it is in use. */
    public boolean isActive() {
        return active;
    }

    /** Sets: whether it is in use. */
    public void setActive(boolean active) {
        this.active = active;
    }

    /** What is worth knowing of it. */
    public String getNote() {
        return note;
    }

    /** Sets: what is worth knowing of it. */
    public void setNote(String note) {
        this.note = note;
    }

    /** What belongs to it. */
    public List<TerritoryKey> getKeys() {
        return keys;
    }

    /** Who works in it. */
    public List<TerritoryMember> getMembers() {
        return members;
    }

    /** The ids of who works in it, the first of the territory at the beginning. */
    public List<Long> people() {
        List<Long> people = new ArrayList<>();
        for (TerritoryMember member : members) {
            people.add(member.isResponsible() ? 0 : people.size(), member.getUserId());
        }
        return people;
    }

    /** Ties a new key to the territory. */
    public void adopt(TerritoryKey key) {
        key.setTerritory(this);
    }

    /** Ties a new colleague to the territory. */
    public void adopt(TerritoryMember member) {
        member.setTerritory(this);
    }
}
