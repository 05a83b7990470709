package org.kontor.identity;

import java.util.Arrays;
import java.util.List;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/**
 * A {@link PermissionContribution} from the names of its actions. Texts are looked up as {@code area.<area>} and {@code
 * permission.<area>.<action>}.
 */
public abstract class ModulePermissions implements PermissionContribution {

    private final String area;
    private final TextSource texts;
    private final List<String> ids;

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
