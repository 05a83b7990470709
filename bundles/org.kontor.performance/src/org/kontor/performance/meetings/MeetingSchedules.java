package org.kontor.performance.meetings;

import org.kontor.persistence.record.RecordService;

/** On which days departments meet and how long before their meetings are prepared (ACT-16); one for a department. */
public interface MeetingSchedules extends RecordService<MeetingSchedule> {

    /** The record type. */
    String TYPE = "meetingSchedule";
}
