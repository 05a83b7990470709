package org.kontor.contracts.texts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kontor.contracts.ContractKind;
import org.kontor.persistence.Versioned;

/**
 * A template of contract texts (CON-27); its Word document is kept as {@link TextVersion}s. Getters answer null while a
 * draft is not filled in.
 */
@Entity
@Table(name = "CONTRACT_TEMPLATE")
public class ContractTemplate extends Versioned {

    @Column(name = "NAME", nullable = false, length = 120)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "ORIGIN", nullable = false, length = 20)
    private TemplateOrigin origin = TemplateOrigin.SUPPLIER;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", length = 20)
    private ContractKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "TEXT_LANGUAGE", nullable = false, length = 10)
    private TextLanguage language = TextLanguage.ZH;

    @Enumerated(EnumType.STRING)
    @Column(name = "FREEDOM", nullable = false, length = 20)
    private AmendmentFreedom freedom = AmendmentFreedom.LITTLE;

    @Column(name = "REVIEW_DAYS", nullable = false)
    private Integer reviewDays = 5;

    @Column(name = "VALID_FROM")
    private LocalDate validFrom;

    @Column(name = "VALID_TO")
    private LocalDate validTo;

    @Column(name = "NOTE", length = 2000)
    private String note;

    /** The name by which it is chosen. */
    public String getName() {
        return name;
    }

    /** Sets: the name by which it is chosen. */
    public void setName(String name) {
        this.name = name;
    }

    /** Whose template it is. */
    public TemplateOrigin getOrigin() {
        return origin;
    }

    /** Sets: whose template it is. */
    public void setOrigin(TemplateOrigin origin) {
        this.origin = origin;
    }

    /** For which kind of contract; null for all. */
    public ContractKind getKind() {
        return kind;
    }

    /** Sets: for which kind of contract; null for all. */
    public void setKind(ContractKind kind) {
        this.kind = kind;
    }

    /** The language it is written in. */
    public TextLanguage getLanguage() {
        return language;
    }

    /** Sets: the language it is written in. */
    public void setLanguage(TextLanguage language) {
        this.language = language;
    }

    /** How far its words may be changed. */
    public AmendmentFreedom getFreedom() {
        return freedom;
    }

    /** Sets: how far its words may be changed. */
    public void setFreedom(AmendmentFreedom freedom) {
        this.freedom = freedom;
    }

    /** How many days its review takes, from a day to years. */
    public Integer getReviewDays() {
        return reviewDays;
    }

    /** Sets: how many days its review takes, from a day to years. */
    public void setReviewDays(Integer reviewDays) {
        this.reviewDays = reviewDays;
    }

    /** The first day on which contracts are written from it; null for always. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Sets: the first day on which contracts are written from it; null for always. */
    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** The last day on which contracts are written from it; null for always. */
    public LocalDate getValidTo() {
        return validTo;
    }

    /** Sets: the last day on which contracts are written from it; null for always. */
    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    /** Anything else worth knowing. */
    public String getNote() {
        return note;
    }

    /** Sets: anything else worth knowing. */
    public void setNote(String note) {
        this.note = note;
    }

    /** Whether contracts of that kind are written from it on that day. */
    public boolean fits(ContractKind wanted, LocalDate day) {
        return (kind == null || kind == wanted)
                && (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }
}
