package org.kontor.performance.internal.meetings;

import org.kontor.kernel.record.RecordType;
import org.kontor.performance.meetings.Decision;
import org.kontor.performance.meetings.Meeting;
import org.kontor.performance.meetings.MeetingState;
import org.kontor.performance.meetings.Meetings;
import org.kontor.performance.meetings.Participant;
import org.kontor.performance.meetings.Topic;
import org.kontor.performance.meetings.TopicKind;

/** What the record of a meeting consists of. */
final class MeetingType {

    private static final int LONG = 8000;

    private static final RecordType<Participant> PARTICIPANT = RecordType.of(
                    "meetingParticipant", MeetingText.SOURCE, Participant::new)
            .reference("userId", "user", Participant::getUserId, Participant::setUserId)
            .required()
            .build();

    private static final RecordType<Topic> TOPIC = RecordType.of("meetingTopic", MeetingText.SOURCE, Topic::new)
            .shownText("person", Topic::getPerson)
            .choice("kind", TopicKind.class, Topic::getKind, (topic, kind) -> {})
            .readOnly()
            .shownDate("onDay", Topic::getOnDay)
            .shownLongText("title", Topic::getTitle)
            .opening(Topic::about)
            .build();

    private static final RecordType<Decision> DECISION = RecordType.of(
                    "meetingDecision", MeetingText.SOURCE, Decision::new)
            .text("text", 200, Decision::getText, Decision::setText)
            .required()
            .reference("userId", "user", Decision::getUserId, Decision::setUserId)
            .date("dueOn", Decision::getDueOn, Decision::setDueOn)
            .build();

    static final RecordType<Meeting> TYPE = RecordType.of(Meetings.TYPE, MeetingText.SOURCE, Meeting::new)
            .text("subject", 120, Meeting::getSubject, Meeting::setSubject)
            .required()
            .date("day", Meeting::getDay, Meeting::setDay)
            .required()
            .choice("state", MeetingState.class, Meeting::getState, (m, v) -> {})
            .readOnly()
            .instant("preparedAt", Meeting::getPreparedAt)
            .longText("minutes", LONG, Meeting::getMinutes, Meeting::setMinutes)
            .readOnlyTable("topics", TOPIC, Meeting::getTopics)
            .table("decisions", DECISION, Meeting::getDecisions)
            .table("participants", PARTICIPANT, Meeting::getParticipants)
            .build();

    private MeetingType() {}
}
