package org.kontor.finance.commission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kontor.persistence.Versioned;

/** That a salesperson is junior or senior from a day on. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "SELLER_RANK")
public class SellerRank extends Versioned {

    @Column(name = "USER_ID", nullable = false)
    private Long userId;

    @Column(name = "VALID_FROM", nullable = false)
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "GRADE", nullable = false, length = 20)
    private SellerGrade grade;

    /** The salesperson. */
    public Long getUserId() {
        return userId;
    }

    /** Sets: the salesperson. */
    public void setUserId(Long userId) {
        this.userId = userId;
    }

    /** The first day. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Sets: the first day. */
    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** Junior or senior. */
    public SellerGrade getGrade() {
        return grade;
    }

    /** Sets: junior or senior. */
    public void setGrade(SellerGrade grade) {
        this.grade = grade;
    }
}
