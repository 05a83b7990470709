package org.kontor.customers.territories;

/** By what a territory is cut, the most particular kind first: it wins where several fit. */
public enum KeyKind {
    /** One customer. */
    ACCOUNT,
    /** A person, wherever she works or at one customer. */
    CONTACT,
    /** The beginning of a postal code; the longest one wins. */
    POST_CODE,
    /** A city. */
    CITY,
    /** A province. */
    PROVINCE,
    /** A country. */
    COUNTRY,
    /** A region of the company's own value list of sales areas. */
    REGION,
    /** An industry of the value list. */
    INDUSTRY
}
