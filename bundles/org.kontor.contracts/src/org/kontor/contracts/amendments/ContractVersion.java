package org.kontor.contracts.amendments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.contracts.Contract;
import org.kontor.persistence.Versioned;

/** A contract as it was before an amendment came into force (CON-19). */
@Entity
@Table(name = "CONTRACT_VERSION")
public class ContractVersion extends Versioned {

    @Column(name = "CONTRACT_ID", nullable = false)
    private long contractId;

    @Column(name = "REVISION", nullable = false)
    private int revision;

    @Column(name = "IN_FORCE_UNTIL", nullable = false)
    private LocalDate inForceUntil;

    @Column(name = "AMOUNT", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "REASON", length = 500)
    private String reason;

    /** The contract. */
    public long getContractId() {
        return contractId;
    }

    /** Which version it was, from 1. */
    public int getRevision() {
        return revision;
    }

    /** The day the amendment was signed. */
    public LocalDate getInForceUntil() {
        return inForceUntil;
    }

    /** The amount it had, in the currency of the contract. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Why it was amended. */
    public String getReason() {
        return reason;
    }

    /** For JPA. */
    protected ContractVersion() {}

    /** The contract as it is now. */
    public ContractVersion(Contract contract, LocalDate until, String reason) {
        this.contractId = contract.getId();
        this.revision = contract.getRevision();
        this.inForceUntil = until;
        this.amount = contract.getAmount();
        this.reason = reason;
    }
}
