package org.kontor.workbench.contribution;

import java.util.Optional;
import org.kontor.kernel.text.Text;

/**
 * One line of the navigation bar.
 *
 * @param id its name, for example {@code orders}; stays the same for ever, because users' settings refer to it
 * @param group the department it belongs to
 * @param order its place in the group
 * @param icon its picture
 * @param label its text
 * @param permission what a user needs to see it; empty for everybody
 * @param badge what is counted beside it; empty for nothing
 * @param destination what it opens
 */
public record NavigationEntry(
        String id,
        NavigationGroup group,
        int order,
        Icon icon,
        Text label,
        Optional<String> permission,
        Optional<Badge> badge,
        Destination destination) {

    /** An entry that opens the list of the same name; the permission is {@code <area>.view}. */
    public static NavigationEntry list(
            String listId, NavigationGroup group, int order, Icon icon, Text label, String area) {
        return new NavigationEntry(
                listId,
                group,
                order,
                icon,
                label,
                Optional.of(area + ".view"),
                Optional.empty(),
                Destination.list(listId));
    }

    /** The same entry with a badge that counts the documents waiting for a module. */
    public NavigationEntry withBadge(String module) {
        return withBadge(new Badge.Queue(module));
    }

    /** The same entry with a badge. */
    public NavigationEntry withBadge(Badge counted) {
        return new NavigationEntry(id, group, order, icon, label, permission, Optional.of(counted), destination);
    }
}
