package org.kontor.customers.internal.activities;

import org.kontor.customers.activities.Activities;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.activities.ActivityKind;
import org.kontor.customers.activities.ActivityPriority;
import org.kontor.customers.activities.ContactChannel;
import org.kontor.customers.activities.Participant;
import org.kontor.customers.activities.ProgressNote;
import org.kontor.kernel.record.RecordType;

/** What the record of an activity consists of. */
final class ActivityType {

    private static final int TIME_LENGTH = 12;

    private static final RecordType<Participant> PARTICIPANT = RecordType.of(
                    "participant", ActivitiesText.SOURCE, Participant::new)
            .reference("userId", "user", Participant::getUserId, Participant::setUserId)
            .required()
            .build();

    private static final RecordType<ProgressNote> NOTE = RecordType.of(
                    "progressNote", ActivitiesText.SOURCE, ProgressNote::new)
            .date("day", ProgressNote::getDay, ProgressNote::setDay)
            .required()
            .integer("percent", ProgressNote::getPercent, ProgressNote::setPercent)
            .required()
            .text("note", 500, ProgressNote::getNote, ProgressNote::setNote)
            .build();

    static final RecordType<Activity> TYPE = RecordType.of(Activities.TYPE, ActivitiesText.SOURCE, Activity::new)
            .text("subject", 200, Activity::getSubject, Activity::setSubject)
            .required()
            .choice("kind", ActivityKind.class, Activity::getKind, Activity::setKind)
            .required()
            .reference("customerId", "customer", Activity::getCustomerId, Activity::setCustomerId)
            .text("contactName", 80, Activity::getContactName, Activity::setContactName)
            .date("day", Activity::getDay, Activity::setDay)
            .required()
            .text("from", TIME_LENGTH, Activity::getFrom, Activity::setFrom)
            .date("until", Activity::getUntil, Activity::setUntil)
            .text("to", TIME_LENGTH, Activity::getTo, Activity::setTo)
            .text("place", 120, Activity::getPlace, Activity::setPlace)
            .choice("channel", ContactChannel.class, Activity::getChannel, Activity::setChannel)
            .flag("done", Activity::isDone, Activity::setDone)
            .longText("result", 2000, Activity::getResult, Activity::setResult)
            .section("task")
            .reference("assigneeId", "user", Activity::getAssigneeId, Activity::setAssigneeId)
            .choice("priority", ActivityPriority.class, Activity::getPriority, Activity::setPriority)
            .required()
            .date("remindOn", Activity::getRemindOn, Activity::setRemindOn)
            .shownInteger("progress", Activity::getProgress)
            .shownReference("assignedById", "user", Activity::getAssignedById)
            .table("notes", NOTE, Activity::getNotes)
            .table("participants", PARTICIPANT, Activity::getParticipants)
            .build();

    private ActivityType() {}
}
