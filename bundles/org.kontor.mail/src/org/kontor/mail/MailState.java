package org.kontor.mail;

/** How far a mail got. */
public enum MailState {
    /** It waits for the mail server, for the first or a further time. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** The mail server refused it for good, or too often. */
    FAILED
}
