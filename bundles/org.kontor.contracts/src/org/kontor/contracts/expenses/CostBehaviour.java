package org.kontor.contracts.expenses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.kontor.persistence.Versioned;

/**
 * Whether a kind of expense moves with the sales or is there anyway (FIN-24); one that nobody decided moves. Getters answer
 * null while a draft is not filled in.
 */
@Entity
@Table(name = "COST_BEHAVIOUR")
public class CostBehaviour extends Versioned {

    @Column(name = "EXPENDITURE_CLASS", nullable = false, length = 60)
    private String expenditureClass;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    private CostKind kind = CostKind.STATIC;

    /** The kind of expense. */
    public String getExpenditureClass() {
        return expenditureClass;
    }

    /** Sets: the kind of expense. */
    public void setExpenditureClass(String expenditureClass) {
        this.expenditureClass = expenditureClass;
    }

    /** How it behaves. */
    public CostKind getKind() {
        return kind;
    }

    /** Sets: how it behaves. */
    public void setKind(CostKind kind) {
        this.kind = kind;
    }
}
