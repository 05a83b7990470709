package org.kontor.domain.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who reads and who changes what, in the words of SEC-02 to SEC-04 and without a line of the program: departments are a
 * chain of names upwards, and each rule is looked up one by one. {@link DataScopeIT} compares the program with it.
 */
final class ScopeModel {

    /** How far a role reaches. */
    enum Reach {
        OWN,
        DEPARTMENT,
        ALL
    }

    /** A department; empty above at the top of the company. */
    record Department(String name, Optional<Department> above) {

        boolean isOrIsBelow(Department other) {
            return equals(other) || above.map(a -> a.isOrIsBelow(other)).orElse(false);
        }
    }

    /** A department whose records a role reads as well, in one area or in all. */
    record Share(Department department, Optional<String> area) {}

    /** A role. */
    record Role(String code, Reach reach, Set<String> areas, List<Share> shares) {}

    /** Somebody. */
    record Person(String login, Department department, List<Role> roles) {}

    /** A part of the market; who works in it reads its customers and leads while it is in use. */
    record Territory(String name, boolean inUse, Set<Person> people) {}

    /**
     * A record with those who work on it beside its owner, those with whom it alone is shared, and the territory in which it
     * lies.
     */
    record Item(
            String type,
            String name,
            Person owner,
            Department department,
            Set<Person> team,
            Set<Person> readers,
            Set<Department> readingDepartments,
            Optional<Territory> territory) {

        /** The area of permissions and scope. */
        String area() {
            return type.equals("customer") ? "customers" : "selling";
        }
    }

    final List<Department> departments = new ArrayList<>();
    final List<Role> roles = new ArrayList<>();
    final List<Person> people = new ArrayList<>();
    final List<Territory> territories = new ArrayList<>();
    final List<Item> items = new ArrayList<>();

    private ScopeModel() {}

    /** An empty company. */
    static ScopeModel empty() {
        return new ScopeModel();
    }

    /** Whether a person has the area at all. */
    static boolean works(Person person, String area) {
        return person.roles().stream().anyMatch(role -> role.areas().contains(area));
    }

    /** Whether a person may change a record: it is the person's own, or a role that opens the area reaches it. */
    static boolean changes(Person person, Item item) {
        if (!works(person, item.area())) {
            return false;
        }
        if (item.owner().equals(person)) {
            return true;
        }
        for (Role role : person.roles()) {
            if (role.areas().contains(item.area())) {
                boolean reached =
                        switch (role.reach()) {
                            case OWN -> false;
                            case DEPARTMENT -> item.department().isOrIsBelow(person.department());
                            case ALL -> true;
                        };
                if (reached) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a person may read a record: whoever may change it, its team, those with whom it is shared, and who works in
     * its territory.
     */
    static boolean reads(Person person, Item item) {
        if (!works(person, item.area())) {
            return false;
        }
        if (changes(person, item)
                || item.team().contains(person)
                || item.readers().contains(person)
                || item.territory()
                        .filter(territory ->
                                territory.inUse() && territory.people().contains(person))
                        .isPresent()
                || item.readingDepartments().stream().anyMatch(person.department()::isOrIsBelow)) {
            return true;
        }
        for (Role role : person.roles()) {
            for (Share share : role.shares()) {
                boolean concerns = share.area()
                        .map(item.area()::equals)
                        .orElse(role.areas().contains(item.area()));
                if (concerns && item.department().isOrIsBelow(share.department())) {
                    return true;
                }
            }
        }
        return false;
    }
}
