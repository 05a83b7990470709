package org.kontor.orders.quotations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.orders.PricedLine;

/** A line of a quotation. */
@Entity
@Table(name = "QUOTATION_LINE")
public class QuotationLine extends PricedLine {

    @Column(name = "ALTERNATIVE", nullable = false)
    private boolean alternative;

    @Column(name = "REMARK", length = 300)
    private String remark;

    @ManyToOne(optional = false)
    @JoinColumn(name = "QUOTATION_ID", nullable = false)
    private Quotation quotation;

    /** Whether it is offered in place of another line, and so counts for nothing in the total. */
    public boolean isAlternative() {
        return alternative;
    }

    /** Sets: whether it is offered in place of another line, and so counts for nothing in the total. */
    public void setAlternative(boolean alternative) {
        this.alternative = alternative;
    }

    @Override
    protected boolean isCounted() {
        return !alternative;
    }

    /** What is said about the line. */
    public String getRemark() {
        return remark;
    }

    /** Sets: what is said about the line. */
    public void setRemark(String remark) {
        this.remark = remark;
    }

    void setQuotation(Quotation quotation) {
        this.quotation = quotation;
    }
}
