package org.kontor.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kontor.persistence.Identified;

/** Something worth knowing of a customer: a need, a criterion, how decisions are made (CUS-26, CUS-28). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "CUSTOMER_FINDING")
public class Finding extends Identified {

    @Enumerated(EnumType.STRING)
    @Column(name = "TOPIC", nullable = false, length = 20)
    private Topic topic = Topic.NEED;

    @Column(name = "FINDING", nullable = false, length = 1000)
    private String finding;

    @ManyToOne(optional = false)
    @JoinColumn(name = "CUSTOMER_ID", nullable = false)
    private Customer customer;

    /** What it is about. */
    public Topic getTopic() {
        return topic;
    }

    /** Sets: what it is about. */
    public void setTopic(Topic topic) {
        this.topic = topic;
    }

    /** What was found. */
    public String getFinding() {
        return finding;
    }

    /** Sets: what was found. */
    public void setFinding(String finding) {
        this.finding = finding;
    }

    void setCustomer(Customer customer) {
        this.customer = customer;
    }
}
