package org.kontor.contracts.expenses;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.kontor.persistence.Versioned;

/** How an expense that several departments cause is shared between them (FIN-19). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "ALLOCATION_RULE")
public class AllocationRule extends Versioned {

    @Column(name = "NAME", nullable = false, length = 80)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "BASIS", nullable = false, length = 20)
    private AllocationBasis basis = AllocationBasis.EQUAL;

    @Column(name = "EXPENDITURE_CLASS", length = 60)
    private String expenditureClass;

    @Column(name = "ACTIVE", nullable = false)
    private boolean active = true;

    @OneToMany(mappedBy = "rule", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<AllocationPart> parts = new ArrayList<>();

    /** What users call it. */
    public String getName() {
        return name;
    }

    /** Sets: what users call it. */
    public void setName(String name) {
        this.name = name;
    }

    /** By what it is shared. */
    public AllocationBasis getBasis() {
        return basis;
    }

    /** Sets: by what it is shared. */
    public void setBasis(AllocationBasis basis) {
        this.basis = basis;
    }

    /**
     * The kind of expense that it shares without being chosen, month for month, where the expense belongs to no contract and no
     * project; null for a rule that is chosen by hand only.
     */
    public String getExpenditureClass() {
        return expenditureClass;
    }

    /** Sets: the kind of expense that it shares without being chosen. */
    public void setExpenditureClass(String expenditureClass) {
        this.expenditureClass = expenditureClass;
    }

    /** Whether it is still offered. */
    public boolean isActive() {
        return active;
    }

    /** Sets: whether it is still offered. */
    public void setActive(boolean active) {
        this.active = active;
    }

    /** The departments that share. */
    public List<AllocationPart> getParts() {
        return parts;
    }

    /** Ties a new department to the rule. */
    public void adopt(AllocationPart part) {
        part.setRule(this);
    }
}
