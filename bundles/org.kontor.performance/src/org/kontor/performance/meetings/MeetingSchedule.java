package org.kontor.performance.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kontor.identity.OwnedRecord;
import org.kontor.persistence.Derived;

/**
 * On which days of the week a department meets, who leads the meeting, and how many days before it is entered and its agenda
 * filled by itself (ACT-16). It belongs to who leads, in the department that meets. Getters answer null while a draft is not
 * filled in.
 */
@Entity
@Table(name = "MEETING_SCHEDULE")
public class MeetingSchedule extends OwnedRecord {

    private static final String BETWEEN = ",";

    @Derived
    @Column(name = "UNIT_NAME", length = 80)
    private String unitName;

    @Column(name = "WEEKDAYS", nullable = false, length = 20)
    private String weekdays = "";

    @Column(name = "LEAD_DAYS", nullable = false)
    private Integer leadDays = 1;

    @Derived
    @Column(name = "ENTERED_UNTIL")
    private LocalDate enteredUntil;

    /** The department that meets. */
    public Long getUnitId() {
        return getDepartmentId() == 0 ? null : getDepartmentId();
    }

    /** Sets: the department that meets. */
    public void setUnitId(Long unit) {
        giveTo(getOwnerId(), unit == null ? 0 : unit);
    }

    /** The name of the department that meets. */
    public String getUnitName() {
        return unitName;
    }

    /** Sets: the name of the department that meets. */
    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }

    /** Who leads. */
    public Long getLeaderId() {
        return hasOwner() ? getOwnerId() : null;
    }

    /** Sets: who leads. */
    public void setLeaderId(Long leader) {
        giveTo(leader == null ? 0 : leader, getDepartmentId());
    }

    /** On which days it meets. */
    public Set<DayOfWeek> days() {
        return Arrays.stream(weekdays.split(BETWEEN, -1))
                .filter(day -> !day.isEmpty())
                .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Says of a day of the week whether the department meets on it. */
    public void meet(DayOfWeek day, boolean meets) {
        Set<DayOfWeek> days = days();
        if (meets) {
            days.add(day);
        } else {
            days.remove(day);
        }
        weekdays = days.stream().map(d -> Integer.toString(d.getValue())).collect(Collectors.joining(BETWEEN));
    }

    /** How many days before a meeting it is entered and its agenda filled. */
    public Integer getLeadDays() {
        return leadDays;
    }

    /** Sets: how many days before a meeting it is entered and its agenda filled. */
    public void setLeadDays(Integer days) {
        leadDays = days;
    }

    /** Up to which day meetings were entered by themselves; what was removed since does not come again. */
    public Optional<LocalDate> enteredUntil() {
        return Optional.ofNullable(enteredUntil);
    }

    /** Notes that the meeting of a day was entered. */
    public void entered(LocalDate day) {
        enteredUntil = day;
    }
}
