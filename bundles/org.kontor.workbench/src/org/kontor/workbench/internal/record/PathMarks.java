package org.kontor.workbench.internal.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.kernel.text.TextSource;
import org.kontor.process.DocumentState;
import org.kontor.process.Workflow.Step;
import org.kontor.workbench.contribution.Formats;

/**
 * What is said of the states of a document: who brought it there, when, and how long it stayed; of a state that it came to
 * more than once the last time in short, all of them in full.
 */
final class PathMarks {

    private static final TextSource TEXTS = TextSource.beside(PathMarks.class);

    private final List<Step> history;
    private final Instant now;
    private final Formats formats;

    /**
     * Marks of a document.
     *
     * @param history its steps, oldest first
     * @param now until when the present state is counted
     */
    PathMarks(List<Step> history, Instant now, Formats formats) {
        this.history = List.copyOf(history);
        this.now = now;
        this.formats = formats;
    }

    /** In a few words; empty for a state that it never came to. */
    Optional<String> brief(DocumentState state) {
        List<Step> steps = into(state);
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(TEXTS.get(
                        steps.size() == 1 ? "path.brief" : "path.briefAgain",
                        steps.getLast().by(),
                        formats.shortDay(steps.getLast().at()),
                        formats.duration(stay(steps.getLast())),
                        steps.size()));
    }

    /** All of it, a line for each time, after the name of the state. */
    String full(DocumentState state) {
        return into(state).stream()
                .map(step -> TEXTS.get(
                        step.left().isPresent() ? "path.stayed" : "path.stays",
                        formats.moment(step.at()),
                        step.by(),
                        formats.duration(stay(step))))
                .collect(Collectors.joining("\n", state.label() + "\n", ""))
                .strip();
    }

    /** The reason that was given for the last step, and by whom; empty where none was given. */
    Optional<String> reason() {
        return history.isEmpty()
                ? Optional.empty()
                : history.getLast()
                        .note()
                        .filter(note -> !note.isBlank())
                        .map(note -> TEXTS.get(
                                "path.reason",
                                history.getLast().by(),
                                note.strip().replaceAll("\\s+", " ")));
    }

    private List<Step> into(DocumentState state) {
        return history.stream()
                .filter(step -> step.to().id().equals(state.id()))
                .toList();
    }

    private Duration stay(Step step) {
        Duration stay = Duration.between(step.at(), step.left().orElse(now));
        return stay.isNegative() ? Duration.ZERO : stay;
    }
}
