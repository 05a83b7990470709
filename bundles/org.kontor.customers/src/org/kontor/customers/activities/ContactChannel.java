package org.kontor.customers.activities;

/** The ways in which customers and the company meet (R-42, CUS-37). */
public enum ContactChannel {
    /** By phone. */
    PHONE,
    /** By mobile phone or messages on it. */
    MOBILE,
    /** Through the web. */
    WEB,
    /** By e-mail. */
    EMAIL,
    /** By fax. */
    FAX,
    /** Face to face. */
    FACE_TO_FACE
}
