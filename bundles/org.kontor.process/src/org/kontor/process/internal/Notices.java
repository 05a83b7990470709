package org.kontor.process.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.Notifier;
import org.kontor.process.OutgoingNotices;
import org.osgi.service.component.annotations.Component;

/**
 * Sends notices. Their text is stored in both languages, because it must be readable on a desktop that does not have
 * the module which sent it.
 */
@Component(service = {Notices.class, Notifier.class, OutgoingNotices.class})
public final class Notices implements Notifier, OutgoingNotices {

    private static final String WAITING = "SELECT n.id FROM NoticeRow n WHERE n.carriedAt IS NULL AND n.readAt IS NULL"
            + " AND n.sentAt >= ?1 AND n.sentAt < ?2 AND n.userId IN ?3 ORDER BY n.sentAt, n.id";

    @Override
    public void tell(UnitOfWork uow, long userId, Text text, RecordRef record) {
        if (userId == uow.actor().userId() || userId == 0) {
            return;
        }
        NoticeRow notice = new NoticeRow();
        notice.setUserId(userId);
        notice.setTextEn(text.in(Locale.ENGLISH));
        notice.setTextZh(text.in(Locale.SIMPLIFIED_CHINESE));
        notice.setDocumentType(record.type());
        notice.setDocumentId(record.id());
        notice.setSentAt(uow.now());
        uow.add(notice);
    }

    /** Each is locked before it is taken: another desktop that wants it waits, and finds that it has gone. */
    @Override
    public List<Outgoing> take(UnitOfWork uow, Collection<Long> users, Instant from, Instant until, int limit) {
        if (users.isEmpty()) {
            return List.of();
        }
        List<NoticeRow> taken = uow.entities()
                .createQuery(WAITING, Long.class)
                .setParameter(1, from)
                .setParameter(2, until)
                .setParameter(3, users)
                .setMaxResults(limit)
                .getResultStream()
                .sorted()
                .map(id -> uow.lock(NoticeRow.class, id))
                .filter(notice -> notice.getCarriedAt() == null && notice.getReadAt() == null)
                .sorted(Comparator.comparing(NoticeRow::getUserId).thenComparing(NoticeRow::getSentAt))
                .toList();
        taken.forEach(notice -> notice.setCarriedAt(uow.now()));
        return taken.stream()
                .map(n -> new Outgoing(n.getUserId(), n.getTextEn(), n.getTextZh(), n.getSentAt()))
                .toList();
    }
}
