package org.kontor.kernel.actor;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who acts. Every service is told explicitly; nothing in Kontor changes a record without one.
 *
 * @param userId the user's id
 * @param name the name shown to colleagues and kept in the change log
 * @param departmentId the department the user works in
 * @param departmentIds that department and all below it, for {@link Scope#DEPARTMENT}
 * @param permissions what the user may do, for example {@code customers.edit}
 * @param scopes how far the user sees and changes, by area (the part of a permission before its dot)
 * @param shared departments whose records the user reads beyond that, by area (SEC-04)
 * @param memberOf the departments in which the user works: the own one and all above it; what is shared with one of them
 *     is shared with the user
 */
public record Actor(
        long userId,
        String name,
        long departmentId,
        Set<Long> departmentIds,
        Set<String> permissions,
        Map<String, Scope> scopes,
        Map<String, Set<Long>> shared,
        Set<Long> memberOf) {

    /** Permission that stands for all others; only the system itself has it. */
    private static final String EVERYTHING = "*";

    /** Keeps its own copies. */
    public Actor {
        departmentIds = Set.copyOf(departmentIds);
        permissions = Set.copyOf(permissions);
        scopes = Map.copyOf(scopes);
        memberOf = Set.copyOf(memberOf);
        shared = shared.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    /** Somebody with whom nobody shares anything. */
    public Actor(
            long userId,
            String name,
            long departmentId,
            Set<Long> departmentIds,
            Set<String> permissions,
            Map<String, Scope> scopes) {
        this(userId, name, departmentId, departmentIds, permissions, scopes, Map.of(), Set.of());
    }

    /** The program itself: migrations, sample data, imports by an administrator at the command line. */
    public static Actor system() {
        return new Actor(0, "Kontor", 0, Set.of(), Set.of(EVERYTHING), Map.of());
    }

    /** Whether the permission was given by one of the user's roles. */
    public boolean may(String permission) {
        return permissions.contains(EVERYTHING) || permissions.contains(permission);
    }

    /** How far the user sees in an area; {@link Scope#OWN} where no role says more. */
    public Scope scope(String area) {
        return permissions.contains(EVERYTHING) ? Scope.ALL : scopes.getOrDefault(area, Scope.OWN);
    }

    /** The departments whose records the user reads in an area: within the scope and shared beyond it. */
    public Set<Long> readableDepartments(String area) {
        Set<Long> readable = new TreeSet<>(shared.getOrDefault(area, Set.of()));
        if (scope(area) == Scope.DEPARTMENT) {
            readable.addAll(departmentIds);
        }
        return readable;
    }

    /** The same user without what others share, for what concerns only the user's own work, as reminders do. */
    public Actor unshared() {
        return new Actor(userId, name, departmentId, departmentIds, permissions, scopes);
    }

    /** Whether the user may read the record. The query-side twin is persistence's data scope. */
    public boolean sees(String area, Owned record) {
        return reaches(area, record) || shared.getOrDefault(area, Set.of()).contains(record.getDepartmentId());
    }

    /** Whether the record lies within the user's scope: what is only shared may be read, not changed. */
    public boolean reaches(String area, Owned record) {
        return switch (scope(area)) {
            case ALL -> true;
            case DEPARTMENT -> record.getOwnerId() == userId || departmentIds.contains(record.getDepartmentId());
            case OWN -> record.getOwnerId() == userId;
        };
    }
}
