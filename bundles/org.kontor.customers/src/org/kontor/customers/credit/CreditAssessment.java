package org.kontor.customers.credit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.kontor.customers.CreditGrade;
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.Derived;

/** The assessment of a customer before credit is given or changed (CUS-13, CUS-14, P-04). What was set once stays, so that the assessments are the history of a customer's credit (CUS-38). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "CREDIT_ASSESSMENT")
public class CreditAssessment extends OwnedRecord {

    @Column(name = "CUSTOMER_ID", nullable = false)
    private Long customerId;

    @Derived
    @Column(name = "CUSTOMER_NAME", nullable = false, length = 120)
    private String customerName;

    @Column(name = "OCCASION", length = 500)
    private String occasion;

    @Enumerated(EnumType.STRING)
    @Column(name = "GRADE", length = 20)
    private CreditGrade grade;

    @Column(name = "CREDIT_LIMIT", nullable = false, precision = 19, scale = 4)
    private BigDecimal limit = BigDecimal.ZERO;

    @Column(name = "CREDIT_DAYS", nullable = false)
    private int days;

    @Column(name = "REVIEW_ON")
    private LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    private AssessmentState state = AssessmentState.DRAFT;

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<FactorScore> factors = new ArrayList<>();

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Opinion> opinions = new ArrayList<>();

    /** The customer. */
    public Long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer. */
    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** Its name when it was assessed. */
    public String getCustomerName() {
        return customerName;
    }

    /** Sets: its name when it was assessed. */
    public void setCustomerName(String customerName) {
        this.customerName = customerName;
    }

    /** Why it is assessed now. */
    public String getOccasion() {
        return occasion;
    }

    /** Sets: why it is assessed now. */
    public void setOccasion(String occasion) {
        this.occasion = occasion;
    }

    /** The grade that is set. */
    public CreditGrade getGrade() {
        return grade;
    }

    /** Sets: the grade that is set. */
    public void setGrade(CreditGrade grade) {
        this.grade = grade;
    }

    /** The limit that is set, in the currency of the customer. */
    public BigDecimal getLimit() {
        return limit;
    }

    /** Sets: the limit that is set, in the currency of the customer. */
    public void setLimit(BigDecimal limit) {
        this.limit = limit;
    }

    /** The payment period that is set, in days. */
    public int getDays() {
        return days;
    }

    /** Sets: the payment period that is set, in days. */
    public void setDays(int days) {
        this.days = days;
    }

    /** The day by which it is to be assessed again (CUS-14). */
    public LocalDate getReviewOn() {
        return reviewOn;
    }

    /** Sets: the day by which it is to be assessed again (CUS-14). */
    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    /** Where it stands. */
    public AssessmentState getState() {
        return state;
    }

    /** Sets: where it stands. */
    public void setState(AssessmentState state) {
        this.state = state;
    }

    /** The factors with their scores. */
    public List<FactorScore> getFactors() {
        return factors;
    }

    /** What the departments say. */
    public List<Opinion> getOpinions() {
        return opinions;
    }

    /** The mean of the scores given so far, 0 to 100; empty without any. */
    public OptionalInt score() {
        int[] given = factors.stream()
                .map(FactorScore::getScore)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
        return given.length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.round((float) IntStream.of(given).sum() / given.length));
    }

    /** Begins with every factor to be scored and every department to be heard. */
    public void ask() {
        for (Factor factor : Factor.values()) {
            FactorScore line = new FactorScore();
            line.setFactor(factor);
            adopt(line);
            factors.add(line);
        }
        for (Department department : Department.values()) {
            Opinion line = new Opinion();
            line.setDepartment(department);
            adopt(line);
            opinions.add(line);
        }
    }

    /** Ties a score to the assessment. */
    public void adopt(FactorScore line) {
        line.setAssessment(this);
    }

    /** Ties an opinion to the assessment. */
    public void adopt(Opinion line) {
        line.setAssessment(this);
    }
}
