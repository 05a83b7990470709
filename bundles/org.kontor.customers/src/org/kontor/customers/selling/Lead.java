package org.kontor.customers.selling;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.UtcInstant;

/** Somebody who may buy, not yet known well enough to be a customer (LED-01). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "SALES_LEAD")
public class Lead extends OwnedRecord {

    @Column(name = "NUMBER", nullable = false, length = 30)
    private String number;

    @Column(name = "COMPANY", nullable = false, length = 120)
    private String company;

    @Column(name = "CONTACT", length = 80)
    private String contact;

    @Column(name = "JOB_TITLE", length = 80)
    private String jobTitle;

    @Column(name = "PHONE", length = 40)
    private String phone;

    @Column(name = "EMAIL", length = 120)
    private String email;

    @Column(name = "REGION", length = 60)
    private String region;

    @Column(name = "INDUSTRY", length = 60)
    private String industry;

    @Column(name = "SOURCE", length = 60)
    private String source;

    @Column(name = "PRODUCT", length = 120)
    private String product;

    @Column(name = "NEED", length = 2000)
    private String need;

    @Column(name = "AMOUNT", precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "LEAD_CLASS", length = 40)
    private String leadClass;

    @Column(name = "SCORE", nullable = false)
    private int score;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private LeadState state = LeadState.NEW;

    @Column(name = "DROP_REASON", length = 80)
    private String dropReason;

    @Convert(converter = UtcInstant.class)
    @Column(name = "ASSIGNED_AT")
    private Instant assignedAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "CLOSED_AT")
    private Instant closedAt;

    @Column(name = "CUSTOMER_ID")
    private Long customerId;

    @Column(name = "OPPORTUNITY_ID")
    private Long opportunityId;

    @Column(name = "TERRITORY_ID")
    private Long territoryId;

    @Column(name = "TERRITORY_FIXED")
    private boolean territoryFixed;

    /** The number; given when it is stored. */
    public String getNumber() {
        return number;
    }

    /** Sets: the number; given when it is stored. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** The company. */
    public String getCompany() {
        return company;
    }

    /** Sets: the company. */
    public void setCompany(String company) {
        this.company = company;
    }

    /** Whom we talked to. */
    public String getContact() {
        return contact;
    }

    /** Sets: whom we talked to. */
    public void setContact(String contact) {
        this.contact = contact;
    }

    /** What the person does there. */
    public String getJobTitle() {
        return jobTitle;
    }

    /** Sets: what the person does there. */
    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    /** The phone number. */
    public String getPhone() {
        return phone;
    }

    /** Sets: the phone number. */
    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** The e-mail address. */
    public String getEmail() {
        return email;
    }

    /** Sets: the e-mail address. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** The province or country. */
    public String getRegion() {
        return region;
    }

    /** Sets: the province or country. */
    public void setRegion(String region) {
        this.region = region;
    }

    /** The industry, as in its value list. */
    public String getIndustry() {
        return industry;
    }

    /** Sets: the industry, as in its value list. */
    public void setIndustry(String industry) {
        this.industry = industry;
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

    /** Where it came from, as in the value list of sources (LED-01). */
    public String getSource() {
        return source;
    }

    /** Sets: where it came from, as in the value list of sources (LED-01). */
    public void setSource(String source) {
        this.source = source;
    }

    /** What they are interested in (LED-19). */
    public String getProduct() {
        return product;
    }

    /** Sets: what they are interested in (LED-19). */
    public void setProduct(String product) {
        this.product = product;
    }

    /** What they said. */
    public String getNeed() {
        return need;
    }

    /** Sets: what they said. */
    public void setNeed(String need) {
        this.need = need;
    }

    /** What it may bring, in its currency. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: what it may bring, in its currency. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** The currency of the amount. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: the currency of the amount. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Its class, as in the value list of classes; given by the rules unless somebody says. */
    public String getLeadClass() {
        return leadClass;
    }

    /** Sets: its class, as in the value list of classes; given by the rules unless somebody says. */
    public void setLeadClass(String leadClass) {
        this.leadClass = leadClass;
    }

    /** The points the rules gave it (LED-01). */
    public int getScore() {
        return score;
    }

    /** Where it stands. */
    public LeadState getState() {
        return state;
    }

    /** Sets: where it stands. */
    public void setState(LeadState state) {
        this.state = state;
    }

    /** Why nothing came of it. */
    public String getDropReason() {
        return dropReason;
    }

    /** Sets: why nothing came of it. */
    public void setDropReason(String dropReason) {
        this.dropReason = dropReason;
    }

    /** When it came to its owner. */
    public Instant getAssignedAt() {
        return assignedAt;
    }

    /** When it was qualified or dropped. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** The customer it became. */
    public Long getCustomerId() {
        return customerId;
    }

    /** The opportunity it became. */
    public Long getOpportunityId() {
        return opportunityId;
    }

    /** Whether somebody still has to deal with it. */
    public boolean isOpen() {
        return state == LeadState.NEW || state == LeadState.ASSIGNED;
    }

    /** Takes what the rules gave it. */
    public void rate(int points, String ratedClass) {
        score = points;
        if (leadClass == null) {
            leadClass = ratedClass;
        }
    }

    /** Notes that it came to its owner. */
    public void assigned(Instant now) {
        assignedAt = now;
    }

    /** Notes what it became. */
    public void qualified(Instant now, long customer, long opportunity) {
        closedAt = now;
        customerId = customer;
        opportunityId = opportunity;
    }

    /** Notes that nothing came of it. */
    public void dropped(Instant now) {
        closedAt = now;
    }

    /** Takes it up again. */
    public void resumed() {
        closedAt = null;
        dropReason = null;
    }
}
