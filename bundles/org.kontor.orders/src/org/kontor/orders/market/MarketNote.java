package org.kontor.orders.market;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.UtcInstant;

/**
 * Something that somebody learned of the market: a competing product, its price, a promotion, what a tour showed (WRK-05). It
 * belongs to its author. Getters answer null while a draft is not filled in, and where a note does not say.
 */
@Entity
@Table(name = "MARKET_NOTE")
public class MarketNote extends OwnedRecord {

    @Column(name = "ON_DAY", nullable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    private MarketNoteKind kind = MarketNoteKind.PRODUCT;

    @Column(name = "COMPETITOR", length = 120)
    private String competitor;

    @Column(name = "THEIR_PRODUCT", length = 120)
    private String theirProduct;

    @Column(name = "PRODUCT_ID")
    private Long productId;

    @Column(name = "PRICE", precision = 19, scale = 4)
    private BigDecimal price;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "CUSTOMER_ID")
    private Long customerId;

    @Column(name = "REGION", length = 80)
    private String region;

    @Column(name = "NOTE_TEXT", length = 2000)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "RATING", length = 20)
    private Usefulness rating;

    @Column(name = "RATED_BY", length = 100)
    private String ratedBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "RATED_AT")
    private Instant ratedAt;

    /** The day on which it was learned. */
    public LocalDate getDay() {
        return day;
    }

    /** Sets: the day on which it was learned. */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** What it is about. */
    public MarketNoteKind getKind() {
        return kind;
    }

    /** Sets: what it is about. */
    public void setKind(MarketNoteKind kind) {
        this.kind = kind;
    }

    /** The competitor. */
    public String getCompetitor() {
        return competitor;
    }

    /** Sets: the competitor. */
    public void setCompetitor(String competitor) {
        this.competitor = competitor;
    }

    /** What the competitor offers. */
    public String getTheirProduct() {
        return theirProduct;
    }

    /** Sets: what the competitor offers. */
    public void setTheirProduct(String theirProduct) {
        this.theirProduct = theirProduct;
    }

    /** Our product with which it competes. */
    public Long getProductId() {
        return productId;
    }

    /** Sets: our product with which it competes. */
    public void setProductId(Long productId) {
        this.productId = productId;
    }

    /** The price that was seen, for one unit. */
    public BigDecimal getPrice() {
        return price;
    }

    /** Sets: the price that was seen, for one unit. */
    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    /** The currency of the price. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: the currency of the price. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** The customer where it was learned. */
    public Long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer where it was learned. */
    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** The region where it holds. */
    public String getRegion() {
        return region;
    }

    /** Sets: the region where it holds. */
    public void setRegion(String region) {
        this.region = region;
    }

    /** What there is to know. */
    public String getText() {
        return text;
    }

    /** Sets: what there is to know. */
    public void setText(String text) {
        this.text = text;
    }

    /** What it is worth (KPI-08); null until somebody judged it. */
    public Usefulness getRating() {
        return rating;
    }

    /** Who judged it. */
    public String getRatedBy() {
        return ratedBy;
    }

    /** When it was judged. */
    public Instant getRatedAt() {
        return ratedAt;
    }

    /** Notes what it is worth. */
    public void rate(Usefulness usefulness, String by, Instant at) {
        rating = usefulness;
        ratedBy = by;
        ratedAt = at;
    }
}
