package org.kontor.performance.targets;

/**
 * Somebody who is to reach something: a department (or the whole company), or a person.
 *
 * @param kind which of them
 * @param id the id of the organisation unit or the user
 */
public record Seat(Kind kind, long id) {

    /** What a seat is. */
    public enum Kind {
        /** A department, or the company. */
        UNIT,
        /** A person. */
        PERSON
    }

    /** A department, or the company. */
    public static Seat unit(long id) {
        return new Seat(Kind.UNIT, id);
    }

    /** A person. */
    public static Seat person(long id) {
        return new Seat(Kind.PERSON, id);
    }
}
