package org.kontor.contracts.expenses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/** A department that shares expenses by a rule (FIN-19). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "ALLOCATION_PART")
public class AllocationPart extends Identified {

    @Column(name = "DEPARTMENT_ID", nullable = false)
    private Long departmentId;

    @Column(name = "PART_WEIGHT", precision = 19, scale = 4)
    private BigDecimal weight;

    @ManyToOne(optional = false)
    @JoinColumn(name = "RULE_ID", nullable = false)
    private AllocationRule rule;

    void setRule(AllocationRule rule) {
        this.rule = rule;
    }

    /** Its part where parts were agreed on, in any unit: 60 and 40 as well as 3 and 2. */
    public BigDecimal getWeight() {
        return weight;
    }

    /** Sets: its part where parts were agreed on. */
    public void setWeight(BigDecimal weight) {
        this.weight = weight;
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
