package org.kontor.customers.ui.activities;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.activities.ActivityKind;
import org.kontor.customers.activities.ContactChannel;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What the dialog asks that notes what has happened and plans the next step (ACT-01, ACT-02). */
public final class QuickLog {

    private static final TextSource TEXTS = TextSource.beside(QuickLog.class);
    private static final int TIME_LENGTH = 12;

    static final RecordType<QuickLog> TYPE = RecordType.of("quickLog", TEXTS, QuickLog::new)
            .text("subject", 200, q -> q.happened.getSubject(), (q, v) -> q.happened.setSubject(v))
            .required()
            .choice("kind", ActivityKind.class, q -> q.happened.getKind(), (q, v) -> q.happened.setKind(v))
            .required()
            .reference("customerId", "customer", q -> q.happened.getCustomerId(), (q, v) -> q.happened.setCustomerId(v))
            .text("contactName", 80, q -> q.happened.getContactName(), (q, v) -> q.happened.setContactName(v))
            .longText("result", 2000, q -> q.happened.getResult(), (q, v) -> q.happened.setResult(v))
            .date("day", q -> q.happened.getDay(), (q, v) -> q.happened.setDay(v))
            .required()
            .section("next")
            .text("nextSubject", 200, q -> q.next.getSubject(), (q, v) -> q.next.setSubject(v))
            .choice("nextKind", ActivityKind.class, q -> q.next.getKind(), (q, v) -> q.next.setKind(v))
            .date("nextDay", q -> q.next.getDay(), (q, v) -> q.next.setDay(v))
            .text("nextFrom", TIME_LENGTH, q -> q.next.getFrom(), (q, v) -> q.next.setFrom(v))
            .build();

    private final Activity happened = new Activity();
    private final Activity next = new Activity();

    /** A call today, and nothing planned yet for tomorrow. */
    static QuickLog on(LocalDate today) {
        QuickLog log = new QuickLog();
        log.happened.setKind(ActivityKind.PHONE);
        log.happened.setDay(today);
        log.next.setKind(ActivityKind.PHONE);
        log.next.setDay(today.plusDays(1));
        return log;
    }

    /** What happened, with the channel that its kind tells of (CUS-37). */
    Activity happened() {
        happened.setChannel(channel(happened.getKind()));
        return happened;
    }

    private static ContactChannel channel(ActivityKind kind) {
        return switch (kind) {
            case PHONE -> ContactChannel.PHONE;
            case EMAIL -> ContactChannel.EMAIL;
            case FAX -> ContactChannel.FAX;
            case VISIT, MEETING -> ContactChannel.FACE_TO_FACE;
            case TODO, APPOINTMENT, MEMO -> null;
        };
    }

    /** The next step, if it was named. */
    Optional<Activity> next() {
        return Optional.of(next).filter(plan -> plan.getSubject() != null);
    }
}
