package org.kontor.performance.internal.meetings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.performance.internal.RowText;
import org.kontor.performance.meetings.Topic;
import org.kontor.performance.meetings.TopicKind;
import org.kontor.performance.targets.Achievement;
import org.kontor.performance.targets.Achievements;
import org.kontor.performance.targets.Seat;
import org.kontor.performance.targets.Targets;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListFilter.Operator;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a meeting should know beforehand, read from the lists of the installed modules and from the targets (ACT-16). What
 * belongs to a module that is not there, or that the reader may not see, is left out.
 */
@Component(service = Agenda.class)
public final class Agenda {

    private static final int MOST_OF_EACH = 12;
    private static final int LONGEST_TITLE = 300;
    private static final int DAYS_AHEAD = 7;
    private static final int PERCENT = 100;

    /** One part of it: rows of a list that belong to a person. */
    private record Part(TopicKind kind, String list, String day, List<ListFilter> filters) {}

    private final ListQueries queries;
    private final Achievements achievements;

    /** Over lists and targets. */
    @Activate
    public Agenda(@Reference ListQueries queries, @Reference Achievements achievements) {
        this.queries = queries;
        this.achievements = achievements;
    }

    /**
     * The agenda as it is now.
     *
     * @param people who takes part, by id with name, in order
     * @param since the day of the meeting before
     * @param day the day of the meeting
     */
    List<Topic> of(Actor actor, Map<Long, String> people, LocalDate since, LocalDate day) {
        Optional<Achievements.Board> board = actor.may("targets.view")
                ? achievements.planFor(actor, day).map(plan -> achievements.board(actor, plan.id()))
                : Optional.empty();
        List<Part> parts = parts(since, day);
        List<Topic> topics = new ArrayList<>();
        people.forEach((id, name) -> {
            board.ifPresent(found -> targets(found, id, name).forEach(topics::add));
            parts.forEach(part -> rows(actor, part, id, name).forEach(topics::add));
        });
        return topics;
    }

    private static List<Part> parts(LocalDate since, LocalDate day) {
        Instant begin = since.atStartOfDay(ZoneId.systemDefault()).toInstant();
        return List.of(
                new Part(
                        TopicKind.MOVED,
                        "advances",
                        "enteredAt",
                        List.of(new ListFilter("enteredAt", Operator.FROM, begin))),
                new Part(
                        TopicKind.STILL,
                        "opportunities",
                        "advancedAt",
                        List.of(
                                new ListFilter("state", Operator.EQUALS, "OPEN"),
                                new ListFilter("advancedAt", Operator.TO, begin.minusMillis(1)))),
                new Part(
                        TopicKind.DONE,
                        "activities",
                        "day",
                        List.of(
                                new ListFilter("done", Operator.EQUALS, true),
                                new ListFilter("day", Operator.FROM, since),
                                new ListFilter("day", Operator.TO, day))),
                new Part(
                        TopicKind.REPORT,
                        "workReports",
                        "from",
                        List.of(
                                new ListFilter("state", Operator.NONE_OF, List.of("DRAFT")),
                                new ListFilter("from", Operator.FROM, since),
                                new ListFilter("from", Operator.TO, day))),
                new Part(TopicKind.LATE, "tasks", "day", List.of(new ListFilter("day", Operator.TO, day.minusDays(1)))),
                new Part(
                        TopicKind.PLANNED,
                        "tasks",
                        "day",
                        List.of(
                                new ListFilter("day", Operator.FROM, day),
                                new ListFilter("day", Operator.TO, day.plusDays(DAYS_AHEAD)))));
    }

    private Stream<Topic> rows(Actor actor, Part part, long userId, String name) {
        return queries.lists(actor).stream()
                .filter(list -> list.id().equals(part.list()))
                .flatMap(list -> {
                    List<ListFilter> filters = new ArrayList<>(part.filters());
                    filters.add(ListFilter.linkedTo(new RecordRef("user", userId)));
                    ListRequest request = new ListRequest(Optional.empty(), filters, List.of());
                    Set<RecordRef> named = new HashSet<>();
                    return queries.firstPage(actor, list, request, MOST_OF_EACH).stream()
                            // the latest advance of a deal says how far it is; each record stands in a part once
                            .filter(row -> named.add(row.record()))
                            .map(row -> new Topic(
                                    name,
                                    part.kind(),
                                    RowText.day(list, part.day(), row),
                                    title(list, row),
                                    row.record()));
                });
    }

    /** What names the row; of a deal that moved also the stage that it is in now, of a report what it says first. */
    private static String title(ListDefinition list, ListRow row) {
        String title = value(list, row, "thoughts")
                .flatMap(thoughts -> thoughts.lines().findFirst())
                .map(line -> line.length() > LONGEST_TITLE ? line.substring(0, LONGEST_TITLE) : line)
                .orElseGet(() -> RowText.title(list, row, LONGEST_TITLE));
        return value(list, row, "stage")
                .map(stage -> MeetingText.of("deal", title, stage).toString())
                .filter(text -> text.length() <= LONGEST_TITLE)
                .orElse(title);
    }

    private static Optional<String> value(ListDefinition list, ListRow row, String column) {
        return list.column(column)
                .map(list.columns()::indexOf)
                .map(index -> row.values().get(index))
                .map(Object::toString);
    }

    private static Stream<Topic> targets(Achievements.Board board, long userId, String name) {
        Seat seat = Seat.person(userId);
        return board.standings().stream()
                .flatMap(top -> top.all())
                .filter(standing -> standing.seat().equals(seat))
                .limit(1)
                .flatMap(standing -> standing.achievements().stream())
                .filter(achievement -> achievement.completion().isPresent())
                .map(achievement -> new Topic(
                        name,
                        TopicKind.TARGET,
                        Optional.empty(),
                        MeetingText.of(
                                        "target",
                                        label(board, achievement),
                                        whole(achievement.actual().orElseThrow()),
                                        whole(achievement.target().orElseThrow()),
                                        whole(achievement
                                                .completion()
                                                .orElseThrow()
                                                .multiply(BigDecimal.valueOf(PERCENT))))
                                .toString(),
                        new RecordRef(Targets.TYPE, board.planId())));
    }

    private static String label(Achievements.Board board, Achievement achievement) {
        return board.indicators().stream()
                .filter(indicator -> indicator.measure().equals(achievement.measure()))
                .map(indicator -> indicator.label().toString())
                .findFirst()
                .orElse(achievement.measure());
    }

    private static BigDecimal whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP);
    }
}
