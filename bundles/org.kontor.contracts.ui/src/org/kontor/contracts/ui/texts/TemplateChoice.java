package org.kontor.contracts.ui.texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.contracts.texts.ContractTemplates.Offer;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.workbench.contribution.Workplace;

/** Asks from which template a text is written. */
final class TemplateChoice {

    private String template;

    private TemplateChoice() {}

    /** Asks, with an offer in the language of the user chosen; says first when there is none. */
    static void ask(Workplace workplace, List<Offer> offers, Function<Long, Optional<RecordRef>> work) {
        if (offers.isEmpty()) {
            workplace.tell(TextsText.text("texts.generate"), TextsText.text("choice.none"));
            return;
        }
        List<Field.Choice<String>> choices = offers.stream()
                .map(offer -> new Field.Choice<>(
                        String.valueOf(offer.id()),
                        TextsText.text(
                                "choice.offer",
                                offer.name(),
                                TextsText.text("freedom." + offer.freedom().name()),
                                offer.reviewDays())))
                .toList();
        RecordType<TemplateChoice> asked = RecordType.of("choice", TextsText.SOURCE, TemplateChoice::new)
                .choice("template", () -> choices, choice -> choice.template, (choice, id) -> choice.template = id)
                .required()
                .build();
        TemplateChoice draft = asked.create();
        draft.template = offers.stream()
                .filter(offer -> offer.language()
                        .locale()
                        .getLanguage()
                        .equals(Locale.getDefault().getLanguage()))
                .findFirst()
                .map(offer -> String.valueOf(offer.id()))
                .orElse(choices.getFirst().value());
        workplace.ask(
                TextsText.text("texts.generate"),
                TextsText.text("choice.explanation"),
                asked,
                draft,
                choice -> work.apply(Long.valueOf(choice.template)));
    }
}
