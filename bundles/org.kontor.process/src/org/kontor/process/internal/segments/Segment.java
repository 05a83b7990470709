package org.kontor.process.internal.segments;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.kontor.identity.OwnedRecord;
import org.kontor.process.segments.Condition;

/** A segment as it is stored. */
@Entity
@Table(name = "SEGMENT")
public class Segment extends OwnedRecord {

    @Column(name = "LIST_ID", nullable = false, length = 60)
    private String listId;

    @Column(name = "NAME", nullable = false, length = 80)
    private String name;

    @Column(name = "SHARED", nullable = false)
    private boolean shared;

    @OneToMany(mappedBy = "segment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<SegmentCondition> conditions = new ArrayList<>();

    /** For the persistence provider. */
    protected Segment() {}

    Segment(String listId) {
        this.listId = listId;
    }

    String listId() {
        return listId;
    }

    String name() {
        return name;
    }

    boolean isShared() {
        return shared;
    }

    List<Condition> conditions() {
        return conditions.stream().map(SegmentCondition::condition).toList();
    }

    void hold(String newName, boolean isShared, List<Condition> wanted) {
        name = newName;
        shared = isShared;
        if (!conditions().equals(wanted)) {
            conditions.clear();
            for (Condition condition : wanted) {
                conditions.add(new SegmentCondition(this, conditions.size(), condition));
            }
        }
    }
}
