package org.kontor.kernel.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kontor.kernel.text.Text;

/** A refusal: the action was not carried out and nothing was stored. Carries the problems in the user's words. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** A refusal for several reasons. */
    public ProblemException(List<Problem> problems) {
        super(problems.stream().map(p -> p.text().in(Locale.ENGLISH)).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** A refusal for one reason. */
    public ProblemException(Text text) {
        this(List.of(Problem.error(text)));
    }

    /** A refusal for one reason that has a technical cause, which the log keeps. */
    public ProblemException(Text text, Throwable cause) {
        this(text);
        initCause(cause);
    }

    /** A refusal because of one field. */
    public ProblemException(String field, Text text) {
        this(List.of(Problem.error(field, text)));
    }

    /** Why it was refused, at least one. */
    public List<Problem> problems() {
        return problems;
    }

    /** The problems as one text in the language the program runs in. */
    @Override
    public String getLocalizedMessage() {
        return problems.stream().map(p -> p.text().toString()).collect(Collectors.joining("\n"));
    }
}
