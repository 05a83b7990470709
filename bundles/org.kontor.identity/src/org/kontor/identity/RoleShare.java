package org.kontor.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/**
 * A department whose records the users of a role read beyond their own scope, without changing them (SEC-04): so a
 * salesperson sees that a colleague visited the same firm last week. Getters answer null while a draft is not filled in.
 */
@Entity
@Table(name = "ROLE_SHARE")
public class RoleShare extends Identified {

    @ManyToOne(optional = false)
    @JoinColumn(name = "ROLE_ID", nullable = false)
    private Role role;

    @Column(name = "DEPARTMENT_ID", nullable = false)
    private Long departmentId;

    @Column(name = "AREA", length = 40)
    private String area;

    /** Ties a new line to its role. */
    void belongTo(Role owner) {
        role = owner;
    }

    /** The department, with all below it. */
    public Long getDepartmentId() {
        return departmentId;
    }

    /** Sets: the department, with all below it. */
    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    /** The only area to which it applies, for example {@code customers}; without one, every area the role opens. */
    public String getArea() {
        return area;
    }

    /** Sets: the only area to which it applies. */
    public void setArea(String area) {
        this.area = area;
    }
}
