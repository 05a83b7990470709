package org.kontor.workbench.internal.list;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.ListAction;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;

/** The line above a list: its name, how many rows there are, what is to be said, the search field, the tools. */
final class ListHead {

    private static final TextSource TEXTS = TextSource.beside(ListHead.class);
    private static final int SEARCH_WIDTH = 240;

    private final Composite head;
    private final Icons icons;
    private final Label title;
    private final Label count;
    private final Link message;
    private final Text search;
    private final ToolBar tools;

    /**
     * A head without tools.
     *
     * @param onMessage runs when the user follows the link in the message
     */
    ListHead(Composite parent, ListDefinition list, Icons icons, Runnable onMessage) {
        this.icons = icons;
        head = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults()
                .numColumns(5)
                .extendedMargins(16, 8, 8, 8)
                .spacing(12, 0)
                .applyTo(head);
        title = new Label(head, SWT.NONE);
        title.setText(list.label().toString());
        title.setFont(Fonts.larger(title, 4, true));
        count = new Label(head, SWT.NONE);
        count.setText(TEXTS.get("loading"));
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .indent(0, 3)
                .applyTo(count);
        message = new Link(head, SWT.NONE);
        message.setData("org.kontor.testId", "list.message");
        message.addListener(SWT.Selection, e -> onMessage.run());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .indent(0, 3)
                .applyTo(message);
        search = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.get("search", searchedLabels(list)));
        search.setToolTipText(TEXTS.get("search.tip"));
        search.setData("org.kontor.testId", "list.search");
        GridDataFactory.fillDefaults()
                .hint(SEARCH_WIDTH, SWT.DEFAULT)
                .align(SWT.END, SWT.CENTER)
                .applyTo(search);
        tools = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
    }

    private static String searchedLabels(ListDefinition list) {
        return list.searchColumns().stream()
                .flatMap(id -> list.column(id).stream())
                .filter(ListColumn::shown)
                .map(c -> inSentence(c.label().toString()))
                .collect(Collectors.joining(TEXTS.get("search.or")));
    }

    /** A heading within a sentence begins small, unless it is an abbreviation. */
    private static String inSentence(String heading) {
        boolean word = heading.length() > 1 && Character.isLowerCase(heading.charAt(1));
        return word ? heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1) : heading;
    }

    Composite control() {
        return head;
    }

    Text search() {
        return search;
    }

    void colours() {
        Palette palette = Palette.of(head.getDisplay());
        head.setBackground(palette.background());
        head.setBackgroundMode(SWT.INHERIT_FORCE);
        title.setForeground(palette.text());
        count.setForeground(palette.muted());
        message.setForeground(palette.ink(Tone.WARNING));
        message.setLinkForeground(palette.accent());
        for (ToolItem item : tools.getItems()) {
            if (item.getData("icon") instanceof Icon icon) {
                item.setImage(icons.image(icon, 18, palette.muted()));
            }
        }
    }

    /** Says how many rows there are. */
    void count(String text) {
        count.setText(text);
        ((GridData) count.getLayoutData()).widthHint = SWT.DEFAULT;
        head.layout(true);
    }

    /** Says something; a part in {@code <a>} can be followed. */
    void say(String text) {
        message.setText(text);
        message.setToolTipText(text.replaceAll("</?a>", ""));
        head.layout(true);
    }

    /** A button with a picture; its texts are {@code <key>} and {@code <key>.tip}. */
    void tool(String icon, String key, boolean labelled, Runnable action) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        prepare(item, icon, key, labelled);
        item.addListener(SWT.Selection, e -> action.run());
    }

    /** A button of a module. */
    void tool(ListAction action, Runnable run) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setData("icon", action.icon());
        item.setToolTipText(action.label().toString());
        item.setData("org.kontor.testId", "list." + action.id());
        item.addListener(SWT.Selection, e -> run.run());
    }

    /** A button that opens a menu. */
    void dropDown(String icon, String key, Consumer<MenuManager> fill) {
        ToolItem item = new ToolItem(tools, SWT.DROP_DOWN);
        prepare(item, icon, key, true);
        item.addListener(SWT.Selection, e -> {
            MenuManager manager = new MenuManager();
            fill.accept(manager);
            Menu menu = manager.createContextMenu(tools);
            Rectangle bounds = item.getBounds();
            menu.setLocation(tools.toDisplay(bounds.x, bounds.y + bounds.height));
            menu.setVisible(true);
        });
    }

    private static void prepare(ToolItem item, String icon, String key, boolean labelled) {
        item.setData("icon", Icons.own(icon));
        item.setToolTipText(TEXTS.get(key + ".tip"));
        item.setData("org.kontor.testId", "list." + key);
        if (labelled) {
            item.setText(TEXTS.get(key));
        }
    }
}
