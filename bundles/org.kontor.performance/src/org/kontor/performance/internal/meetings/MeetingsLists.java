package org.kontor.performance.internal.meetings;

import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.performance.meetings.MeetingSchedules;
import org.kontor.performance.meetings.MeetingState;
import org.kontor.performance.meetings.Meetings;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of meetings and of their schedules. */
@Component
public final class MeetingsLists implements ListContribution {

    static final ListDefinition MEETINGS = ListDefinition.of("meetings", "meetings", Meetings.TYPE, MeetingText.SOURCE)
            .from("MEETING m", "m.ID")
            .outerJoin("USER_NAME", "u", "u.ID = m.OWNER_ID")
            .owned("m.OWNER_ID", "m.DEPARTMENT_ID")
            .shared("EXISTS (SELECT 1 FROM MEETING_PARTICIPANT p WHERE p.MEETING_ID = m.ID AND p.USER_ID = ?)")
            .linked("user", "m.OWNER_ID = ?")
            .linked("orgUnit", "m.DEPARTMENT_ID = ?")
            .column("day", FieldKind.DATE, "m.ON_DAY", 12)
            .searched("subject", "m.SUBJECT", 30)
            .choice("state", MeetingState.class, "m.STATE", 12)
            .column("leader", FieldKind.TEXT, "u.NAME", 14)
            .column("minutes", FieldKind.TEXT, "m.MINUTES", 50)
            .column("preparedAt", FieldKind.INSTANT, "m.PREPARED_AT", 18)
            .orderBy("day", false)
            .build();

    static final ListDefinition SCHEDULES = ListDefinition.of(
                    "meetingSchedules", "meetings", MeetingSchedules.TYPE, MeetingText.SOURCE)
            .from("MEETING_SCHEDULE s", "s.ID")
            .outerJoin("USER_NAME", "u", "u.ID = s.OWNER_ID")
            .owned("s.OWNER_ID", "s.DEPARTMENT_ID")
            .linked("orgUnit", "s.DEPARTMENT_ID = ?")
            .searched("unit", "s.UNIT_NAME", 24)
            .column("weekdays", FieldKind.TEXT, "s.WEEKDAYS", 18)
            .column("leader", FieldKind.TEXT, "u.NAME", 14)
            .column("leadDays", FieldKind.INTEGER, "s.LEAD_DAYS", 18)
            .orderBy("unit", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(MEETINGS, SCHEDULES);
    }
}
