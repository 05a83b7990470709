package org.kontor.workbench.internal.home;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.process.Inbox;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.HomeBlock;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is due, soonest first. */
@Component
public final class ReminderBlock implements HomeBlock {

    private static final TextSource TEXTS = TextSource.beside(ReminderBlock.class);
    private static final int MOST = 20;

    private final Inbox inbox;

    /** Over the inbox. */
    @Activate
    public ReminderBlock(@Reference Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String id() {
        return "workbench.reminders";
    }

    @Override
    public Text title() {
        return TEXTS.text("reminders");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<String> permission() {
        return Optional.empty();
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("reminders.empty");
    }

    @Override
    public Content load(Actor actor) {
        LocalDate today = LocalDate.now();
        return Content.of(inbox.reminders(actor, MOST).stream()
                .map(r -> new Row(
                        r.record(),
                        r.text(),
                        "",
                        Formats.current().day(r.due()),
                        r.due().isBefore(today) ? Tone.BAD : r.due().equals(today) ? Tone.WARNING : Tone.NEUTRAL))
                .toList());
    }
}
