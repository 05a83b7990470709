package org.kontor.workbench.contribution;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/**
 * A department in the navigation bar. A module uses one of these or brings its own.
 *
 * @param id its name
 * @param order its place, from top to bottom
 * @param label what users call it
 */
public record NavigationGroup(String id, int order, Text label) {

    private static final TextSource TEXTS = TextSource.beside(NavigationGroup.class);

    /** What everybody needs, without heading: the home page. */
    public static final NavigationGroup TOP = standard("top", 0);
    /** Sales department. */
    public static final NavigationGroup SALES = standard("sales", 10);
    /** Contract office. */
    public static final NavigationGroup CONTRACTS = standard("contracts", 20);
    /** Finance. */
    public static final NavigationGroup FINANCE = standard("finance", 30);
    /** Warehouse. */
    public static final NavigationGroup WAREHOUSE = standard("warehouse", 40);
    /** Service. */
    public static final NavigationGroup SERVICE = standard("service", 50);
    /** Management: reports. */
    public static final NavigationGroup MANAGEMENT = standard("management", 60);
    /** Products and other records that all departments share. */
    public static final NavigationGroup MASTER_DATA = standard("masterData", 70);
    /** Users and rights. */
    public static final NavigationGroup ADMINISTRATION = standard("administration", 90);

    private static NavigationGroup standard(String id, int order) {
        return new NavigationGroup(id, order, TEXTS.text("group." + id));
    }
}
