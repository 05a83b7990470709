package org.kontor.customers.selling;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.UtcInstant;

/** A deal in the making (LED-03): what a customer may buy, how likely, and how far it has come. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "OPPORTUNITY")
public class Opportunity extends OwnedRecord {

    private static final int SCALE = 4;

    @Column(name = "NUMBER", nullable = false, length = 30)
    private String number;

    @Column(name = "TITLE", nullable = false, length = 120)
    private String title;

    @Column(name = "CUSTOMER_ID", nullable = false)
    private Long customerId;

    @Column(name = "CONTACT", length = 80)
    private String contact;

    @Column(name = "SOURCE", length = 60)
    private String source;

    @Column(name = "DESCRIPTION", length = 2000)
    private String description;

    @Column(name = "PROCESS_ID", nullable = false)
    private Long processId;

    @Column(name = "AMOUNT", precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "COST", precision = 19, scale = 4)
    private BigDecimal cost;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    private String currency;

    @Column(name = "PROBABILITY", precision = 19, scale = 4)
    private BigDecimal probability;

    @Column(name = "PROBABILITY_FIXED", nullable = false)
    private boolean probabilityFixed;

    @Transient
    private boolean probabilityTyped;

    @Column(name = "WEIGHTED", nullable = false, precision = 19, scale = 4)
    private BigDecimal weighted = BigDecimal.ZERO;

    @Column(name = "CLOSE_ON")
    private LocalDate closeOn;

    @Column(name = "SITUATION", length = 1000)
    private String situation;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private OpportunityState state = OpportunityState.OPEN;

    @Column(name = "LOST_REASON", length = 80)
    private String lostReason;

    @Column(name = "ANALYSIS", length = 2000)
    private String analysis;

    @Convert(converter = UtcInstant.class)
    @Column(name = "STAGE_SINCE", nullable = false)
    private Instant stageSince;

    @Convert(converter = UtcInstant.class)
    @Column(name = "ADVANCED_AT", nullable = false)
    private Instant advancedAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "BEGUN_AT", nullable = false)
    private Instant begunAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "CLOSED_AT")
    private Instant closedAt;

    @ManyToOne(optional = false)
    @JoinColumn(name = "STAGE_ID", nullable = false)
    private SaleStage stage;

    @OneToMany(mappedBy = "opportunity", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<CompetingOffer> competitors = new ArrayList<>();

    @OneToMany(mappedBy = "opportunity", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<DealMember> team = new ArrayList<>();

    @OneToMany(mappedBy = "opportunity", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ProductInterest> interests = new ArrayList<>();

    @OneToMany(mappedBy = "opportunity", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<StagePassage> passages = new ArrayList<>();

    /** The number; given when it is stored. */
    public String getNumber() {
        return number;
    }

    /** Sets: the number; given when it is stored. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** What the deal is about, in a few words. */
    public String getTitle() {
        return title;
    }

    /** Sets: what the deal is about, in a few words. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** The customer. */
    public Long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer. */
    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** The person we talk to there. */
    public String getContact() {
        return contact;
    }

    /** Sets: the person we talk to there. */
    public void setContact(String contact) {
        this.contact = contact;
    }

    /** Where it came from, as in the value list of sources. */
    public String getSource() {
        return source;
    }

    /** Sets: where it came from, as in the value list of sources. */
    public void setSource(String source) {
        this.source = source;
    }

    /** What the customer wants. */
    public String getDescription() {
        return description;
    }

    /** Sets: what the customer wants. */
    public void setDescription(String description) {
        this.description = description;
    }

    /** The sales process it follows. */
    public Long getProcessId() {
        return processId;
    }

    /** Sets: the sales process it follows. */
    public void setProcessId(Long processId) {
        this.processId = processId;
    }

    /** What it is expected to bring, in its currency. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Sets: what it is expected to bring, in its currency. */
    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** What it is expected to cost us, in its currency (LED-09). */
    public BigDecimal getCost() {
        return cost;
    }

    /** Sets: what it is expected to cost us, in its currency (LED-09). */
    public void setCost(BigDecimal cost) {
        this.cost = cost;
    }

    /** The currency of all its amounts. */
    public String getCurrency() {
        return currency;
    }

    /** Sets: the currency of all its amounts. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** How likely it is signed, 0 to 1: the stage says, unless fixed. */
    public BigDecimal getProbability() {
        return probability;
    }

    /** Sets: how likely it is signed, 0 to 1: the stage says, unless fixed. */
    public void setProbability(BigDecimal probability) {
        probabilityTyped |=
                probability != null && (this.probability == null || probability.compareTo(this.probability) != 0);
        this.probability = probability;
    }

    /** Whether somebody set the probability, so that it does not follow the stage. */
    public boolean isProbabilityFixed() {
        return probabilityFixed;
    }

    /** Sets: whether somebody set the probability, so that it does not follow the stage. */
    public void setProbabilityFixed(boolean probabilityFixed) {
        this.probabilityFixed = probabilityFixed;
    }

    /** Amount by probability. */
    public BigDecimal getWeighted() {
        return weighted;
    }

    /** The day on which it is likely to be signed. */
    public LocalDate getCloseOn() {
        return closeOn;
    }

    /** Sets: the day on which it is likely to be signed. */
    public void setCloseOn(LocalDate closeOn) {
        this.closeOn = closeOn;
    }

    /** How things stand (LED-05). */
    public String getSituation() {
        return situation;
    }

    /** Sets: how things stand (LED-05). */
    public void setSituation(String situation) {
        this.situation = situation;
    }

    /** Where it stands. */
    public OpportunityState getState() {
        return state;
    }

    /** Sets: where it stands. */
    public void setState(OpportunityState state) {
        this.state = state;
    }

    /** Why it was lost, as in the value list of reasons (LED-11). */
    public String getLostReason() {
        return lostReason;
    }

    /** Sets: why it was lost, as in the value list of reasons (LED-11). */
    public void setLostReason(String lostReason) {
        this.lostReason = lostReason;
    }

    /** What is to be learnt from how it ended (LED-11). */
    public String getAnalysis() {
        return analysis;
    }

    /** Sets: what is to be learnt from how it ended (LED-11). */
    public void setAnalysis(String analysis) {
        this.analysis = analysis;
    }

    /** Since when it has been in its stage. */
    public Instant getStageSince() {
        return stageSince;
    }

    /** When it last went forward, or began (LED-10). */
    public Instant getAdvancedAt() {
        return advancedAt;
    }

    /** When it was won or lost. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** Who else is after the deal (LED-12). */
    public List<CompetingOffer> getCompetitors() {
        return competitors;
    }

    /** Who works on it besides its owner; all of them see it (LED-16). */
    public List<DealMember> getTeam() {
        return team;
    }

    /** What the customer is interested in (LED-19). */
    public List<ProductInterest> getInterests() {
        return interests;
    }

    /** The stages it went through, with the time spent in each (LED-08, LED-24). */
    public List<StagePassage> getPassages() {
        return passages;
    }

    /** Ties a new line to this record. */
    public void adopt(CompetingOffer line) {
        line.setOpportunity(this);
    }

    /** Ties a new line to this record. */
    public void adopt(DealMember line) {
        line.setOpportunity(this);
    }

    /** Ties a new line to this record. */
    public void adopt(ProductInterest line) {
        line.setOpportunity(this);
    }

    /** The stage it is in. */
    public SaleStage getStage() {
        return stage;
    }

    /** What the stage is called; nothing while it has none. */
    public String getStageName() {
        return stage == null ? null : stage.getName();
    }

    /** What is to be done in the stage; nothing while it has none. */
    public String getGuidance() {
        return stage == null ? null : stage.getGuidance();
    }

    /** Expected profit by probability: (amount − cost) × probability; nothing while the cost is not known. */
    public BigDecimal getExpectedProfit() {
        return amount == null || cost == null || probability == null ? null : weigh(amount.subtract(cost));
    }

    /** Expected margin: the part of the amount that is not cost; nothing while either is not known. */
    public BigDecimal getMargin() {
        return amount == null || cost == null || amount.signum() == 0
                ? null
                : amount.subtract(cost).divide(amount, SCALE, RoundingMode.HALF_UP);
    }

    /** Whether it has been in its stage for longer than the stage allows. */
    public boolean isTooLong(Instant now) {
        return state == OpportunityState.OPEN
                && stage.getDaysAllowed() != null
                && Duration.between(stageSince, now).toDays() > stage.getDaysAllowed();
    }

    /** Whether the colleague belongs to its team. */
    public boolean hasMember(long userId) {
        return team.stream().anyMatch(m -> m.getUserId() != null && m.getUserId() == userId);
    }

    /**
     * Puts it into a stage and notes the passage. The probability follows, unless it was fixed.
     *
     * @param by who moves it
     * @param reason what is said about it; null for nothing
     */
    public void enter(SaleStage next, Instant now, String by, String reason) {
        boolean forward = stage == null
                || !processId.equals(stage.getSaleProcess().getId())
                || next.getPosition() > stage.getPosition();
        boolean advance = stage != null && forward && stage.getPosition() < next.getPosition();
        endPassage(now);
        stage = next;
        processId = next.getSaleProcess().getId();
        stageSince = now;
        if (forward) {
            advancedAt = now;
        }
        if (begunAt == null) {
            begunAt = now;
        }
        StagePassage passage = new StagePassage(next.getName(), advance, now, by, reason);
        passage.setOpportunity(this);
        passages.add(passage);
    }

    /**
     * Takes a probability that somebody typed over that of the stage for one that was set by hand (LED-05), so that neither
     * storing nor the next stage replaces it.
     *
     * @param usual the stage whose probability stood there
     */
    public void keepTyped(SaleStage usual) {
        if (probabilityTyped && probability != null && probability.compareTo(usual.getProbability()) != 0) {
            probabilityFixed = true;
        }
    }

    /** Takes the stage's probability where nobody fixed another, and weighs the amount. */
    public void weigh() {
        if (!probabilityFixed || probability == null) {
            probability = stage.getProbability();
        }
        weighted = amount == null ? BigDecimal.ZERO : weigh(amount);
    }

    private BigDecimal weigh(BigDecimal money) {
        return money.multiply(probability).setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** Ends it: a won deal is certain, a lost one brings nothing. */
    public void close(Instant now, boolean won) {
        endPassage(now);
        closedAt = now;
        probability = won ? BigDecimal.ONE : BigDecimal.ZERO;
        weighted = amount == null ? BigDecimal.ZERO : weigh(amount);
    }

    /** Takes it up again in the stage in which it ended. */
    public void reopen(Instant now, String by, String reason) {
        closedAt = null;
        probabilityFixed = false;
        lostReason = null;
        enter(stage, now, by, reason);
        weigh();
    }

    /**
     * Says when it really came into its stages (LED-24).
     *
     * @param entered the moments of its passages, in their order
     * @param closed when it ended; empty as long as it is open
     * @throws IllegalArgumentException when the moments are not as many as the passages, or one comes before the one it follows
     */
    public void dateBack(List<Instant> entered, Optional<Instant> closed) {
        if (entered.size() != passages.size() || closed.isPresent() != (closedAt != null)) {
            throw new IllegalArgumentException(passages.size() + " passages, " + entered.size() + " moments");
        }
        for (int i = 0; i < entered.size(); i++) {
            Optional<Instant> left = i + 1 < entered.size() ? Optional.of(entered.get(i + 1)) : closed;
            passages.get(i).dateBack(entered.get(i), left);
            if (i == 0 || passages.get(i).isAdvance()) {
                advancedAt = entered.get(i);
            }
        }
        begunAt = entered.getFirst();
        stageSince = entered.getLast();
        closedAt = closed.orElse(null);
    }

    private void endPassage(Instant now) {
        passages.stream().filter(p -> p.getLeftAt() == null).forEach(p -> p.leave(now));
    }
}
