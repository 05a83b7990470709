package org.kontor.performance.internal.meetings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.performance.meetings.Decision;
import org.kontor.performance.meetings.Meeting;
import org.kontor.performance.meetings.Meetings;
import org.kontor.performance.meetings.Topic;
import org.kontor.performance.meetings.TopicKind;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.record.Stored;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * One meeting as it is printed (ACT-16): who took part, what was decided, what was said, the agenda. A meeting is named by its
 * title; of several of one title the latest is printed.
 */
@Component(service = ReportDataset.class)
public final class MinutesDataset extends ShippedDataset {

    static final String ID = "meetings.minutes";
    private static final String MEETING = "meeting";
    private static final int MOST_OFFERED = 60;

    private final UnitsOfWork units;
    private final ListQueries queries;
    private final UserDirectory directory;
    private final Meetings meetings;

    /** Over the meetings. */
    @Activate
    public MinutesDataset(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference UserDirectory directory,
            @Reference Meetings meetings) {
        super(Shape.of(ID, MeetingsPermissions.VIEW, MeetingText.SOURCE, "dataset.minutes")
                .column("part", FieldKind.TEXT)
                .column("who", FieldKind.TEXT)
                .column("about", FieldKind.TEXT)
                .column("what", FieldKind.TEXT)
                .column("day", FieldKind.DATE)
                .offering(MEETING));
        this.units = units;
        this.queries = queries;
        this.directory = directory;
        this.meetings = meetings;
    }

    @Override
    public List<String> offers(Actor actor, String parameter) {
        return parameter.equals(MEETING) && actor.may(permission())
                ? recent(actor).stream()
                        .map(row -> meetings.title(actor, row.id()))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList()
                : List.of();
    }

    private List<ListRow> recent(Actor actor) {
        return queries.firstPage(
                actor, MeetingsLists.MEETINGS, new ListRequest(Optional.empty(), List.of(), List.of()), MOST_OFFERED);
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        String title =
                text(given, MEETING).orElseThrow(() -> new ProblemException(MEETING, MeetingText.of("minutes.which")));
        Meeting meeting = meeting(actor, title);
        Lines lines = new Lines(sink);
        units.read(actor, MeetingsPermissions.VIEW, uow -> {
            Names names = new Names(directory, uow);
            meeting(uow, names, meeting, lines);
            decisions(names, meeting, lines);
            return Boolean.TRUE;
        });
        lines.part("minutes");
        Optional.ofNullable(meeting.getMinutes()).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.line("", "", line, null));
        agenda(meeting, lines);
        lines.end();
    }

    /** Its title ends with its day, by which it is found quickly however many meetings there are. */
    private Meeting meeting(Actor actor, String title) {
        return day(title)
                .map(day -> new ListFilter("day", ListFilter.Operator.EQUALS, day))
                .map(filter -> new ListRequest(Optional.empty(), List.of(filter), List.of()))
                .map(request -> queries.firstPage(actor, MeetingsLists.MEETINGS, request, MOST_OFFERED))
                .flatMap(rows -> rows.stream()
                        .map(row -> meetings.load(actor, row.id()))
                        .filter(stored -> stored.title().equals(title))
                        .findFirst())
                .map(Stored::draft)
                .orElseThrow(() -> new ProblemException(MEETING, MeetingText.of("minutes.unknown", title)));
    }

    private static Optional<LocalDate> day(String title) {
        try {
            return Optional.of(LocalDate.parse(title.substring(title.lastIndexOf(' ') + 1)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static void meeting(UnitOfWork uow, Names names, Meeting meeting, Lines lines) {
        lines.part("meeting");
        lines.line("", label("day"), meeting.getDay().toString(), null);
        lines.line(
                "",
                label("state"),
                MeetingText.of("MeetingState." + meeting.getState()).toString(),
                null);
        lines.line("", MeetingText.of("list.meetings.leader").toString(), names.of(meeting.getOwnerId()), null);
        uow.find(OrgUnit.class, meeting.getDepartmentId())
                .ifPresent(unit ->
                        lines.line("", MeetingText.of("meetingSchedule.unitId").toString(), unit.getName(), null));
        lines.line(
                "",
                label("participants"),
                meeting.getParticipants().stream()
                        .map(participant -> names.of(participant.getUserId()))
                        .collect(Collectors.joining(
                                MeetingText.of("names.between").toString())),
                null);
    }

    private static String label(String field) {
        return MeetingText.of("meeting." + field).toString();
    }

    private static void decisions(Names names, Meeting meeting, Lines lines) {
        lines.part("decisions");
        for (Decision decision : meeting.getDecisions()) {
            lines.line(
                    Optional.ofNullable(decision.getUserId()).map(names::of).orElse(""),
                    "",
                    decision.getText(),
                    decision.getDueOn());
        }
    }

    /** Who and about what is said once for the lines that follow. */
    private static void agenda(Meeting meeting, Lines lines) {
        lines.part("agenda");
        String person = "";
        Optional<TopicKind> kind = Optional.empty();
        for (Topic topic : meeting.getTopics()) {
            boolean another = !topic.getPerson().equals(person);
            boolean same = !another && kind.filter(topic.getKind()::equals).isPresent();
            lines.line(
                    another ? topic.getPerson() : "",
                    same ? "" : MeetingText.of("TopicKind." + topic.getKind()).toString(),
                    topic.getTitle(),
                    topic.getOnDay());
            person = topic.getPerson();
            kind = Optional.of(topic.getKind());
        }
    }

    /** What users are called. */
    private record Names(UserDirectory directory, UnitOfWork uow) {

        String of(long user) {
            return directory.user(uow, user).map(User::getName).orElse("");
        }
    }

    /** Hands on lines; the first of a part names it, and a part without lines says so. */
    private static final class Lines {

        private final Consumer<Object[]> sink;
        private String heading = "";
        private boolean empty;

        Lines(Consumer<Object[]> sink) {
            this.sink = sink;
        }

        void part(String part) {
            end();
            heading = MeetingText.of("part." + part).toString();
            empty = true;
        }

        void line(String who, String about, String what, LocalDate day) {
            sink.accept(new Object[] {empty ? heading : "", who, about, what, day});
            empty = false;
        }

        void end() {
            if (empty) {
                line("", "", MeetingText.of("part.nothing").toString(), null);
            }
        }
    }
}
