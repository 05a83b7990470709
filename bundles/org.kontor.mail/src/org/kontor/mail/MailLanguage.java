package org.kontor.mail;

/** The language of mails; a notice is kept in both. */
public enum MailLanguage {
    /** Chinese. */
    CHINESE,
    /** English. */
    ENGLISH,
    /** Chinese, and English below. */
    BOTH
}
