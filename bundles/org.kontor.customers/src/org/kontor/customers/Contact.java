package org.kontor.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.persistence.Derived;
import org.kontor.persistence.Identified;

/** A person at a customer (CUS-06). Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "CONTACT")
public class Contact extends Identified {

    @Column(name = "NAME", nullable = false, length = 80)
    private String name;

    @Column(name = "TITLE", length = 80)
    private String title;

    @Column(name = "DEPARTMENT", length = 80)
    private String department;

    @Column(name = "REPORTS_TO", length = 80)
    private String reportsTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "BUYING_ROLE", length = 20)
    private BuyingRole role;

    @Enumerated(EnumType.STRING)
    @Column(name = "BUYING_STYLE", length = 20)
    private BuyingStyle style;

    @Column(name = "PHONE", length = 40)
    private String phone;

    @Column(name = "MOBILE", length = 40)
    private String mobile;

    @Column(name = "EMAIL", length = 120)
    private String email;

    @Column(name = "BIRTHDAY")
    private LocalDate birthday;

    @Derived
    @Column(name = "PHONE_KEY", length = 20)
    private String phoneKey;

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

    /** The department there. */
    public String getDepartment() {
        return department;
    }

    /** Sets: the department there. */
    public void setDepartment(String department) {
        this.department = department;
    }

    /** The name of the contact who is the superior (CUS-07). */
    public String getReportsTo() {
        return reportsTo;
    }

    /** Sets: the name of the contact who is the superior (CUS-07). */
    public void setReportsTo(String reportsTo) {
        this.reportsTo = reportsTo;
    }

    /** The part in a purchase (CUS-28). */
    public BuyingRole getRole() {
        return role;
    }

    /** Sets: the part in a purchase (CUS-28). */
    public void setRole(BuyingRole role) {
        this.role = role;
    }

    /** How the person likes to be met (CUS-27). */
    public BuyingStyle getStyle() {
        return style;
    }

    /** Sets: how the person likes to be met (CUS-27). */
    public void setStyle(BuyingStyle style) {
        this.style = style;
    }

    /** The phone number. */
    public String getPhone() {
        return phone;
    }

    /** Sets: the phone number. */
    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** The mobile phone number. */
    public String getMobile() {
        return mobile;
    }

    /** Sets: the mobile phone number. */
    public void setMobile(String mobile) {
        this.mobile = mobile;
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

    /** The phone number as it is compared, the mobile one before the other. */
    public Optional<String> phoneKey() {
        return PhoneKey.of(mobile).or(() -> PhoneKey.of(phone));
    }

    void recognise() {
        phoneKey = phoneKey().orElse(null);
    }

    /** The customer the person works for. */
    public Customer getCustomer() {
        return customer;
    }

    void setCustomer(Customer customer) {
        this.customer = customer;
    }
}
