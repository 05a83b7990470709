package org.kontor.catalog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kontor.catalog.structure.AttributeValue;
import org.kontor.catalog.structure.ProductPart;
import org.kontor.kernel.han.Han;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Versioned;

/** Something the company sells. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "PRODUCT")
public class Product extends Versioned {

    private static final int LONGEST_SOUND = 500;
    private static final int LONGEST_FEATURES = 2000;

    @Column(name = "NUMBER", nullable = false, length = 30)
    private String number;

    @Column(name = "NAME", nullable = false, length = 120)
    private String name;

    @Column(name = "BAR_CODE", length = 40)
    private String barCode;

    @Derived
    @Column(name = "SOUND", length = LONGEST_SOUND)
    private String sound;

    @Column(name = "SERIES", length = 60)
    private String series;

    @Column(name = "UNIT", nullable = false, length = 10)
    private String unit;

    @Column(name = "LIST_PRICE", nullable = false, precision = 19, scale = 4)
    private BigDecimal listPrice;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    private ProductKind kind = ProductKind.GOODS;

    @Derived
    @Column(name = "FEATURES", length = LONGEST_FEATURES)
    private String features;

    @Enumerated(EnumType.STRING)
    @Column(name = "TRACKING", nullable = false, length = 20)
    private Tracking tracking = Tracking.NONE;

    @Column(name = "SUPPLIER_ID")
    private Long supplierId;

    @Column(name = "REORDER_LEVEL", nullable = false, precision = 19, scale = 4)
    private BigDecimal reorderLevel = BigDecimal.ZERO;

    @Column(name = "ACTIVE", nullable = false)
    private boolean active = true;

    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<AttributeValue> attributes = new ArrayList<>();

    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ProductPart> parts = new ArrayList<>();

    /** The number that customers and colleagues call it by; unique. */
    public String getNumber() {
        return number;
    }

    /** Sets: the number that customers and colleagues call it by; unique. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** Its name. */
    public String getName() {
        return name;
    }

    /** Sets: its name. */
    public void setName(String name) {
        this.name = name;
        sound();
    }

    /** The bar code on it or on its package; null without one. */
    public String getBarCode() {
        return barCode;
    }

    /** Sets: the bar code on it or on its package. */
    public void setBarCode(String barCode) {
        this.barCode = barCode;
    }

    /** A Chinese name in pinyin, its initials first: 水泵 is {@code sb shuibeng}; empty for a name without Chinese. */
    public String getSound() {
        return sound;
    }

    /** Computes the sound anew. */
    public void sound() {
        boolean chinese = name != null && name.codePoints().anyMatch(Han::isHan);
        String spoken = chinese ? Han.initials(name) + " " + Han.pinyin(name) : "";
        sound = spoken.substring(0, Math.min(LONGEST_SOUND, spoken.length()));
    }

    /** The product series, for analyses. */
    public String getSeries() {
        return series;
    }

    /** Sets: the product series, for analyses. */
    public void setSeries(String series) {
        this.series = series;
    }

    /** The unit it is counted in, for example pcs. */
    public String getUnit() {
        return unit;
    }

    /** Sets: the unit it is counted in, for example pcs. */
    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** The company price of one unit before discounts, in {@link #getCurrency()}. */
    public BigDecimal getListPrice() {
        return listPrice;
    }

    /** Sets: the company price of one unit before discounts, in {@link #getCurrency()}. */
    public void setListPrice(BigDecimal listPrice) {
        this.listPrice = listPrice;
    }

    /** ISO code of the currency of the list price. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: iSO code of the currency of the list price. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Whether it is goods or a service. */
    public ProductKind getKind() {
        return kind;
    }

    /** Sets: whether it is goods or a service. */
    public void setKind(ProductKind kind) {
        this.kind = kind;
    }

    /** Whether it is never in stock. */
    public boolean isService() {
        return kind == ProductKind.SERVICE;
    }

    /** Its attributes in one line, as searches and lists take them: {@code Power 15 kW; Voltage 380 V}; empty for none. */
    public String getFeatures() {
        return features;
    }

    /** Sets: its attributes in one line, shortened where they are too many. */
    public void setFeatures(String features) {
        this.features = features.substring(0, Math.min(LONGEST_FEATURES, features.length()));
    }

    /** What is known of it by its attributes. */
    public List<AttributeValue> getAttributes() {
        return attributes;
    }

    /** Ties a new attribute to the product. */
    public AttributeValue adopt(AttributeValue value) {
        value.setProduct(this);
        return value;
    }

    /** What it is made of; empty for a product that is sold as it is. */
    public List<ProductPart> getParts() {
        return parts;
    }

    /** Ties a new part to the product. */
    public ProductPart adopt(ProductPart part) {
        part.setProduct(this);
        return part;
    }

    /** How its single pieces are followed. */
    public Tracking getTracking() {
        return tracking;
    }

    /** Sets: how its single pieces are followed. */
    public void setTracking(Tracking tracking) {
        this.tracking = tracking;
    }

    /** Who supplies it. */
    public Long getSupplierId() {
        return supplierId;
    }

    /** Sets: who supplies it. */
    public void setSupplierId(Long supplierId) {
        this.supplierId = supplierId;
    }

    /** At or below this quantity on hand it should be bought again. */
    public BigDecimal getReorderLevel() {
        return reorderLevel;
    }

    /** Sets: at or below this quantity on hand it should be bought again. */
    public void setReorderLevel(BigDecimal reorderLevel) {
        this.reorderLevel = reorderLevel;
    }

    /** Whether it may be sold. */
    public boolean isActive() {
        return active;
    }

    /** Sets: whether it may be sold. */
    public void setActive(boolean active) {
        this.active = active;
    }
}
