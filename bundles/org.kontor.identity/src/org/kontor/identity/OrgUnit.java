package org.kontor.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.kontor.persistence.Versioned;

/** A part of the organisation: a company or a department (ORG-01). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "ORG_UNIT")
public class OrgUnit extends Versioned {

    @Column(name = "NAME", nullable = false, length = 80)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    private OrgUnitKind kind = OrgUnitKind.DEPARTMENT;

    @Column(name = "PARENT_ID")
    private Long parentId;

    @Column(name = "COMPANY_ID")
    private Long companyId;

    /** Its name. */
    public String getName() {
        return name;
    }

    /** Sets: its name. */
    public void setName(String name) {
        this.name = name;
    }

    /** What it is. */
    public OrgUnitKind getKind() {
        return kind;
    }

    /** Sets: what it is. */
    public void setKind(OrgUnitKind kind) {
        this.kind = kind;
    }

    /** The unit it belongs to; none for the top. */
    public Long getParentId() {
        return parentId;
    }

    /** Sets: the unit it belongs to; none for the top. */
    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    /** The company of the group that it belongs to, itself for a company; none where there is no company above it. */
    public Long getCompanyId() {
        return companyId;
    }

    void belongTo(Long company) {
        companyId = company;
    }
}
