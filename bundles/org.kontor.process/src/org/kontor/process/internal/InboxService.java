package org.kontor.process.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.Inbox;
import org.kontor.process.QueueItem;
import org.kontor.process.ReminderSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What waits for a user. */
@Component(service = Inbox.class)
public final class InboxService implements Inbox {

    private static final String READ = "process.read";

    private final UnitsOfWork units;
    private final List<ReminderSource> sources = new CopyOnWriteArrayList<>();

    /** An inbox on the open database. */
    @Activate
    public InboxService(@Reference UnitsOfWork units) {
        this.units = units;
    }

    /** Takes a module's reminders into use. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addSource(ReminderSource source) {
        sources.add(source);
    }

    /** Takes them out of use. */
    public void removeSource(ReminderSource source) {
        sources.remove(source);
    }

    @Override
    public List<QueueItem> queue(Actor actor, int limit) {
        List<String> queues =
                actor.permissions().stream().flatMap(Queues::openedBy).toList();
        if (queues.isEmpty()) {
            return List.of();
        }
        return units.read(
                Actor.system(), READ, uow -> uow
                        .query(
                                WorkItem.class,
                                "SELECT w FROM WorkItem w WHERE w.module IN ?1 ORDER BY w.since, w.id",
                                queues)
                        .stream()
                        .filter(w -> actor.reaches(Queues.area(w.getModule()), w))
                        .limit(limit)
                        .map(InboxService::item)
                        .toList());
    }

    private static QueueItem item(WorkItem w) {
        return new QueueItem(
                new RecordRef(w.getDocumentType(), w.getDocumentId()),
                inChinese() ? w.getTitleZh() : w.getTitleEn(),
                inChinese() ? w.getStateZh() : w.getStateEn(),
                Queues.area(w.getModule()),
                w.getSince());
    }

    @Override
    public List<Notice> notices(Actor actor, int limit) {
        return units.read(Actor.system(), READ, uow -> uow.entities()
                .createQuery(
                        "SELECT n FROM NoticeRow n WHERE n.userId = ?1 ORDER BY n.sentAt DESC, n.id DESC",
                        NoticeRow.class)
                .setParameter(1, actor.userId())
                .setMaxResults(limit)
                .getResultStream()
                .map(InboxService::notice)
                .toList());
    }

    private static Notice notice(NoticeRow n) {
        Optional<RecordRef> record =
                Optional.ofNullable(n.getDocumentType()).map(type -> new RecordRef(type, n.getDocumentId()));
        return new Notice(
                n.getId(), inChinese() ? n.getTextZh() : n.getTextEn(), record, n.getSentAt(), n.getReadAt() != null);
    }

    @Override
    public int unread(Actor actor) {
        return units.read(Actor.system(), READ, uow -> uow.entities()
                .createQuery("SELECT COUNT(n) FROM NoticeRow n WHERE n.userId = ?1 AND n.readAt IS NULL", Long.class)
                .setParameter(1, actor.userId())
                .getSingleResult()
                .intValue());
    }

    @Override
    public void markRead(Actor actor, long noticeId) {
        units.run(Actor.system(), READ, uow -> uow.find(NoticeRow.class, noticeId)
                .filter(n -> n.getUserId() == actor.userId() && n.getReadAt() == null)
                .ifPresent(n -> n.setReadAt(uow.now())));
    }

    @Override
    public void markAllRead(Actor actor) {
        units.run(Actor.system(), READ, uow -> uow.entities()
                .createQuery("UPDATE NoticeRow n SET n.readAt = ?1 WHERE n.userId = ?2 AND n.readAt IS NULL")
                .setParameter(1, uow.now())
                .setParameter(2, actor.userId())
                .executeUpdate());
    }

    @Override
    public List<Reminder> reminders(Actor actor, int limit) {
        var today = units.read(Actor.system(), READ, uow -> uow.today());
        return sources.stream()
                .flatMap(source -> source.reminders(actor, today).stream())
                .sorted(Comparator.comparing(Reminder::due))
                .limit(limit)
                .toList();
    }

    private static boolean inChinese() {
        return Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
