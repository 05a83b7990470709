package org.kontor.contracts.internal.texts;

import java.util.List;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.texts.AmendmentFreedom;
import org.kontor.contracts.texts.ContractTemplates;
import org.kontor.contracts.texts.TemplateOrigin;
import org.kontor.contracts.texts.TextLanguage;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of templates. */
@Component
public final class TextsLists implements ListContribution {

    static final ListDefinition TEMPLATES = ListDefinition.of(
                    "contractTemplates", "contractTemplates", ContractTemplates.TYPE, TextsText.SOURCE)
            .from("CONTRACT_TEMPLATE t", "t.ID")
            .searched("name", "t.NAME", 34)
            .choice("origin", TemplateOrigin.class, "t.ORIGIN", 18)
            .choice("kind", ContractKind.class, "t.KIND", 12)
            .choice("language", TextLanguage.class, "t.TEXT_LANGUAGE", 10)
            .choice("freedom", AmendmentFreedom.class, "t.FREEDOM", 18)
            .column("reviewDays", FieldKind.INTEGER, "t.REVIEW_DAYS", 12)
            .column("validFrom", FieldKind.DATE, "t.VALID_FROM", 12)
            .column("validTo", FieldKind.DATE, "t.VALID_TO", 12)
            .orderBy("name", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(TEMPLATES);
    }
}
