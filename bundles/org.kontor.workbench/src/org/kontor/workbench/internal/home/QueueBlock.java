package org.kontor.workbench.internal.home;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.process.Inbox;
import org.kontor.process.QueueItem;
import org.kontor.workbench.contribution.HomeBlock;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for the departments of this desktop, the longest waiting first. */
@Component
public final class QueueBlock implements HomeBlock {

    private static final TextSource TEXTS = TextSource.beside(QueueBlock.class);
    private static final int MOST = 20;
    private static final int LONG_DAYS = 3;

    private final Inbox inbox;

    /** Over the inbox. */
    @Activate
    public QueueBlock(@Reference Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String id() {
        return "workbench.queue";
    }

    @Override
    public Text title() {
        return TEXTS.text("queue");
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<String> permission() {
        return Optional.empty();
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("queue.empty");
    }

    @Override
    public Content load(Actor actor) {
        Instant now = Instant.now();
        return Content.of(
                inbox.queue(actor, MOST).stream().map(item -> row(item, now)).toList());
    }

    private static Row row(QueueItem item, Instant now) {
        long days = Duration.between(item.since(), now).toDays();
        String age = days < 1 ? TEXTS.get("queue.today") : TEXTS.get("queue.days", days);
        return new Row(
                item.document(), item.title(), item.state(), age, days >= LONG_DAYS ? Tone.WARNING : Tone.NEUTRAL);
    }
}
