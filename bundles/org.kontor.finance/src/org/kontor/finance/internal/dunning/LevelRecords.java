package org.kontor.finance.internal.dunning;

import java.util.List;
import java.util.Optional;
import org.kontor.finance.dunning.DunningLevel;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The levels of dunning as settings; a company begins with three. */
@Component(service = {LevelRecords.class, RecordService.class})
public final class LevelRecords extends EntityRecords<DunningLevel> {

    private static final int[] DAYS_OVERDUE = {7, 21, 45};
    private static final int DAYS_BETWEEN = 10;
    private static final int DEADLINE_DAYS = 10;

    private static final RecordType<DunningLevel> TYPE = RecordType.of(
                    "dunningLevel", DunningText.SOURCE, DunningLevel::new)
            .integer("level", DunningLevel::getLevel, DunningLevel::setLevel)
            .required()
            .integer("daysOverdue", DunningLevel::getDaysOverdue, DunningLevel::setDaysOverdue)
            .required()
            .integer("daysBetween", DunningLevel::getDaysBetween, DunningLevel::setDaysBetween)
            .required()
            .integer("deadlineDays", DunningLevel::getDeadlineDays, DunningLevel::setDeadlineDays)
            .required()
            .text("title", 80, DunningLevel::getTitle, DunningLevel::setTitle)
            .required()
            .longText("body", 1000, DunningLevel::getBody, DunningLevel::setBody)
            .required()
            .build();

    /** A service on the levels. */
    @Activate
    public LevelRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, DunningLevel.class, TYPE, DunningLists.LEVELS);
    }

    @Override
    protected String titleOf(DunningLevel level) {
        return level.getLevel() + "  " + level.getTitle();
    }

    @Override
    protected void prepare(UnitOfWork uow, DunningLevel blank) {
        blank.setLevel(levels(uow).size() + 1);
        blank.setDaysBetween(DAYS_BETWEEN);
        blank.setDeadlineDays(DEADLINE_DAYS);
    }

    @Override
    protected void validate(UnitOfWork uow, DunningLevel draft, Optional<DunningLevel> stored, Problems problems) {
        problems.require(draft.getLevel() > 0, "level", DunningText.of("level.positive"))
                .require(draft.getDaysOverdue() > 0, "daysOverdue", DunningText.of("level.positive"))
                .require(draft.getDaysBetween() >= 0, "daysBetween", DunningText.of("level.negative"))
                .require(draft.getDeadlineDays() >= 0, "deadlineDays", DunningText.of("level.negative"));
        boolean taken = levels(uow).stream()
                .anyMatch(other -> other.getLevel().equals(draft.getLevel())
                        && stored.filter(s -> s.getId() == other.getId()).isEmpty());
        problems.require(!taken, "level", DunningText.of("level.taken", draft.getLevel()));
        boolean rising = levels(uow).stream()
                .filter(other -> stored.filter(s -> s.getId() == other.getId()).isEmpty())
                .allMatch(other -> other.getLevel() < draft.getLevel()
                        ? other.getDaysOverdue() < draft.getDaysOverdue()
                        : other.getDaysOverdue() > draft.getDaysOverdue());
        problems.require(taken || rising, "daysOverdue", DunningText.of("level.rising"));
    }

    /** The levels in order. */
    List<DunningLevel> levels(UnitOfWork uow) {
        return uow.query(DunningLevel.class, "SELECT l FROM DunningLevel l ORDER BY l.level");
    }

    /** The levels in order; the three usual ones are made where there are none. */
    List<DunningLevel> levelsOrStandard(UnitOfWork uow) {
        List<DunningLevel> known = levels(uow);
        if (!known.isEmpty()) {
            return known;
        }
        for (int i = 0; i < DAYS_OVERDUE.length; i++) {
            DunningLevel level = new DunningLevel();
            level.setLevel(i + 1);
            level.setDaysOverdue(DAYS_OVERDUE[i]);
            level.setDaysBetween(DAYS_BETWEEN);
            level.setDeadlineDays(DEADLINE_DAYS);
            level.setTitle(DunningText.of("standard.title." + (i + 1)).toString());
            level.setBody(DunningText.of("standard.body." + (i + 1)).toString());
            uow.add(level);
        }
        uow.entities().flush();
        return levels(uow);
    }
}
