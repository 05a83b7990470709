package org.kontor.identity.values;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.kontor.persistence.Versioned;

/** A list of values as the company keeps it. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "VALUE_LIST")
public class ValueList extends Versioned {

    @Column(name = "CODE", nullable = false, length = 40, updatable = false)
    private String code;

    @Column(name = "LABEL", nullable = false, length = 80)
    private String label;

    @OneToMany(mappedBy = "list", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<ListedValue> values = new ArrayList<>();

    /** For JPA and drafts. */
    public ValueList() {}

    /** A list under the name by which fields refer to it. */
    public ValueList(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The name by which fields refer to it. */
    public String getCode() {
        return code;
    }

    /** What users call it. */
    public String getLabel() {
        return label;
    }

    /** Sets: what users call it. */
    public void setLabel(String label) {
        this.label = label;
    }

    /** The values. */
    public List<ListedValue> getValues() {
        return values;
    }

    /** Ties a new value to the list, as its last. */
    public void adopt(ListedValue value) {
        value.setList(this);
    }
}
