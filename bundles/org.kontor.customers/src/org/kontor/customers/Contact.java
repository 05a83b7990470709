package org.kontor.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.kontor.persistence.Identified;

/** A person at a customer (CUS-06). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "CONTACT")
public class Contact extends Identified {

    @Column(name = "NAME", nullable = false, length = 80)
    private String name;

    @Column(name = "TITLE", length = 80)
    private String title;

    @Column(name = "PHONE", length = 40)
    private String phone;

    @Column(name = "EMAIL", length = 120)
    private String email;

    @Column(name = "BIRTHDAY")
    private LocalDate birthday;

    @ManyToOne(optional = false)
    @JoinColumn(name = "CUSTOMER_ID", nullable = false)
    private Customer customer;

    /** The name. */
    public String getName() {
        return name;
    }

    /** Sets: the name. */
    public void setName(String name) {
        this.name = name;
    }

    /** The position. */
    public String getTitle() {
        return title;
    }

    /** Sets: the position. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** The phone number. */
    public String getPhone() {
        return phone;
    }

    /** Sets: the phone number. */
    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** The e-mail address. */
    public String getEmail() {
        return email;
    }

    /** Sets: the e-mail address. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** The birthday. */
    public LocalDate getBirthday() {
        return birthday;
    }

    /** Sets: the birthday. */
    public void setBirthday(LocalDate birthday) {
        this.birthday = birthday;
    }

    /** The customer the person works for. */
    public Customer getCustomer() {
        return customer;
    }

    void setCustomer(Customer customer) {
        this.customer = customer;
    }
}
