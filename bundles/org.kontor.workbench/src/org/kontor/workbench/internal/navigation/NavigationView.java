package org.kontor.workbench.internal.navigation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Badge;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.PageInput;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.commands.Commands;
import org.kontor.workbench.internal.list.ListInput;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.style.Fonts;
import org.kontor.workbench.internal.style.Icons;
import org.kontor.workbench.internal.style.Palette;
import org.kontor.workbench.internal.style.Restyling;
import org.kontor.workbench.internal.work.Background;

/** The navigation bar at the left: company, global search, and the entries of the installed modules. */
public final class NavigationView extends ViewPart {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.workbench.navigation";

    private static final TextSource TEXTS = TextSource.beside(NavigationView.class);
    private static final int MOST_COUNTED = 200;
    /** A long name goes on in a second line instead of being cut. */
    private static final int COMPANY_WIDTH = 130;

    private final Runnable onModules = this::modulesChanged;
    private final Consumer<Set<RecordRef>> onChange = changed -> countLater();
    private Modules modules;
    private Workplace workplace;
    private NavigationBar bar;
    private Composite top;

    @Override
    public void createPartControl(Composite parent) {
        modules = getSite().getService(Modules.class);
        workplace = getSite().getService(Workplace.class);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        top = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .extendedMargins(18, 12, 16, 10)
                .spacing(10, 14)
                .applyTo(top);
        header();
        ScrolledComposite scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        bar = new NavigationBar(scroller, this::open);
        scroller.setContent(bar);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        colours(parent, scroller);
        bar.show(modules.navigation(workplace.actor()));
        modules.onModules(onModules);
        modules.onChange(onChange);
        Restyling.on(parent, () -> colours(parent, scroller));
        getSite().getPage().addPartListener(following());
        count();
    }

    @Override
    public void setFocus() {
        bar.setFocus();
    }

    @Override
    public void dispose() {
        if (modules != null) {
            modules.offModules(onModules);
            modules.offChange(onChange);
        }
        super.dispose();
    }

    private void header() {
        Color white = new Color(255, 255, 255);
        Label logo = new Label(top, SWT.NONE);
        logo.setImage(new Icons(logo).image(Icons.own("logo"), 26, white));
        Label company = new Label(top, SWT.WRAP);
        company.setText(workplace.company().replace("&", "&&"));
        company.setToolTipText(workplace.company());
        company.setFont(Fonts.bold(company));
        company.setForeground(white);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(COMPANY_WIDTH, SWT.DEFAULT)
                .applyTo(company);
        SearchButton search = new SearchButton(
                top,
                TEXTS.get("search"),
                () -> Commands.run(getSite().getService(IHandlerService.class), Commands.SEARCH));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(SWT.DEFAULT, 32)
                .applyTo(search);
    }

    private void colours(Composite parent, ScrolledComposite scroller) {
        Color ground = Palette.of(parent.getDisplay()).navigation();
        parent.setBackground(ground);
        top.setBackground(ground);
        top.setBackgroundMode(SWT.INHERIT_FORCE);
        scroller.setBackground(ground);
        Restyling.ownColours(parent);
    }

    private void open(NavigationEntry entry) {
        entry.destination().open(workplace);
        bar.activate(Optional.of(entry.id()));
    }

    private void modulesChanged() {
        if (!bar.isDisposed()) {
            Background.inUi(bar.getDisplay(), () -> {
                if (!bar.isDisposed()) {
                    bar.show(modules.navigation(workplace.actor()));
                    count();
                }
            });
        }
    }

    private void countLater() {
        if (!bar.isDisposed()) {
            Background.inUi(bar.getDisplay(), () -> {
                if (!bar.isDisposed()) {
                    count();
                }
            });
        }
    }

    private void count() {
        List<Badge> wanted =
                bar.entries().stream().flatMap(entry -> entry.badge().stream()).toList();
        Background.read(
                TEXTS.get("counting"), bar, () -> counted(wanted), bar::badges, failure -> bar.badges(Map.of()));
    }

    private Map<Badge, Integer> counted(List<Badge> wanted) {
        Map<Badge, Integer> counted = new HashMap<>();
        modules.inbox().ifPresent(inbox -> inbox.queue(workplace.actor(), MOST_COUNTED)
                .forEach(item -> counted.merge(new Badge.Queue(item.module()), 1, Integer::sum)));
        modules.lists()
                .ifPresent(lists -> wanted.forEach(badge -> {
                    if (badge instanceof Badge.Rows rows) {
                        lists.lists(workplace.actor()).stream()
                                .filter(list -> list.id().equals(rows.list()))
                                .forEach(list -> counted.put(
                                        rows, Math.toIntExact(lists.count(workplace.actor(), list, rows.request()))));
                    }
                }));
        return counted;
    }

    private IPartListener2 following() {
        return new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference reference) {
                if (bar.isDisposed() || !(reference.getPart(false) instanceof IEditorPart editor)) {
                    return;
                }
                IEditorInput input = editor.getEditorInput();
                if (input instanceof ListInput list) {
                    bar.activate(Optional.of(list.list().id()));
                } else if (input instanceof PageInput page) {
                    bar.activate(Optional.of(page.page()));
                }
            }
        };
    }
}
