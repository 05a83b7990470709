package org.kontor.workbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.style.Restyling;

/** The help of the installed modules: contents with a search at the left, the page beside it. Needs no browser. */
public final class HelpPart extends PagePart {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.workbench.help.part";

    private static final TextSource TEXTS = TextSource.beside(HelpPart.class);

    /** Opens it. */
    public static final Destination PAGE = Destination.page("help", TEXTS.text("help.title"), ID);

    private final HelpContents contents = new HelpContents();
    private Text search;
    private Tree tree;
    private HelpPage page;
    private Optional<String> shown = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        setTitleImage(new Icons(parent)
                .image(Icons.own("help"), 16, Palette.of(parent.getDisplay()).accent()));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(parent);
        Composite left = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(left);
        GridDataFactory.fillDefaults().grab(false, true).hint(320, SWT.DEFAULT).applyTo(left);
        search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.get("help.search"));
        search.addListener(SWT.Modify, e -> list());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        tree = new Tree(left, SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setFont(Fonts.larger(tree, 0, false));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        tree.addListener(SWT.Selection, e -> href((TreeItem) e.item).ifPresent(this::read));
        page = new HelpPage(parent, this::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
        Restyling.on(page.control(), () -> shown.ifPresent(this::read));
        list();
        pages().stream().findFirst().ifPresent(this::open);
    }

    private static Optional<String> href(TreeItem item) {
        return Optional.of((String) item.getData()).filter(href -> !href.isEmpty());
    }

    /** The page about a screen: {@code list_ID}, {@code record_TYPE}, {@code page_ID}. */
    public static Optional<String> pageAbout(String screen) {
        return HelpContents.of(screen);
    }

    /** Shows the page about a screen; the first page where there is none. */
    public void openAbout(String screen) {
        pageAbout(screen).ifPresent(this::open);
    }

    /** Shows a page and marks it in the contents. */
    void open(String href) {
        if (!search.getText().isEmpty()) {
            search.setText("");
        }
        String wanted = href.replaceFirst("#.*$", "");
        items(tree.getItems()).stream()
                .filter(item -> item.getData().equals(wanted))
                .findFirst()
                .ifPresent(item -> {
                    tree.setSelection(item);
                    tree.showItem(item);
                });
        read(wanted);
    }

    private void read(String href) {
        contents.page(href).ifPresent(text -> {
            shown = Optional.of(href);
            page.show(text);
        });
    }

    private void list() {
        String wanted = search.getText().strip();
        tree.setRedraw(false);
        tree.removeAll();
        List<HelpTopic> books = contents.topics();
        for (HelpTopic topic : books.size() == 1 ? books.getFirst().topics() : books) {
            add(topic, Optional.empty(), wanted);
        }
        items(tree.getItems()).forEach(item -> item.setExpanded(true));
        tree.setRedraw(true);
    }

    private void add(HelpTopic topic, Optional<TreeItem> above, String wanted) {
        if (topic.all().noneMatch(t -> matches(t, wanted))) {
            return;
        }
        TreeItem item =
                above.map(parent -> new TreeItem(parent, SWT.NONE)).orElseGet(() -> new TreeItem(tree, SWT.NONE));
        item.setText(topic.label());
        item.setData(topic.href());
        topic.topics().forEach(below -> add(below, Optional.of(item), wanted));
    }

    /** A heading is shown for the pages below it, so that a department whose module is missing has none. */
    private boolean matches(HelpTopic topic, String wanted) {
        return contents.page(topic.href())
                .filter(text -> contains(topic.label(), wanted) || text.contains(wanted))
                .isPresent();
    }

    private static boolean contains(String label, String wanted) {
        return label.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }

    private static List<TreeItem> items(TreeItem[] items) {
        List<TreeItem> all = new ArrayList<>();
        for (TreeItem item : items) {
            all.add(item);
            all.addAll(items(item.getItems()));
        }
        return all;
    }

    /** All pages in the order of the contents; for the tour. */
    public List<String> pages() {
        return contents.topics().stream()
                .flatMap(HelpTopic::all)
                .map(HelpTopic::href)
                .filter(href -> contents.page(href).isPresent())
                .toList();
    }

    /** Shows a page; for the tour. */
    public void select(String href) {
        open(href);
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }
}
