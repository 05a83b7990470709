package org.kontor.catalog.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.kontor.persistence.Versioned;

/**
 * A respect in which products are described: power, voltage, protection class (ORD-22). Getters answer null while a draft is not
 * filled in.
 */
@Entity
@Table(name = "PRODUCT_ATTRIBUTE")
public class ProductAttribute extends Versioned {

    @Column(name = "NAME", nullable = false, length = 60)
    private String name;

    @Column(name = "UNIT", length = 20)
    private String unit;

    @Column(name = "SERIES", length = 60)
    private String series;

    @Column(name = "MEASURED", nullable = false)
    private boolean measured;

    /** Its name. */
    public String getName() {
        return name;
    }

    /** Sets: its name. */
    public void setName(String name) {
        this.name = name;
    }

    /** The unit of its values, for example kW; null for values without one. */
    public String getUnit() {
        return unit;
    }

    /** Sets: the unit of its values. */
    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** The product class that has it; null for all products. */
    public String getSeries() {
        return series;
    }

    /** Sets: the product class that has it. */
    public void setSeries(String series) {
        this.series = series;
    }

    /** Whether its values are numbers, so that they can be compared. */
    public boolean isMeasured() {
        return measured;
    }

    /** Sets: whether its values are numbers. */
    public void setMeasured(boolean measured) {
        this.measured = measured;
    }

    /** A value of it as it is read: {@code Power 15 kW}. */
    public String with(String value) {
        return name + " " + value + (unit == null || unit.isBlank() ? "" : " " + unit);
    }
}
