package org.kontor.aftersales;

/** How a request came in (AFT-01). */
public enum Channel {
    /** By phone. */
    PHONE,
    /** By e-mail. */
    EMAIL,
    /** By fax. */
    FAX,
    /** Through a web site. */
    WEB,
    /** In person. */
    VISIT
}
