package org.kontor.workbench.internal.home;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.HomeBlock;
import org.kontor.workbench.contribution.PagePart;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.style.Restyling;
import org.kontor.workbench.internal.work.ArrangeDialog;
import org.kontor.workbench.internal.work.Background;
import org.kontor.workbench.internal.work.Words;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The first page in the morning: the blocks of the installed modules, each in its card (ACT-10). */
public final class HomePage extends PagePart {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.workbench.home";

    private static final TextSource TEXTS = TextSource.beside(HomePage.class);

    /** Opens it. */
    public static final Destination PAGE = Destination.page("home", TEXTS.text("home"), ID);

    private static final int GAP = 16;
    private static final int LEAST_CARD = 340;
    private static final int RELOAD_MILLIS = 500;
    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final Runnable onModules = this::later;
    private final Consumer<Set<RecordRef>> onChange = changed -> later();
    private final List<BlockCard> cards = new ArrayList<>();
    private Modules modules;
    private Workplace workplace;
    private ScrolledComposite scroller;
    private Composite page;
    private Composite head;
    private Label greeting;
    private Label day;
    private Composite board;
    private ToolBar tools;
    private Runnable reload = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        modules = getSite().getService(Modules.class);
        workplace = getSite().getService(Workplace.class);
        Palette palette = Palette.of(parent.getDisplay());
        setTitleImage(new Icons(parent).image(Icons.own("home"), 16, palette.accent()));
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        page = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 16).spacing(0, 12).applyTo(page);
        head();
        board = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(board);
        scroller.setContent(page);
        colours();
        scroller.addListener(SWT.Resize, e -> arrange());
        build();
        modules.onModules(onModules);
        modules.onChange(onChange);
        Restyling.on(page, this::colours);
    }

    @Override
    public void setFocus() {
        if (cards.isEmpty()) {
            page.setFocus();
        } else {
            cards.getFirst().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (modules != null) {
            modules.offModules(onModules);
            modules.offChange(onChange);
        }
        super.dispose();
    }

    /** Whether all blocks have been read; for tests and the tour. */
    public boolean isReady() {
        return cards.stream().allMatch(BlockCard::isLoaded);
    }

    private void head() {
        head = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(head);
        greeting = new Label(head, SWT.NONE);
        greeting.setFont(Fonts.larger(greeting, 8, true));
        int hour = LocalTime.now().getHour();
        String time = hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
        greeting.setText(TEXTS.get("greeting." + time, workplace.actor().name()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(greeting);
        ToolBar bar = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
        tools = bar;
        GridDataFactory.fillDefaults().span(1, 2).align(SWT.END, SWT.CENTER).applyTo(bar);
        Icons icons = new Icons(bar);
        tool(bar, icons, "settings", "arrange", this::chooseBlocks);
        tool(bar, icons, "refresh", "refresh", this::load);
        day = new Label(head, SWT.NONE);
        day.setText(TEXTS.get("day", weekday(), Formats.current().day(LocalDate.now())));
    }

    private static String weekday() {
        return LocalDate.now()
                .getDayOfWeek()
                .getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.getDefault());
    }

    private void tool(ToolBar bar, Icons icons, String icon, String key, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(
                icons.image(Icons.own(icon), 18, Palette.of(bar.getDisplay()).muted()));
        item.setToolTipText(TEXTS.get(key));
        item.addListener(SWT.Selection, e -> action.run());
    }

    private void colours() {
        Palette palette = Palette.of(page.getDisplay());
        Restyling.ownColours(scroller);
        for (var control : new org.eclipse.swt.widgets.Control[] {scroller, page, head, board, greeting, day, tools}) {
            control.setBackground(palette.surface());
        }
        head.setBackgroundMode(SWT.INHERIT_FORCE);
        greeting.setForeground(palette.text());
        day.setForeground(palette.muted());
        cards.forEach(BlockCard::redraw);
    }

    private void build() {
        cards.forEach(BlockCard::dispose);
        cards.clear();
        List<HomeBlock> blocks = modules.homeBlocks(workplace.actor());
        for (String id : shown(blocks)) {
            blocks.stream().filter(b -> b.id().equals(id)).forEach(b -> cards.add(new BlockCard(board, b, workplace)));
        }
        arrange();
        load();
    }

    private List<String> shown(List<HomeBlock> blocks) {
        String kept = settings().get("blocks", "");
        List<String> all = blocks.stream().map(HomeBlock::id).toList();
        if (kept.isEmpty()) {
            return all;
        }
        // blocks of modules that came later are shown until the user decides
        List<String> known = Arrays.asList(settings().get("known", "").split(","));
        List<String> result = new ArrayList<>(Arrays.asList(kept.split(",")));
        all.stream().filter(id -> !known.contains(id)).forEach(result::add);
        return result;
    }

    private Preferences settings() {
        return InstanceScope.INSTANCE
                .getNode("org.kontor.workbench")
                .node("users")
                .node(Long.toString(workplace.actor().userId()))
                .node("home");
    }

    private void chooseBlocks() {
        List<HomeBlock> blocks = modules.homeBlocks(workplace.actor());
        ArrangeDialog dialog = new ArrangeDialog(
                getSite().getShell(),
                TEXTS.get("arrange"),
                TEXTS.get("arrange.explanation"),
                blocks.stream()
                        .map(b -> new ArrangeDialog.Item(b.id(), b.title().toString()))
                        .toList(),
                shown(blocks));
        if (dialog.open() == Window.OK) {
            settings().put("blocks", String.join(",", dialog.chosen()));
            settings()
                    .put(
                            "known",
                            String.join(",", blocks.stream().map(HomeBlock::id).toList()));
            try {
                settings().flush();
            } catch (BackingStoreException e) {
                ILog.of(HomePage.class).warn("The order of the blocks could not be kept", e);
            }
            build();
        }
    }

    private void later() {
        if (page == null || page.isDisposed()) {
            return;
        }
        Background.inUi(page.getDisplay(), () -> {
            if (!page.isDisposed()) {
                page.getDisplay().timerExec(-1, reload);
                reload = () -> {
                    if (!page.isDisposed()) {
                        refresh();
                    }
                };
                page.getDisplay().timerExec(RELOAD_MILLIS, reload);
            }
        });
    }

    private void refresh() {
        List<String> now = shown(modules.homeBlocks(workplace.actor()));
        if (now.equals(cards.stream().map(c -> c.block().id()).toList())) {
            load();
        } else {
            build();
        }
    }

    private void load() {
        for (BlockCard card : cards) {
            Background.read(
                    card.block().title().toString(),
                    card,
                    () -> card.block().load(workplace.actor()),
                    content -> {
                        card.show(content);
                        arrange();
                    },
                    failure -> {
                        card.fail(Words.of(failure));
                        arrange();
                    });
        }
    }

    /** Puts the cards into as many columns as fit; each goes where there is most room. */
    private void arrange() {
        int width = scroller.getClientArea().width - 48;
        if (width <= 0) {
            return;
        }
        int columns = Math.clamp((width + GAP) / (LEAST_CARD + GAP), 1, 4);
        int card = (width - (columns - 1) * GAP) / columns;
        int[] heights = new int[columns];
        for (BlockCard each : cards) {
            int column = 0;
            for (int i = 1; i < columns; i++) {
                if (heights[i] < heights[column]) {
                    column = i;
                }
            }
            int height = each.wantedHeight();
            each.setBounds(column * (card + GAP), heights[column], card, height);
            heights[column] += height + GAP;
        }
        int height = Arrays.stream(heights).max().orElse(0);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, height)
                .applyTo(board);
        scroller.setMinHeight(height + head.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 64);
        page.layout(true);
    }
}
