package org.kontor.contracts.internal.texts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.texts.AmendmentFreedom;
import org.kontor.contracts.texts.ContractTemplate;
import org.kontor.contracts.texts.ContractTemplates;
import org.kontor.contracts.texts.TemplateOrigin;
import org.kontor.contracts.texts.TextLanguage;
import org.kontor.contracts.texts.TextReason;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;

/** The templates that a company begins with: sales, purchase, service and services bought, in Chinese and English. */
final class ShippedTemplates {

    private static final int REVIEW_DAYS = 5;

    private ShippedTemplates() {}

    /** Enters those of kinds for which there is none yet: all in a new company, what came later in another. */
    static void enter(UnitOfWork uow) {
        for (ContractKind kind : ContractKind.values()) {
            boolean known = uow.firstStored(
                            ContractTemplate.class, "SELECT t FROM ContractTemplate t WHERE t.kind = ?1", kind)
                    .isPresent();
            if (!known) {
                for (TextLanguage language : TextLanguage.values()) {
                    enter(uow, kind, language);
                }
            }
        }
    }

    private static void enter(UnitOfWork uow, ContractKind kind, TextLanguage language) {
        List<String> text = text(kind, language);
        boolean nameTaken = uow.firstStored(
                        ContractTemplate.class, "SELECT t FROM ContractTemplate t WHERE t.name = ?1", name(text))
                .isPresent();
        if (nameTaken) {
            return;
        }
        ContractTemplate template = new ContractTemplate();
        template.setName(name(text));
        template.setOrigin(TemplateOrigin.SUPPLIER);
        template.setKind(kind);
        template.setLanguage(language);
        template.setFreedom(AmendmentFreedom.LITTLE);
        template.setReviewDays(REVIEW_DAYS);
        uow.add(template);
        uow.entities().flush();
        RecordRef record = new RecordRef(ContractTemplates.TYPE, template.getId());
        TextStore.add(uow, record, document(text, language), TextReason.TAKEN_IN, 0, "");
    }

    private static String name(List<String> text) {
        return text.getFirst().substring(1).strip();
    }

    /** The document of a shipped template. */
    static byte[] document(ContractKind kind, TextLanguage language) {
        return document(text(kind, language), language);
    }

    private static byte[] document(List<String> text, TextLanguage language) {
        return new TemplateWriter(language).write(text.subList(1, text.size()));
    }

    private static List<String> text(ContractKind kind, TextLanguage language) {
        String file = "templates/" + kind.name().toLowerCase(java.util.Locale.ROOT) + "_"
                + language.name().toLowerCase(java.util.Locale.ROOT) + ".txt";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ShippedTemplates.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
