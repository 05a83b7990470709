package org.kontor.contracts.expenses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** A department that shares expenses by a rule (FIN-19). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "ALLOCATION_PART")
public class AllocationPart extends Identified {

    @Column(name = "DEPARTMENT_ID", nullable = false)
    private Long departmentId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "RULE_ID", nullable = false)
    private AllocationRule rule;

    void setRule(AllocationRule rule) {
        this.rule = rule;
    }

    /** The department. */
    public Long getDepartmentId() {
        return departmentId;
    }

    /** Sets: the department. */
    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }
}
