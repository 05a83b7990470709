package org.kontor.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is corrected of a signed contract because it was entered wrongly (CON-01); what the parties agree anew is an amendment.
 * A draft for a dialog: its fields are public to nobody but their getters and setters, and may be null while it is filled in.
 */
public final class Correction {

    /** A goods line or a line of the settlement plan. */
    public static final class Line {

        private final long id;
        private final Long productId;
        private LocalDate dueOn;
        private BigDecimal quantity;
        private BigDecimal amount;

        private Line(long id, Long productId) {
            this.id = id;
            this.productId = productId;
        }

        /** Makes an empty one, as descriptions of records need it. */
        public Line() {
            this(0, null);
        }

        /** The line of the contract. */
        public long getId() {
            return id;
        }

        /** The product of a goods line; null of a settlement. */
        public Long getProductId() {
            return productId;
        }

        /** When a settlement is due; null of a goods line. */
        public LocalDate getDueOn() {
            return dueOn;
        }

        /** Sets: when a settlement is due. */
        public void setDueOn(LocalDate dueOn) {
            this.dueOn = dueOn;
        }

        /** The quantity of a goods line; null of a settlement. */
        public BigDecimal getQuantity() {
            return quantity;
        }

        /** Sets: the quantity of a goods line. */
        public void setQuantity(BigDecimal quantity) {
            this.quantity = quantity;
        }

        /** The price of a goods line, the amount of a settlement. */
        public BigDecimal getAmount() {
            return amount;
        }

        /** Sets: the price of a goods line, the amount of a settlement. */
        public void setAmount(BigDecimal amount) {
            this.amount = amount;
        }
    }

    private String reason;
    private Long customerId;
    private Long supplierId;
    private Long projectId;
    private Long ownerId;
    private Long departmentId;
    private String category;
    private LocalDate signedOn;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private final List<Line> goods = new ArrayList<>();
    private final List<Line> plan = new ArrayList<>();

    /** What a contract says now. */
    public static Correction of(Contract contract) {
        Correction now = new Correction();
        now.customerId = contract.getCustomerId();
        now.supplierId = contract.getSupplierId();
        now.projectId = contract.getProjectId();
        now.ownerId = contract.getOwnerId();
        now.departmentId = contract.getDepartmentId();
        now.category = contract.getCategory();
        now.signedOn = contract.getSignedOn();
        now.startsOn = contract.getStartsOn();
        now.endsOn = contract.getEndsOn();
        for (ContractLine line : contract.getLines()) {
            Line goods = new Line(line.getId(), line.getProductId());
            goods.quantity = line.getQuantity();
            goods.amount = line.getPrice();
            now.goods.add(goods);
        }
        for (Settlement settlement : contract.getSettlements()) {
            Line due = new Line(settlement.getId(), null);
            due.dueOn = settlement.getDueOn();
            due.amount = settlement.getAmount();
            now.plan.add(due);
        }
        return now;
    }

    /** Why it is corrected. */
    public String getReason() {
        return reason;
    }

    /** Sets: why it is corrected. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The customer; null where we buy. */
    public Long getCustomerId() {
        return customerId;
    }

    /** Sets: the customer. */
    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    /** The supplier where we buy. */
    public Long getSupplierId() {
        return supplierId;
    }

    /** Sets: the supplier where we buy. */
    public void setSupplierId(Long supplierId) {
        this.supplierId = supplierId;
    }

    /** The project it belongs to. */
    public Long getProjectId() {
        return projectId;
    }

    /** Sets: the project it belongs to. */
    public void setProjectId(Long projectId) {
        this.projectId = projectId;
    }

    /** Who is responsible. */
    public Long getOwnerId() {
        return ownerId;
    }

    /** Sets: who is responsible. */
    public void setOwnerId(Long ownerId) {
        this.ownerId = ownerId;
    }

    /** The department it belongs to. */
    public Long getDepartmentId() {
        return departmentId;
    }

    /** Sets: the department it belongs to. */
    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    /** What the company files it under. */
    public String getCategory() {
        return category;
    }

    /** Sets: what the company files it under. */
    public void setCategory(String category) {
        this.category = category;
    }

    /** The day it was signed. */
    public LocalDate getSignedOn() {
        return signedOn;
    }

    /** Sets: the day it was signed. */
    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    /** The first day it is in force. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    /** Sets: the first day it is in force. */
    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    /** The last day it is in force. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Sets: the last day it is in force. */
    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    /** Quantity and price of each goods line, which make the amount. */
    public List<Line> getGoods() {
        return goods;
    }

    /** Day and amount of each line of the settlement plan. */
    public List<Line> getPlan() {
        return plan;
    }
}
