package org.kontor.process.internal;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.NoticeChannel;
import org.kontor.process.Notifier;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Sends notices. Their text is stored in both languages, because it must be readable on a desktop that does not have
 * the module which sent it.
 */
@Component(service = {Notices.class, Notifier.class})
public final class Notices implements Notifier {

    private final List<NoticeChannel> channels = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addChannel(NoticeChannel channel) {
        channels.add(channel);
    }

    void removeChannel(NoticeChannel channel) {
        channels.remove(channel);
    }

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
        uow.afterCommit(() -> channels.forEach(channel -> channel.deliver(userId, text, record)));
    }
}
