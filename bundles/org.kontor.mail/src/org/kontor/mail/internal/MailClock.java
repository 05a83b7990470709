package org.kontor.mail.internal;

import org.kontor.mail.Mailing;
import org.kontor.persistence.database.DatabaseSession;
import org.kontor.persistence.database.EveryMinute;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Sends mails every minute while a database is open. */
@Component(service = MailClock.class, immediate = true)
public final class MailClock {

    private final EveryMinute clock;

    /** Starts the clock. */
    @Activate
    public MailClock(@Reference DatabaseSession session, @Reference Mailing mailing) {
        clock = new EveryMinute(session, "mails", mailing::send);
    }

    @Deactivate
    void stop() {
        clock.close();
    }
}
