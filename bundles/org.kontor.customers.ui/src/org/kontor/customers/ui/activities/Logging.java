package org.kontor.customers.ui.activities;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.customers.activities.Activities;
import org.kontor.customers.activities.Activity;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Workplace;

/** Opens the dialog that logs a contact, filled in from the record it is opened from. */
final class Logging {

    static final TextSource TEXTS = TextSource.beside(Logging.class);

    private final Workplace workplace;
    private final Activities activities;

    Logging(Workplace workplace, Activities activities) {
        this.workplace = workplace;
        this.activities = activities;
    }

    /** Asks; a customer or another record that it is opened from is named beforehand. */
    void ask(Optional<RecordRef> from) {
        QuickLog log = QuickLog.on(LocalDate.now());
        Optional<RecordRef> activity = from.filter(record -> record.type().equals(Activities.TYPE));
        if (activity.isPresent()) {
            workplace.load(
                    TEXTS.text("log"),
                    () -> activities
                            .load(workplace.actor(), activity.get().id())
                            .draft(),
                    known -> {
                        takeOver(known, log.happened());
                        open(log);
                    });
            return;
        }
        from.ifPresent(record -> {
            if (record.type().equals("customer")) {
                log.happened().setCustomerId(record.id());
            } else {
                log.happened().belongsTo(record);
            }
        });
        open(log);
    }

    private static void takeOver(Activity known, Activity log) {
        log.setCustomerId(known.getCustomerId());
        log.setContactName(known.getContactName());
        known.about().ifPresent(log::belongsTo);
    }

    private void open(QuickLog log) {
        workplace.ask(TEXTS.text("log"), TEXTS.text("log.explanation"), QuickLog.TYPE, log, filled -> {
            activities.log(workplace.actor(), filled.happened(), filled.next());
            return Optional.empty();
        });
    }
}
