package org.kontor.workbench.internal.record;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.TableTab;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.internal.modules.Modules;

/** The whole history of a record in its editor. */
final class HistoryTab extends TableTab {

    private static final TextSource TEXTS = TextSource.beside(HistoryTab.class);
    private static final int MOST = 500;

    private final Modules modules;
    private final String type;

    HistoryTab(Modules modules, String type) {
        this.modules = modules;
        this.type = type;
    }

    @Override
    public String recordType() {
        return type;
    }

    @Override
    public Text label() {
        return TEXTS.text("tab.history");
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    protected Text emptyText() {
        return TEXTS.text("history.empty");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                new Column(TEXTS.text("history.at"), 18, false),
                new Column(TEXTS.text("history.by"), 14, false),
                new Column(TEXTS.text("history.what"), 24, false),
                new Column(TEXTS.text("history.detail"), 44, false));
    }

    @Override
    protected List<Row> read(Actor actor, RecordRef record) {
        return new History(modules, actor)
                .of(record, MOST).stream().map(HistoryTab::row).toList();
    }

    private static Row row(History.Line line) {
        List<String> cells = List.of(Formats.current().moment(line.at()), line.by(), line.what(), line.detail());
        return new Row(cells, Tone.NEUTRAL, Optional.empty());
    }
}
