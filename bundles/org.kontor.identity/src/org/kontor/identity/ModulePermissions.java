package org.kontor.identity;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/**
 * A {@link PermissionContribution} from the names of its actions, with what standard roles have of them. Texts are looked up as {@code area.<area>} and {@code
 * permission.<area>.<action>}.
 */
public abstract class ModulePermissions implements PermissionContribution {

    private final String area;
    private final TextSource texts;
    private final List<String> ids;
    private final Map<StandardRole, Set<String>> given = new EnumMap<>(StandardRole.class);

    /**
     * Permissions of a module.
     *
     * @param area the part before the dot
     * @param texts the module's texts
     * @param actions the parts after the dot
     */
    protected ModulePermissions(String area, TextSource texts, String... actions) {
        this.area = area;
        this.texts = texts;
        this.ids = Arrays.stream(actions).map(action -> area + "." + action).toList();
    }

    /** Gives permissions to a standard role; for the constructor. */
    protected final void give(StandardRole role, String... actions) {
        for (String action : actions) {
            String id = area + "." + action;
            if (!ids.contains(id)) {
                throw new IllegalArgumentException(id);
            }
            given.computeIfAbsent(role, r -> new TreeSet<>()).add(id);
        }
    }

    /** Gives permissions to every standard role. */
    protected final void giveAll(String... actions) {
        for (StandardRole role : StandardRole.values()) {
            give(role, actions);
        }
    }

    @Override
    public final Set<String> given(StandardRole role) {
        return Set.copyOf(given.getOrDefault(role, Set.of()));
    }

    @Override
    public final String area() {
        return area;
    }

    @Override
    public final Text label() {
        return texts.text("area." + area);
    }

    @Override
    public final List<Permission> permissions() {
        return ids.stream()
                .map(id -> new Permission(id, texts.text("permission." + id)))
                .toList();
    }
}
