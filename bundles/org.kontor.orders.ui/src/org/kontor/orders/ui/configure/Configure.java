package org.kontor.orders.ui.configure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PlatformUI;
import org.kontor.catalog.configuration.Choices;
import org.kontor.catalog.configuration.Configurator;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.PricedDocument;
import org.kontor.orders.PricedLine;
import org.kontor.orders.entry.LineEntry;
import org.kontor.orders.entry.LineQuotes;
import org.kontor.orders.entry.QuoteRequest;
import org.kontor.workbench.contribution.BaseLineTool;
import org.kontor.workbench.contribution.Workplace;

/** Composes the product of a line from its options; what is sold along comes on lines of its own (ORD-08). */
abstract class Configure<T extends PricedDocument<L>, L extends PricedLine> extends BaseLineTool<T, L> {

    private static final TextSource TEXTS = TextSource.beside(Configure.class);

    private final Configurator configurator;
    private final LineEntry entry;
    private final Supplier<L> line;

    /** What is read before the dialog opens. */
    private record Found(Choices choices, Set<String> chosen, ChoicePrices prices) {}

    Configure(Configurator configurator, LineEntry entry, String recordType, Supplier<L> line) {
        super("configure", recordType, TEXTS.text("configure"), 10, "catalog.configure");
        this.configurator = configurator;
        this.entry = entry;
        this.line = line;
    }

    @Override
    public final void run(Workplace workplace, T draft, Optional<L> selected, Consumer<Supplier<List<L>>> take) {
        Optional<L> chosen = selected.filter(l -> l.getProductId() != null && l.getQuantity() != null);
        if (chosen.isEmpty()) {
            workplace.tell(label(), TEXTS.text("configure.select"));
            return;
        }
        L target = chosen.get();
        QuoteRequest request = QuoteRequest.of(Optional.empty(), draft);
        long product = target.getProductId();
        Optional<Long> before = Optional.ofNullable(target.getConfigurationId());
        workplace.load(label(), () -> read(workplace, request, product, before), found -> {
            if (found.isEmpty()) {
                workplace.tell(label(), TEXTS.text("configure.none"));
            } else {
                ask(workplace, found.get(), target, take);
            }
        });
    }

    private Optional<Found> read(Workplace workplace, QuoteRequest request, long product, Optional<Long> before) {
        return configurator.choices(workplace.actor(), product).map(choices -> {
            LineQuotes quotes = entry.quote(workplace.actor(), request.about(ChoicePrices.asked(choices)));
            Set<String> chosen =
                    before.map(id -> configurator.chosen(workplace.actor(), id)).orElse(Set.of());
            return new Found(choices, chosen, ChoicePrices.of(choices, quotes));
        });
    }

    private void ask(Workplace workplace, Found found, L target, Consumer<Supplier<List<L>>> take) {
        ConfigureDialog dialog = new ConfigureDialog(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
                label(),
                found.choices(),
                found.prices(),
                found.chosen());
        if (dialog.open() != Window.OK) {
            return;
        }
        Set<String> codes = dialog.chosen();
        workplace.load(
                label(),
                () -> configurator.keep(workplace.actor(), found.choices().productId(), codes),
                kept -> take.accept(() -> {
                    target.setConfigurationId(kept.getId());
                    List<L> lines = new ArrayList<>(List.of(target));
                    found.choices().options(codes).forEach(option -> option.partId()
                            .ifPresent(part -> lines.add(along(target, option, part))));
                    return lines;
                }));
    }

    private L along(L target, Choices.Option option, long part) {
        L added = line.get();
        added.setProductId(part);
        added.setQuantity(option.quantity().multiply(target.getQuantity()).stripTrailingZeros());
        return added;
    }
}
