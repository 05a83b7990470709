package org.kontor.workbench.internal.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.RecordHit;
import org.kontor.persistence.record.RecordService;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.work.Background;

/** Names of records that fields point to, read outside the UI thread and remembered while an editor is open. */
public final class Titles {

    private static final int MOST_HITS = 12;

    private final Modules modules;
    private final Workplace workplace;
    private final Control owner;
    private final Map<RecordRef, String> known = new HashMap<>();

    /** For the fields in a control. */
    public Titles(Modules modules, Workplace workplace, Control owner) {
        this.modules = modules;
        this.workplace = workplace;
        this.owner = owner;
    }

    /** The name, if it is known already. */
    public Optional<String> known(RecordRef record) {
        return Optional.ofNullable(known.get(record));
    }

    /** Remembers a name. */
    public void remember(RecordRef record, String title) {
        known.put(record, title);
    }

    /** Whether records of a type can be read at this desktop at all; those of a module that is not installed cannot. */
    public boolean canRead(String type) {
        return modules.records(type).isPresent();
    }

    /** Reads the name and calls back in the UI thread; at once when it is known. */
    public void read(RecordRef record, Consumer<String> show) {
        if (known.containsKey(record)) {
            show.accept(known.get(record));
            return;
        }
        reread(record, show);
    }

    /** Reads the name even if one is remembered. */
    public void reread(RecordRef record, Consumer<String> show) {
        modules.records(record.type())
                .ifPresent(service -> Background.read(
                        service.type().label().toString(),
                        owner,
                        () -> service.title(workplace.actor(), record.id()).orElse(""),
                        title -> {
                            known.put(record, title);
                            show.accept(title);
                        },
                        failure -> show.accept("")));
    }

    /** Finds records of a type by what was typed. */
    public void find(String type, String text, Consumer<List<RecordHit>> show) {
        Optional<RecordService<?>> service = modules.records(type);
        if (service.isEmpty()) {
            show.accept(List.of());
            return;
        }
        Background.read(
                service.get().type().label().toString(),
                owner,
                () -> service.get().find(workplace.actor(), text, MOST_HITS),
                hits -> {
                    hits.forEach(h -> known.put(h.record(), h.title()));
                    show.accept(hits);
                },
                failure -> show.accept(List.of()));
    }

    /** Reads the values that the company offers for a field. */
    public void values(String list, Consumer<List<String>> show) {
        modules.valueLists()
                .ifPresent(lists -> Background.read(
                        list, owner, () -> lists.values(list), show, failure -> show.accept(List.of())));
    }

    /** Opens a record. */
    public void open(RecordRef record) {
        workplace.openRecord(record);
    }
}
