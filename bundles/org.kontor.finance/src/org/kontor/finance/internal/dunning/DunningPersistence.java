package org.kontor.finance.internal.dunning;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.osgi.service.component.annotations.Component;

/** The tables of dunning. */
@Component(service = PersistenceContribution.class)
public final class DunningPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public DunningPersistence() {
        super(
                "org.kontor.finance.dunning",
                List.of("org.kontor.finance"),
                List.of(
                        "org.kontor.finance.dunning.DunningLevel",
                        "org.kontor.finance.dunning.DunningLetter",
                        "org.kontor.finance.dunning.DunningLine"),
                List.of("001_dunning.sql"));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                IntegrityCheck.gapFree("dunning.numbers", DunningText.of("check.numbers"), "DL", "DUNNING_LETTER"),
                new IntegrityCheck(
                        "dunning.total",
                        DunningText.of("check.total"),
                        "SELECT d.ID, d.TOTAL, SUM(l.OPEN_AMOUNT) FROM DUNNING_LETTER d"
                                + " LEFT JOIN DUNNING_LINE l ON l.LETTER_ID = d.ID GROUP BY d.ID, d.TOTAL"
                                + " HAVING d.TOTAL <> COALESCE(SUM(l.OPEN_AMOUNT), 0)"));
    }
}
