package org.kontor.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.kontor.persistence.Versioned;

/** By which server the company sends its e-mails. Getters answer null while a draft is not filled in. */
@Entity
@Table(name = "MAIL_SERVER")
public class MailServer extends Versioned {

    @Column(name = "HOST", nullable = false, length = 120)
    private String host;

    @Column(name = "PORT", nullable = false)
    private Integer port;

    @Enumerated(EnumType.STRING)
    @Column(name = "SECURITY", nullable = false, length = 20)
    private MailSecurity security;

    @Column(name = "ACCOUNT", length = 120)
    private String account;

    @Column(name = "SENDER", nullable = false, length = 120)
    private String sender;

    @Enumerated(EnumType.STRING)
    @Column(name = "LANGUAGE_USED", nullable = false, length = 20)
    private MailLanguage language;

    @Column(name = "DELAY_MINUTES", nullable = false)
    private Integer delay;

    @Column(name = "ACTIVE", nullable = false)
    private boolean active = true;

    /** The name or address of the server. */
    public String getHost() {
        return host;
    }

    /** Sets: the name or address of the server. */
    public void setHost(String host) {
        this.host = host;
    }

    /** The port it listens at. */
    public Integer getPort() {
        return port;
    }

    /** Sets: the port it listens at. */
    public void setPort(Integer port) {
        this.port = port;
    }

    /** How the connection is protected. */
    public MailSecurity getSecurity() {
        return security;
    }

    /** Sets: how the connection is protected. */
    public void setSecurity(MailSecurity security) {
        this.security = security;
    }

    /** The name to sign in with; null where the server asks for none. */
    public String getAccount() {
        return account;
    }

    /** Sets: the name to sign in with; null where the server asks for none. */
    public void setAccount(String account) {
        this.account = account;
    }

    /** The address that stands as sender. */
    public String getSender() {
        return sender;
    }

    /** Sets: the address that stands as sender. */
    public void setSender(String sender) {
        this.sender = sender;
    }

    /** The language of the mails. */
    public MailLanguage getLanguage() {
        return language;
    }

    /** Sets: the language of the mails. */
    public void setLanguage(MailLanguage language) {
        this.language = language;
    }

    /** After so many minutes unread in the workbench a notice is mailed. */
    public Integer getDelay() {
        return delay;
    }

    /** Sets: after so many minutes unread in the workbench a notice is mailed. */
    public void setDelay(Integer delay) {
        this.delay = delay;
    }

    /** Whether mails are sent at all. */
    public boolean isActive() {
        return active;
    }

    /** Sets: whether mails are sent at all. */
    public void setActive(boolean active) {
        this.active = active;
    }
}
