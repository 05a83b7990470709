package org.kontor.customers.selling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.kontor.persistence.Versioned;

/** A rule that scores, classifies and assigns new leads (LED-01, LED-15). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "LEAD_RULE")
public class LeadRule extends Versioned {

    @Column(name = "POSITION_NO", nullable = false)
    private Integer position;

    @Column(name = "NAME", nullable = false, length = 80)
    private String name;

    @Column(name = "ACTIVE", nullable = false)
    private boolean active = true;

    @Column(name = "SOURCE", length = 60)
    private String source;

    @Column(name = "REGION", length = 60)
    private String region;

    @Column(name = "INDUSTRY", length = 60)
    private String industry;

    @Column(name = "PRODUCT", length = 120)
    private String product;

    @Column(name = "AMOUNT_FROM", precision = 19, scale = 4)
    private BigDecimal amountFrom;

    @Column(name = "AMOUNT_TO", precision = 19, scale = 4)
    private BigDecimal amountTo;

    @Column(name = "POINTS")
    private Integer points;

    @Column(name = "LEAD_CLASS", length = 40)
    private String leadClass;

    @Enumerated(EnumType.STRING)
    @Column(name = "ASSIGNMENT", nullable = false, length = 20)
    private LeadAssignment assignment = LeadAssignment.NOBODY;

    @Column(name = "USER_ID")
    private Long userId;

    @Column(name = "UNIT_ID")
    private Long unitId;

    /** Its place: of several rules that assign or classify, the first one counts. */
    public Integer getPosition() {
        return position;
    }

    /** Sets: its place: of several rules that assign or classify, the first one counts. */
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

    /** Whether it is in use. */
    public boolean isActive() {
        return active;
    }

    /** Sets: whether it is in use. */
    public void setActive(boolean active) {
        this.active = active;
    }

    /** Holds for leads from there; for all when empty. */
    public String getSource() {
        return source;
    }

    /** Sets: holds for leads from there; for all when empty. */
    public void setSource(String source) {
        this.source = source;
    }

    /** Holds for leads of that region; for all when empty. */
    public String getRegion() {
        return region;
    }

    /** Sets: holds for leads of that region; for all when empty. */
    public void setRegion(String region) {
        this.region = region;
    }

    /** Holds for leads of that industry; for all when empty. */
    public String getIndustry() {
        return industry;
    }

    /** Sets: holds for leads of that industry; for all when empty. */
    public void setIndustry(String industry) {
        this.industry = industry;
    }

    /** Holds for leads whose product contains this text; for all when empty. */
    public String getProduct() {
        return product;
    }

    /** Sets: holds for leads whose product contains this text; for all when empty. */
    public void setProduct(String product) {
        this.product = product;
    }

    /** Holds for leads of at least that amount. */
    public BigDecimal getAmountFrom() {
        return amountFrom;
    }

    /** Sets: holds for leads of at least that amount. */
    public void setAmountFrom(BigDecimal amountFrom) {
        this.amountFrom = amountFrom;
    }

    /** Holds for leads below that amount. */
    public BigDecimal getAmountTo() {
        return amountTo;
    }

    /** Sets: holds for leads below that amount. */
    public void setAmountTo(BigDecimal amountTo) {
        this.amountTo = amountTo;
    }

    /** The points it adds to the score; fewer than 0 take some away. */
    public Integer getPoints() {
        return points;
    }

    /** Sets: the points it adds to the score; fewer than 0 take some away. */
    public void setPoints(Integer points) {
        this.points = points;
    }

    /** The class it gives; none when empty. */
    public String getLeadClass() {
        return leadClass;
    }

    /** Sets: the class it gives; none when empty. */
    public void setLeadClass(String leadClass) {
        this.leadClass = leadClass;
    }

    /** Whom it gives the lead to. */
    public LeadAssignment getAssignment() {
        return assignment;
    }

    /** Sets: whom it gives the lead to. */
    public void setAssignment(LeadAssignment assignment) {
        this.assignment = assignment;
    }

    /** The colleague, where it gives to one. */
    public Long getUserId() {
        return userId;
    }

    /** Sets: the colleague, where it gives to one. */
    public void setUserId(Long userId) {
        this.userId = userId;
    }

    /** The department among whose salespeople it chooses; all when empty. */
    public Long getUnitId() {
        return unitId;
    }

    /** Sets: the department among whose salespeople it chooses; all when empty. */
    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    /** Whether it holds for the lead; a condition that is left empty always does. */
    public boolean holds(Lead lead) {
        return same(source, lead.getSource())
                && same(region, lead.getRegion())
                && same(industry, lead.getIndustry())
                && (isEmpty(product) || contains(lead.getProduct(), product))
                && (amountFrom == null || amount(lead).compareTo(amountFrom) >= 0)
                && (amountTo == null || amount(lead).compareTo(amountTo) < 0);
    }

    private static boolean same(String wanted, String value) {
        return isEmpty(wanted) || Objects.equals(wanted, value);
    }

    private static boolean contains(String text, String part) {
        return text != null && text.toUpperCase(Locale.ROOT).contains(part.toUpperCase(Locale.ROOT));
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    private static BigDecimal amount(Lead lead) {
        return lead.getAmount() == null ? BigDecimal.ZERO : lead.getAmount();
    }
}
