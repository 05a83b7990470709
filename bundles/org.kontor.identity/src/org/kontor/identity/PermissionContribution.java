package org.kontor.identity;

import java.util.List;
import java.util.Set;
import org.kontor.kernel.text.Text;

/** The permissions a module knows; register it as a service, so that the administrator can give them to roles. */
public interface PermissionContribution {

    /**
     * One permission.
     *
     * @param id its name, {@code <area>.<action>}
     * @param label what it allows
     */
    record Permission(String id, Text label) {}

    /** The area, for example {@code customers}. */
    String area();

    /** What users call the area. */
    Text label();

    /** Its permissions, {@code <area>.view} first. */
    List<Permission> permissions();

    /** Which of them a standard role has in a new company; the administrator may take them away. */
    default Set<String> given(StandardRole role) {
        return Set.of();
    }
}
