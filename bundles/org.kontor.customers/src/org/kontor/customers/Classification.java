package org.kontor.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;

/** How a customer is classified (CUS-08, CUS-09, CUS-32). Getters answer null while a draft is not filled in. */
@Embeddable
public class Classification {

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    private CustomerKind kind = CustomerKind.PROSPECT;

    @Column(name = "INDUSTRY", length = 60)
    private String industry;

    @Enumerated(EnumType.STRING)
    @Column(name = "SCALE", length = 20)
    private CompanyScale scale;

    @Column(name = "SOURCE", length = 60)
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "CHANNEL", length = 20)
    private SalesChannel channel;

    @Column(name = "SALES_AREA", length = 60)
    private String salesArea;

    @Enumerated(EnumType.STRING)
    @Column(name = "VALUE_CLASS", nullable = false, length = 20)
    private ValueClass valueClass = ValueClass.ORDINARY;

    @Column(name = "VALUE_CLASS_FIXED", nullable = false)
    private boolean valueClassFixed;

    @Column(name = "VALUE_CLASS_REASON", length = 300)
    private String valueClassReason;

    @Column(name = "TERRITORY_ID")
    private Long territoryId;

    @Column(name = "TERRITORY_FIXED")
    private boolean territoryFixed;

    /** What the company is to us. */
    public CustomerKind getKind() {
        return kind;
    }

    /** Sets: what the company is to us. */
    public void setKind(CustomerKind kind) {
        this.kind = kind;
    }

    /** The industry. */
    public String getIndustry() {
        return industry;
    }

    /** Sets: the industry. */
    public void setIndustry(String industry) {
        this.industry = industry;
    }

    /** How large it is. */
    public CompanyScale getScale() {
        return scale;
    }

    /** Sets: how large it is. */
    public void setScale(CompanyScale scale) {
        this.scale = scale;
    }

    /** How they heard of us. */
    public String getSource() {
        return source;
    }

    /** Sets: how they heard of us. */
    public void setSource(String source) {
        this.source = source;
    }

    /** The way it buys (CUS-32). */
    public SalesChannel getChannel() {
        return channel;
    }

    /** Sets: the way it buys (CUS-32). */
    public void setChannel(SalesChannel channel) {
        this.channel = channel;
    }

    /** The sales area (CUS-04). */
    public String getSalesArea() {
        return salesArea;
    }

    /** Sets: the sales area (CUS-04). */
    public void setSalesArea(String salesArea) {
        this.salesArea = salesArea;
    }

    /** The territory it lies in (LED-15); null where it lies in none. */
    public Long getTerritoryId() {
        return territoryId;
    }

    /** Chooses the territory, which then stays however territories are cut; null leaves it to their keys again. */
    public void setTerritoryId(Long chosen) {
        if (!Objects.equals(chosen, territoryId)) {
            territoryId = chosen;
            territoryFixed = chosen != null;
        }
    }

    /** Whether a person chose the territory, so that its keys do not say. */
    public boolean isTerritoryFixed() {
        return territoryFixed;
    }

    /** Notes the territory in which it lies by the keys; what a person chose stays. */
    public void lieIn(Optional<Long> territory) {
        if (!territoryFixed) {
            territoryId = territory.orElse(null);
        }
    }

    /** The value class. */
    public ValueClass getValueClass() {
        return valueClass;
    }

    /** Sets: the value class. */
    public void setValueClass(ValueClass valueClass) {
        this.valueClass = valueClass;
    }

    /** Whether a person chose the value class, so that it is not computed. */
    public boolean isValueClassFixed() {
        return valueClassFixed;
    }

    /** Sets: whether a person chose the value class, so that it is not computed. */
    public void setValueClassFixed(boolean valueClassFixed) {
        this.valueClassFixed = valueClassFixed;
    }

    /** Why a person chose the value class; null when it is computed. */
    public String getValueClassReason() {
        return valueClassReason;
    }

    /** Sets: why a person chose the value class. */
    public void setValueClassReason(String valueClassReason) {
        this.valueClassReason = valueClassReason;
    }
}
