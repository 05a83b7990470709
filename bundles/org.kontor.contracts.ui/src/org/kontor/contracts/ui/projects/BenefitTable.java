package org.kontor.contracts.ui.projects;

import java.util.List;
import java.util.Optional;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.projects.ContractBenefit;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.TableTab;
import org.kontor.workbench.contribution.Tone;

/** A tab that sets what contracts bring against what was spent on them (CON-11 to CON-13). */
abstract class BenefitTable extends TableTab {

    static final TextSource TEXTS = TextSource.beside(BenefitTable.class);

    @Override
    public Text label() {
        return TEXTS.text("benefit");
    }

    @Override
    protected Text emptyText() {
        return TEXTS.text("benefit.empty");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                new Column(TEXTS.text("benefit.what"), 34, false),
                new Column(TEXTS.text("benefit.kind"), 10, false),
                new Column(TEXTS.text("benefit.amount"), 16, true),
                new Column(TEXTS.text("benefit.settled"), 16, true),
                new Column(TEXTS.text("benefit.unpaid"), 16, true),
                new Column(TEXTS.text("benefit.expenses"), 16, true),
                new Column(TEXTS.text("benefit.benefit"), 16, true));
    }

    static Row row(ContractBenefit contract) {
        String kind = TEXTS.get("kind." + contract.kind().name());
        return new Row(
                List.of(
                        (contract.number() + "  " + contract.title()).strip(),
                        kind,
                        show(contract.brought()),
                        show(contract.settled()),
                        show(contract.unpaid()),
                        show(contract.expenses()),
                        show(contract.benefit())),
                Tone.NEUTRAL,
                Optional.of(new RecordRef(Contracts.TYPE, contract.contractId())));
    }

    static String show(Money money) {
        return Formats.current().show(FieldKind.MONEY, money.amount());
    }

    /** Good or bad, as the sum is. */
    static Tone tone(Money benefit) {
        return benefit.amount().signum() < 0 ? Tone.BAD : Tone.GOOD;
    }
}
