package org.kontor.identity.values;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** One value of a list. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "LISTED_VALUE")
public class ListedValue extends Identified {

    @Column(name = "POSITION_NO", nullable = false)
    private Integer position;

    @Column(name = "LABEL", nullable = false, length = 80)
    private String label;

    @Column(name = "ACTIVE", nullable = false)
    private boolean active = true;

    @ManyToOne(optional = false)
    @JoinColumn(name = "LIST_ID", nullable = false)
    private ValueList list;

    /** For JPA and drafts. */
    public ListedValue() {}

    /** A value at a place of its list. */
    public ListedValue(int position, String label) {
        this.position = position;
        this.label = label;
    }

    /** Its place in the list. */
    public Integer getPosition() {
        return position;
    }

    /** Sets: its place in the list. */
    public void setPosition(Integer position) {
        this.position = position;
    }

    /** The value as it is written. */
    public String getLabel() {
        return label;
    }

    /** Sets: the value as it is written. */
    public void setLabel(String label) {
        this.label = label;
    }

    /** Whether it is still offered. */
    public boolean isActive() {
        return active;
    }

    /** Sets: whether it is still offered. */
    public void setActive(boolean active) {
        this.active = active;
    }

    void setList(ValueList list) {
        this.list = list;
    }
}
