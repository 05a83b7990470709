package org.kontor.contracts.projects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.persistence.Identified;

/** Revenue of a project that was recognised, or taken back (FIN-13). An entry is never changed, only reversed by another. */
@Entity
@Table(name = "REVENUE_ENTRY")
public class RevenueEntry extends Identified {

    @Column(name = "PROJECT_ID", nullable = false)
    private long projectId;

    @Column(name = "ENTRY_NO", nullable = false)
    private int number;

    @Column(name = "BOOKED_ON", nullable = false)
    private LocalDate bookedOn;

    @Column(name = "PROGRESS", nullable = false)
    private int progress;

    @Column(name = "CONTRACTED", nullable = false, precision = 19, scale = 4)
    private BigDecimal contracted;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "NOTE", length = 500)
    private String note;

    @Column(name = "BOOKED_BY", nullable = false, length = 100)
    private String bookedBy;

    @Column(name = "REVERSES_ID")
    private Long reversesId;

    /** For JPA. */
    protected RevenueEntry() {}

    /**
     * Revenue by progress.
     *
     * @param number which entry of the project it is, from 1 on; ids do not tell, because each desktop has its own
     * @param progress how much of the project was done, in percent
     * @param contracted what its contracts were worth at that time, in its currency
     * @param amount what is recognised beyond what was before, in its currency
     */
    public RevenueEntry(
            long projectId,
            int number,
            LocalDate bookedOn,
            int progress,
            BigDecimal contracted,
            BigDecimal amount,
            String bookedBy) {
        this.projectId = projectId;
        this.number = number;
        this.bookedOn = bookedOn;
        this.progress = progress;
        this.contracted = contracted;
        this.amount = amount;
        this.bookedBy = bookedBy;
    }

    /**
     * The entry that takes this one back.
     *
     * @param nextNumber which entry of the project it becomes
     * @param day the day it counts
     * @param progressBefore what was done before this one, in percent
     */
    public RevenueEntry reversed(int nextNumber, LocalDate day, int progressBefore, String by) {
        RevenueEntry reversal =
                new RevenueEntry(projectId, nextNumber, day, progressBefore, contracted, amount.negate(), by);
        reversal.reversesId = getId();
        return reversal;
    }

    /** Says why, or what was reached. */
    public RevenueEntry because(String words) {
        note = words;
        return this;
    }

    /** The project. */
    public long getProjectId() {
        return projectId;
    }

    /** Which entry of the project it is, from 1 on. */
    public int getNumber() {
        return number;
    }

    /** The day it counts. */
    public LocalDate getBookedOn() {
        return bookedOn;
    }

    /** How much of the project was done, in percent. */
    public int getProgress() {
        return progress;
    }

    /** What the contracts of the project were worth at that time, in its currency. */
    public BigDecimal getContracted() {
        return contracted;
    }

    /** What was recognised, in the currency of the project; negative where it was taken back. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** What was reached, or why it was taken back; empty where nothing was said. */
    public String getNote() {
        return Optional.ofNullable(note).orElse("");
    }

    /** The name of who booked it. */
    public String getBookedBy() {
        return bookedBy;
    }

    /** The entry that it takes back; empty for revenue. */
    public Optional<Long> getReversesId() {
        return Optional.ofNullable(reversesId);
    }
}
