package org.kontor.workbench.internal.home;

import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.process.Inbox;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.HomeBlock;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What colleagues did that concerns the user, newest first. */
@Component
public final class NoticeBlock implements HomeBlock {

    private static final TextSource TEXTS = TextSource.beside(NoticeBlock.class);
    private static final int MOST = 20;

    private final Inbox inbox;

    /** Over the inbox. */
    @Activate
    public NoticeBlock(@Reference Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String id() {
        return "workbench.notices";
    }

    @Override
    public Text title() {
        return TEXTS.text("notices");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<String> permission() {
        return Optional.empty();
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("notices.empty");
    }

    @Override
    public Content load(Actor actor) {
        return Content.of(inbox.notices(actor, MOST).stream()
                .map(n -> new Row(
                        n.record().orElse(new RecordRef("", 0)),
                        n.text(),
                        Formats.current().moment(n.at()),
                        n.read() ? "" : TEXTS.get("notices.new"),
                        Tone.ACTIVE))
                .toList());
    }
}
