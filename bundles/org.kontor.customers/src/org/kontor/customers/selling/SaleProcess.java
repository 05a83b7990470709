package org.kontor.customers.selling;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.kontor.persistence.Versioned;

/** How the company sells, in stages that everybody goes through (LED-04, LED-13). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "SALE_PROCESS")
public class SaleProcess extends Versioned {

    @Column(name = "POSITION_NO", nullable = false)
    private Integer position;

    @Column(name = "NAME", nullable = false, length = 60)
    private String name;

    @Column(name = "ACTIVE", nullable = false)
    private boolean active = true;

    @Column(name = "NOTE", length = 500)
    private String note;

    @OneToMany(mappedBy = "saleProcess", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<SaleStage> stages = new ArrayList<>();

    /** Its place among the processes; the first one in use is the usual one. */
    public Integer getPosition() {
        return position;
    }

    /** Sets: its place among the processes; the first one in use is the usual one. */
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

    /** Whether new opportunities may take it. */
    public boolean isActive() {
        return active;
    }

    /** Sets: whether new opportunities may take it. */
    public void setActive(boolean active) {
        this.active = active;
    }

    /** What kind of deal it is for. */
    public String getNote() {
        return note;
    }

    /** Sets: what kind of deal it is for. */
    public void setNote(String note) {
        this.note = note;
    }

    /** The stages in the order they are gone through. */
    public List<SaleStage> getStages() {
        return stages;
    }

    /** Ties a new line to this record. */
    public void adopt(SaleStage line) {
        line.setSaleProcess(this);
    }
}
