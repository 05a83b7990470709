package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.internal.help.HelpPart;

/** The help knows every screen of the installed modules, and cheat sheets open. */
@ExtendWith(CleanLog.class)
class HelpTest {

    private static final String SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

    private final Actor actor = Ui.workplace().actor();

    @AfterEach
    void close() {
        Ui.closeEditors();
        for (IViewReference view : Ui.page().getViewReferences()) {
            if (view.getId().equals(SHEETS)) {
                Ui.page().hideView(view);
            }
        }
    }

    @Test
    void everyScreenHasAPage() {
        HelpPart.PAGE.open(Ui.workplace());
        HelpPart help = (HelpPart) Ui.page().getActiveEditor();
        List<String> pages = help.pages();
        assertThat(pages).doesNotHaveDuplicates();
        Set<String> without = new TreeSet<>();
        for (String screen : screens()) {
            if (HelpPart.pageAbout(screen).filter(pages::contains).isEmpty()) {
                without.add(screen);
            }
        }
        assertThat(without).as("screens without a page of help").isEmpty();
    }

    private Set<String> screens() {
        Set<String> screens = new TreeSet<>();
        for (NavigationEntry entry : Ui.modules().navigation(actor)) {
            Optional<ListDefinition> list = Ui.modules().lists().flatMap(l -> l.list(entry.id()));
            screens.add(list.map(l -> "list_" + l.id()).orElse("page_" + entry.id()));
            list.map(ListDefinition::recordType)
                    .filter(type -> Ui.workplace().records(type).isPresent())
                    .ifPresent(type -> screens.add("record_" + type));
        }
        // the test's own module
        screens.removeIf(screen -> screen.startsWith("list_notes") || screen.equals("record_note"));
        return screens;
    }

    @Test
    void everyCheatSheetOpens() {
        for (String sheet : List.of(
                "org.kontor.customers.ui.firstDay",
                "org.kontor.orders.ui.quotationToOrder",
                "org.kontor.finance.ui.creditQueueSheet",
                "org.kontor.finance.ui.month",
                "org.kontor.contracts.ui.contractSheet",
                "org.kontor.inventory.ui.goodsSheet",
                "org.kontor.performance.ui.quarterSheet")) {
            new OpenCheatSheetAction(sheet).run();
            Ui.waitFor("the cheat sheet " + sheet, () -> List.of(Ui.page().getViewReferences()).stream()
                    .anyMatch(view -> view.getId().equals(SHEETS)));
            Ui.settle();
        }
    }
}
