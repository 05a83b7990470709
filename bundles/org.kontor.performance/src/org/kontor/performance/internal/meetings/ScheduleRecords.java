package org.kontor.performance.internal.meetings;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.record.RecordTypeBuilder;
import org.kontor.performance.meetings.MeetingSchedule;
import org.kontor.performance.meetings.MeetingSchedules;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the schedules of meetings, one for a department, led by somebody who may hold meetings (ACT-16). */
@Component(service = {MeetingSchedules.class, RecordService.class})
public final class ScheduleRecords extends EntityRecords<MeetingSchedule> implements MeetingSchedules {

    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final int MOST_LEAD = 6;
    private static final String OF_UNIT = "SELECT s FROM MeetingSchedule s WHERE s.departmentId = ?1";

    private final UserDirectory directory;

    /** A service on schedules. */
    @Activate
    public ScheduleRecords(
            @Reference UnitsOfWork units, @Reference ListQueries queries, @Reference UserDirectory directory) {
        super(units, queries, MeetingSchedule.class, description(), MeetingsLists.SCHEDULES);
        this.directory = directory;
    }

    private static RecordType<MeetingSchedule> description() {
        RecordTypeBuilder<MeetingSchedule> described = RecordType.of(TYPE, MeetingText.SOURCE, MeetingSchedule::new)
                .reference("unitId", "orgUnit", MeetingSchedule::getUnitId, MeetingSchedule::setUnitId)
                .required()
                .reference("leaderId", "user", MeetingSchedule::getLeaderId, MeetingSchedule::setLeaderId)
                .required()
                .integer("leadDays", MeetingSchedule::getLeadDays, MeetingSchedule::setLeadDays)
                .required()
                .section("weekdays");
        for (DayOfWeek day : DayOfWeek.values()) {
            described.flag(
                    DAYS.get(day.ordinal()),
                    schedule -> schedule.days().contains(day),
                    (schedule, on) -> schedule.meet(day, on));
        }
        return described.build();
    }

    @Override
    protected String titleOf(MeetingSchedule schedule) {
        return schedule.getUnitName();
    }

    @Override
    protected void prepare(UnitOfWork uow, MeetingSchedule blank) {
        blank.giveTo(uow.actor());
        blank.meet(DayOfWeek.MONDAY, true);
    }

    @Override
    protected void validate(
            UnitOfWork uow, MeetingSchedule draft, Optional<MeetingSchedule> stored, Problems problems) {
        problems.require(!draft.days().isEmpty(), DAYS.getFirst(), MeetingText.of("schedule.noDay"))
                .require(
                        draft.getLeadDays() >= 0 && draft.getLeadDays() <= MOST_LEAD,
                        "leadDays",
                        MeetingText.of("schedule.lead", MOST_LEAD))
                .require(
                        directory.allowed(uow, MeetingsPermissions.EDIT).stream()
                                .anyMatch(user -> user.getId() == draft.getOwnerId()),
                        "leaderId",
                        MeetingText.of("schedule.leadsNot"))
                .require(uow.actor().reaches(area(), draft), "unitId", MeetingText.of("schedule.notYours"));
        uow.firstStored(MeetingSchedule.class, OF_UNIT, draft.getDepartmentId())
                .filter(other -> !Optional.of(other).equals(stored))
                .flatMap(other -> uow.find(OrgUnit.class, other.getDepartmentId()))
                .ifPresent(unit ->
                        problems.add(Problem.error("unitId", MeetingText.of("schedule.twice", unit.getName()))));
    }

    @Override
    protected void stored(UnitOfWork uow, MeetingSchedule schedule, boolean isNew) {
        schedule.setUnitName(uow.get(OrgUnit.class, schedule.getDepartmentId()).getName());
    }
}
