package org.kontor.finance.ui;

import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.ListAction;

/** A button above one list of finance; its text is {@code <id>.action}. */
abstract class OnList implements ListAction {

    static final TextSource TEXTS = TextSource.beside(OnList.class);

    private final String id;
    private final String list;
    private final String icon;
    private final int order;
    private final String permission;

    /**
     * A button.
     *
     * @param list the list it stands above
     * @param icon the picture, in the folder {@code icons}
     */
    OnList(String id, String list, String icon, int order, String permission) {
        this.id = id;
        this.list = list;
        this.icon = icon;
        this.order = order;
        this.permission = permission;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Text label() {
        return TEXTS.text(id + ".action");
    }

    @Override
    public final Icon icon() {
        return Icon.of(OnList.class, "icons/" + icon + ".svg");
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public final boolean offeredFor(Actor actor, ListDefinition shown) {
        return shown.id().equals(list) && actor.may(permission);
    }
}
