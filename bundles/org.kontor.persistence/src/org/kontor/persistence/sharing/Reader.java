package org.kontor.persistence.sharing;

import java.util.Optional;

/**
 * With whom a record is shared: a person, or all who work in a department or below it.
 *
 * @param userId the person's id
 * @param departmentId the department's id; one of the two is there
 */
public record Reader(Optional<Long> userId, Optional<Long> departmentId) {

    /** Either a person or a department. */
    public Reader {
        if (userId.isPresent() == departmentId.isPresent()) {
            throw new IllegalArgumentException("a person or a department");
        }
    }

    /** A person. */
    public static Reader person(long userId) {
        return new Reader(Optional.of(userId), Optional.empty());
    }

    /** A department with all below it. */
    public static Reader department(long departmentId) {
        return new Reader(Optional.empty(), Optional.of(departmentId));
    }
}
