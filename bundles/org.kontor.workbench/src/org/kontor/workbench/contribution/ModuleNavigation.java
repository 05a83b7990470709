package org.kontor.workbench.contribution;

import org.kontor.kernel.text.TextSource;

/**
 * Entries of the navigation bar that belong together. Their pictures lie in the folder {@code icons} beside the class, their
 * texts are {@code navigation.<entry>} in the message file beside it. Name the service when you register it: {@code
 * @Component(service = NavigationContribution.class)}.
 */
public abstract class ModuleNavigation implements NavigationContribution {

    private final NavigationGroup group;
    private final String area;
    private final TextSource texts = TextSource.beside(getClass());

    /**
     * Entries of a department.
     *
     * @param group the department
     * @param area whose permission {@code <area>.view} a user needs to see them
     */
    protected ModuleNavigation(NavigationGroup group, String area) {
        this.group = group;
        this.area = area;
    }

    /** An entry that opens the list of the same name. */
    protected final NavigationEntry list(String list, int order, String icon) {
        return list(list, order, icon, area);
    }

    /** An entry that opens the list of the same name, for those who may view another area. */
    protected final NavigationEntry list(String list, int order, String icon, String of) {
        return list(group, list, order, icon, of);
    }

    /** An entry of another department that opens the list of the same name. */
    protected final NavigationEntry list(NavigationGroup elsewhere, String list, int order, String icon, String of) {
        return NavigationEntry.list(list, elsewhere, order, icon(icon), texts.text("navigation." + list), of);
    }

    /** The picture of that name. */
    protected final Icon icon(String name) {
        return Icon.of(getClass(), "icons/" + name + ".svg");
    }
}
