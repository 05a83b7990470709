package org.kontor.contracts.texts;

/** Why there is a further version of a text. */
public enum TextReason {
    /** Written from a template. */
    GENERATED,
    /** Edited in the desktop's word processor. */
    EDITED,
    /** Taken in from a file. */
    TAKEN_IN,
    /** Edited while somebody else stored another version; kept beside it, not current. */
    ASIDE,
    /** An older version, or one kept aside, made current again. */
    RESTORED,
    /** Number and day were filled in when the contract was signed. */
    SIGNED,
    /** Came with an amendment: taken over from its contract, or brought into force by it. */
    AMENDED;

    /** Whether versions of this kind can be what the contract says now. */
    public boolean canBeCurrent() {
        return this != ASIDE;
    }
}
