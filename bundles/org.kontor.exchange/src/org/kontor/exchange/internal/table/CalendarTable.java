package org.kontor.exchange.internal.table;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.text.ICalReader;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.Status;
import biweekly.property.TextProperty;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.TimeZone;
import org.kontor.exchange.internal.ExchangeText;
import org.kontor.exchange.table.TableReader;
import org.kontor.exchange.table.TableRow;
import org.kontor.kernel.problem.ProblemException;

/**
 * Reads a calendar: a row for each appointment and task, with the headings of an activity, in the time zone of this
 * machine. What repeats is there as often as it happens within a year, a hundred times at most.
 */
public final class CalendarTable implements TableReader {

    private static final List<String> HEADINGS =
            List.of("subject", "kind", "day", "from", "until", "to", "place", "done", "result");
    private static final int MOST_REPEATS = 100;
    private static final ZoneId ZONE = ZoneId.systemDefault();

    private final Path file;
    private final CountingInput input;
    private final ICalReader reader;
    private final Queue<TableRow> rows = new ArrayDeque<>();
    private long line;

    /** Opens a file. */
    public CalendarTable(Path file, Charset charset) {
        this.file = file;
        try {
            input = new CountingInput(Files.newInputStream(file), Files.size(file));
            reader = new ICalReader(Encodings.reader(new BufferedInputStream(input), charset));
        } catch (IOException failure) {
            throw problem(failure);
        }
    }

    @Override
    public List<String> headings() {
        return HEADINGS;
    }

    @Override
    public Optional<TableRow> next() {
        try {
            while (rows.isEmpty()) {
                ICalendar calendar = reader.readNext();
                if (calendar == null) {
                    return Optional.empty();
                }
                calendar.getEvents().forEach(this::event);
                calendar.getTodos().forEach(this::task);
            }
            return Optional.of(rows.remove());
        } catch (IOException | UncheckedIOException failure) {
            throw problem(failure);
        }
    }

    private void event(VEvent event) {
        line++;
        if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
            rows.add(row(event.getSummary(), "APPOINTMENT", List.of("", "", "", ""), event.getLocation(), false, null));
            return;
        }
        ICalDate start = event.getDateStart().getValue();
        String kind = event.getAttendees().isEmpty() ? "APPOINTMENT" : "MEETING";
        LocalDateTime begin = local(start);
        long minutes = minutes(event, begin, start.hasTime());
        DateIterator repeats = event.getDateIterator(TimeZone.getTimeZone(ZONE));
        for (int i = 0; i < MOST_REPEATS && repeats.hasNext(); i++) {
            LocalDateTime at = local(repeats.next());
            if (at.isAfter(begin.plusYears(1))) {
                break;
            }
            rows.add(row(
                    event.getSummary(),
                    kind,
                    times(at, minutes, start.hasTime()),
                    event.getLocation(),
                    false,
                    event.getDescription()));
        }
    }

    private static long minutes(VEvent event, LocalDateTime begin, boolean timed) {
        ICalDate end = event.getDateEnd() == null ? null : event.getDateEnd().getValue();
        if (end != null) {
            return ChronoUnit.MINUTES.between(begin, local(end));
        }
        Duration duration =
                event.getDuration() == null ? null : event.getDuration().getValue();
        if (duration != null) {
            return duration.toMillis() / 60_000;
        }
        return timed ? 30 : java.time.Duration.ofDays(1).toMinutes();
    }

    /** Whole days end with the beginning of the day after, which for people is the day before. */
    private static List<String> times(LocalDateTime begin, long minutes, boolean timed) {
        LocalDateTime end = begin.plusMinutes(minutes);
        if (timed && end.toLocalDate().equals(begin.toLocalDate())) {
            return List.of(
                    begin.toLocalDate().toString(),
                    begin.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                    end.toLocalDate().toString(),
                    end.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        }
        LocalDate last = end.toLocalTime().equals(LocalTime.MIDNIGHT) && end.isAfter(begin)
                ? end.toLocalDate().minusDays(1)
                : end.toLocalDate();
        return List.of(begin.toLocalDate().toString(), "", last.toString(), "");
    }

    private void task(VTodo task) {
        line++;
        DateOrDateTimeProperty due = task.getDateDue() == null ? task.getDateStart() : task.getDateDue();
        String day = due == null || due.getValue() == null
                ? ""
                : local(due.getValue()).toLocalDate().toString();
        boolean done = Optional.ofNullable(task.getStatus())
                .filter(Status::isCompleted)
                .isPresent();
        rows.add(row(
                task.getSummary(), "TODO", List.of(day, "", day, ""), task.getLocation(), done, task.getDescription()));
    }

    private TableRow row(
            TextProperty subject,
            String kind,
            List<String> times,
            TextProperty place,
            boolean done,
            TextProperty description) {
        return new TableRow(
                line,
                List.of(
                        text(subject),
                        kind,
                        times.get(0),
                        times.get(1),
                        times.get(2),
                        times.get(3),
                        text(place),
                        done ? "1" : "",
                        text(description)));
    }

    private static String text(TextProperty property) {
        return property == null || property.getValue() == null
                ? ""
                : property.getValue().strip();
    }

    private static LocalDateTime local(Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), ZONE);
    }

    @Override
    public double share() {
        return input.share();
    }

    private ProblemException problem(Exception failure) {
        return new ProblemException(ExchangeText.of("file.unreadable", file.toString()), failure);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failure) {
            throw problem(failure);
        }
    }
}
