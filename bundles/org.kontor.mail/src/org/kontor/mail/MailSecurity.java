package org.kontor.mail;

/** How the connection to a mail server is protected. */
public enum MailSecurity {
    /** Not at all; for a server in the same building. */
    NONE,
    /** It begins in the clear and goes on only when the server encrypts. */
    STARTTLS,
    /** Encrypted from the first byte. */
    TLS
}
