package org.kontor.identity;

/** What a part of the organisation is. */
public enum OrgUnitKind {
    /** A company with books of its own. */
    COMPANY,
    /** A department of a company. */
    DEPARTMENT
}
