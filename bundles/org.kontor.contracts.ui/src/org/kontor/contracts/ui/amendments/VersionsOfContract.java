package org.kontor.contracts.ui.amendments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.amendments.Amendments;
import org.kontor.contracts.amendments.ContractVersion;
import org.kontor.contracts.amendments.Difference;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.TableTab;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What amendments changed: for each earlier version what the contract says differently now (CON-19). */
@Component(service = RecordTab.class)
public final class VersionsOfContract extends TableTab {

    private static final TextSource TEXTS = TextSource.beside(VersionsOfContract.class);

    private final Amendments amendments;

    /** Over the amendments. */
    @Activate
    public VersionsOfContract(@Reference Amendments amendments) {
        this.amendments = amendments;
    }

    @Override
    public String recordType() {
        return Contracts.TYPE;
    }

    @Override
    public Text label() {
        return TEXTS.text("versions");
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    protected Text emptyText() {
        return TEXTS.text("versions.empty");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                new Column(TEXTS.text("versions.what"), 40, false),
                new Column(TEXTS.text("versions.field"), 16, false),
                new Column(TEXTS.text("versions.before"), 24, false),
                new Column(TEXTS.text("versions.after"), 24, false));
    }

    @Override
    protected List<Row> read(Actor actor, RecordRef record) {
        List<Row> rows = new ArrayList<>();
        amendments.changesOf(actor, record.id()).forEach(change -> rows.add(row(change)));
        for (ContractVersion version : amendments.versions(actor, record.id())) {
            String reason = Optional.ofNullable(version.getReason()).orElse("");
            String until = Formats.current().day(version.getInForceUntil());
            rows.add(new Row(
                    List.of(TEXTS.get("versions.version", version.getRevision(), until), "", reason, ""),
                    Tone.GOOD,
                    Optional.empty()));
            amendments
                    .sinceRevision(actor, record.id(), version.getRevision())
                    .forEach(change -> rows.add(row(change)));
        }
        return rows;
    }

    private static Row row(Difference change) {
        return new Row(
                List.of(
                        change.line().orElse(""),
                        change.field().toString(),
                        change.before().orElse("–"),
                        change.after().orElse("–")),
                Tone.NEUTRAL,
                Optional.empty());
    }
}
