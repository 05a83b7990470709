package org.kontor.customers.selling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.persistence.Identified;

/** A stage of a sales process. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "SALE_STAGE")
public class SaleStage extends Identified {

    @Column(name = "POSITION_NO", nullable = false)
    private Integer position;

    @Column(name = "NAME", nullable = false, length = 60)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "FUNNEL_LEVEL", nullable = false, length = 20)
    private FunnelLevel level;

    @Column(name = "PROBABILITY", nullable = false, precision = 19, scale = 4)
    private BigDecimal probability;

    @Column(name = "DAYS_ALLOWED")
    private Integer daysAllowed;

    @Column(name = "GUIDANCE", length = 1000)
    private String guidance;

    @Column(name = "CONTACT_NEEDED", nullable = false)
    private boolean contactNeeded;

    @Column(name = "AMOUNT_NEEDED", nullable = false)
    private boolean amountNeeded;

    @Column(name = "CLOSE_NEEDED", nullable = false)
    private boolean closeNeeded;

    @Column(name = "SITUATION_NEEDED", nullable = false)
    private boolean situationNeeded;

    @Column(name = "COMPETITORS_NEEDED", nullable = false)
    private boolean competitorsNeeded;

    @ManyToOne(optional = false)
    @JoinColumn(name = "PROCESS_ID", nullable = false)
    private SaleProcess saleProcess;

    /** Its place in the process. */
    public Integer getPosition() {
        return position;
    }

    /** Sets: its place in the process. */
    public void setPosition(Integer position) {
        this.position = position;
    }

    /** Its name. */
    public String getName() {
        return name;
    }

    /** Sets: its name. */
    public void setName(String name) {
        this.name = name;
    }

    /** The level of the funnel it counts for. */
    public FunnelLevel getLevel() {
        return level;
    }

    /** Sets: the level of the funnel it counts for. */
    public void setLevel(FunnelLevel level) {
        this.level = level;
    }

    /** How likely a deal in this stage is signed, 0 to 1, unless somebody knows better (LED-05). */
    public BigDecimal getProbability() {
        return probability;
    }

    /** Sets: how likely a deal in this stage is signed, 0 to 1, unless somebody knows better (LED-05). */
    public void setProbability(BigDecimal probability) {
        this.probability = probability;
    }

    /** After how many days a deal has been in the stage for too long; null for no limit. */
    public Integer getDaysAllowed() {
        return daysAllowed;
    }

    /** Sets: after how many days a deal has been in the stage for too long; null for no limit. */
    public void setDaysAllowed(Integer daysAllowed) {
        this.daysAllowed = daysAllowed;
    }

    /** What is to be done in the stage, for newcomers and everybody else (LED-13, R-22). */
    public String getGuidance() {
        return guidance;
    }

    /** Sets: what is to be done in the stage, for newcomers and everybody else (LED-13, R-22). */
    public void setGuidance(String guidance) {
        this.guidance = guidance;
    }

    /** Whether the contact must be known to enter the stage. */
    public boolean isContactNeeded() {
        return contactNeeded;
    }

    /** Sets: whether the contact must be known to enter the stage. */
    public void setContactNeeded(boolean contactNeeded) {
        this.contactNeeded = contactNeeded;
    }

    /** Whether the amount must be known to enter the stage. */
    public boolean isAmountNeeded() {
        return amountNeeded;
    }

    /** Sets: whether the amount must be known to enter the stage. */
    public void setAmountNeeded(boolean amountNeeded) {
        this.amountNeeded = amountNeeded;
    }

    /** Whether the expected day of signing must be known to enter the stage. */
    public boolean isCloseNeeded() {
        return closeNeeded;
    }

    /** Sets: whether the expected day of signing must be known to enter the stage. */
    public void setCloseNeeded(boolean closeNeeded) {
        this.closeNeeded = closeNeeded;
    }

    /** Whether the situation must be described to enter the stage. */
    public boolean isSituationNeeded() {
        return situationNeeded;
    }

    /** Sets: whether the situation must be described to enter the stage. */
    public void setSituationNeeded(boolean situationNeeded) {
        this.situationNeeded = situationNeeded;
    }

    /** Whether a competitor must be named to enter the stage. */
    public boolean isCompetitorsNeeded() {
        return competitorsNeeded;
    }

    /** Sets: whether a competitor must be named to enter the stage. */
    public void setCompetitorsNeeded(boolean competitorsNeeded) {
        this.competitorsNeeded = competitorsNeeded;
    }

    /** The process it belongs to. */
    public SaleProcess getSaleProcess() {
        return saleProcess;
    }

    void setSaleProcess(SaleProcess saleProcess) {
        this.saleProcess = saleProcess;
    }
}
