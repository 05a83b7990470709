package org.kontor.contracts.internal.texts;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.osgi.service.component.annotations.Component;

/** The tables of templates and documents. */
@Component(service = PersistenceContribution.class)
public final class TextsPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public TextsPersistence() {
        super(
                "org.kontor.contracts.texts",
                List.of("org.kontor.contracts"),
                List.of(
                        "org.kontor.contracts.texts.ContractTemplate",
                        "org.kontor.contracts.texts.TextVersion",
                        "org.kontor.contracts.texts.TextPart",
                        "org.kontor.contracts.texts.TextWords"),
                List.of("001_texts.sql", "002_words.sql"));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                new IntegrityCheck(
                        "contractTexts.content",
                        TextsText.of("check.content"),
                        "SELECT t.ID, t.SHA256 FROM CONTRACT_TEXT t WHERE NOT EXISTS"
                                + " (SELECT 1 FROM CONTRACT_TEXT_PART p WHERE p.SHA256 = t.SHA256 AND p.PART = 0)"),
                new IntegrityCheck(
                        "contractTexts.numbers",
                        TextsText.of("check.numbers"),
                        "SELECT t.RECORD_TYPE, t.RECORD_ID, MAX(t.TEXT_NUMBER), COUNT(*) FROM CONTRACT_TEXT t"
                                + " GROUP BY t.RECORD_TYPE, t.RECORD_ID HAVING MAX(t.TEXT_NUMBER) <> COUNT(*)"));
    }
}
