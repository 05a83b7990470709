package org.kontor.orders.ui.market;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.market.MarketRegister;
import org.kontor.orders.market.Usefulness;
import org.kontor.workbench.contribution.Workplace;

/** What the dialog asks by which a market note is judged. */
final class Worth {

    private static final TextSource TEXTS = TextSource.beside(Worth.class);

    private static final RecordType<Worth> TYPE = RecordType.of("worth", TEXTS, Worth::new)
            .choice("usefulness", Worth::choices, w -> w.usefulness, (w, v) -> w.usefulness = v)
            .required()
            .build();

    private String usefulness = Usefulness.USEFUL.name();

    private static List<Field.Choice<String>> choices() {
        return Arrays.stream(Usefulness.values())
                .map(u -> new Field.Choice<>(u.name(), TEXTS.text("Usefulness." + u.name())))
                .toList();
    }

    /** Asks what a note is worth and notes it. */
    static void ask(Workplace workplace, MarketRegister register, RecordRef note) {
        workplace.load(
                TEXTS.text("rate"),
                () -> register.load(workplace.actor(), note.id()),
                stored -> workplace.ask(
                        TEXTS.text("rate"),
                        TEXTS.text("rate.explanation", stored.title()),
                        TYPE,
                        new Worth(),
                        worth -> {
                            register.rate(
                                    workplace.actor(),
                                    note.id(),
                                    stored.version(),
                                    Usefulness.valueOf(worth.usefulness));
                            return Optional.of(note);
                        }));
    }
}
